import fc from "fast-check";

/** A factor for the runs of laws: 1 in `npm run test:deep`, 0.05 in `npm test`, 0.01 in `npm run quick`. */
const factor = Number(process.env.RUNS ?? 0.05);

/** True if laws run so often that a test can ask which cases they met. */
export const isDeep = factor >= 1;

/** The seed of every random value. fast-check prints it when a law fails; SEED repeats the same values. */
export const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

fc.configureGlobal({ seed });

/** Returns how often to run a law that `npm run test:deep` runs `deep` times: fewer times elsewhere, at least 10. */
export const runs = (deep: number): number => Math.max(10, Math.round(deep * factor));
