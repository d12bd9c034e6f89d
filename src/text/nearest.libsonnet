local isAt(text, place, character) = place < std.length(text) && std.primitiveEquals(text[place], character);

// The fewest edits from a's rest to b's rest; 9 or more if it takes more than are allowed.
local edits(a, i, b, j, allowed) =
  local hasA = i < std.length(a), hasB = j < std.length(b);
  if allowed < 0 then 9
  else if hasA && isAt(b, j, a[i]) then edits(a, i + 1, b, j + 1, allowed)
  else if !hasA && !hasB then 0
  else if allowed < 1 then 9
  else
    local isSwapped = i + 1 < std.length(a) && isAt(b, j + 1, a[i]) && isAt(b, j, a[i + 1]);
    local replaced = if hasA && hasB then edits(a, i + 1, b, j + 1, allowed - 1) else 9;
    local deleted = if hasA then edits(a, i + 1, b, j, allowed - 1) else 9;
    local inserted = if hasB then edits(a, i, b, j + 1, allowed - 1) else 9;
    local swapped = if isSwapped then edits(a, i + 2, b, j + 2, allowed - 1) else 9;
    1 + std.min(std.min(replaced, deleted), std.min(inserted, swapped));

// The candidate nearest to a mistyped word, in a list of its own; empty if none is near. As src/text/nearest.ts.
function(word, candidates)
  local lower = std.asciiLower(word);
  local allowed = if std.length(word) < 5 then 1 else 2;
  local isAsLong(candidate) = std.abs(std.length(candidate) - std.length(word)) <= allowed;
  local possible = std.filter(isAsLong, candidates);
  local found = [edits(lower, 0, std.asciiLower(candidate), 0, allowed) for candidate in possible];
  local least = std.foldl(std.min, found, allowed);
  [possible[place] for place in std.range(0, std.length(possible) - 1) if found[place] <= least][0:1]
