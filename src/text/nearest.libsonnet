// The fewest edits from a's rest to b's rest; more than `allowed` if it takes more than those.
local edits(a, i, b, j, allowed) =
  local isAt(text, place, character) = place < std.length(text) && std.primitiveEquals(text[place], character);
  local hasA = i < std.length(a), hasB = j < std.length(b);
  if allowed < 0 then 9
  else if hasA && isAt(b, j, a[i]) then edits(a, i + 1, b, j + 1, allowed)
  else if !hasA && !hasB then 0
  else
    local isSwapped = i + 1 < std.length(a) && isAt(b, j + 1, a[i]) && isAt(b, j, a[i + 1]);
    local rest = [
      if hasA && hasB then edits(a, i + 1, b, j + 1, allowed - 1) else 9,
      if hasA then edits(a, i + 1, b, j, allowed - 1) else 9,
      if hasB then edits(a, i, b, j + 1, allowed - 1) else 9,
      if isSwapped then edits(a, i + 2, b, j + 2, allowed - 1) else 9,
    ];
    1 + std.foldl(std.min, rest, 9);

// The candidate nearest to a mistyped word, in a list of its own; empty if none is near. See src/text/nearest.ts.
local nearest(word, candidates) =
  local allowed = if std.length(word) < 5 then 1 else 2;
  local found = [edits(std.asciiLower(word), 0, std.asciiLower(candidate), 0, allowed) for candidate in candidates];
  local least = std.foldl(std.min, found, allowed);
  [candidates[place] for place in indicesOf(candidates) if found[place] <= least][0:1];

{}
