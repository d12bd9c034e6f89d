/** Three digits and a unit. */
function timeText(milliseconds) {
  const [unit, factor] = milliseconds < 1e-3 ? ["ns", 1e6] : milliseconds < 1 ? ["µs", 1e3] : ["ms", 1];
  return `${(milliseconds * factor).toLocaleString("en", { maximumSignificantDigits: 3 })} ${unit}`;
}

/** Prints what `compare` gives. */
export function printTable(title, results) {
  console.log(`\n${title}`);
  for (const { name, milliseconds, ratio } of results)
    console.log(
      `  ${name.padEnd(18)} ${timeText(milliseconds).padStart(10)} ${ratio.toFixed(2).padStart(8)} ×`,
    );
}
