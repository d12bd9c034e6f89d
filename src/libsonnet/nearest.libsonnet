local length = std.length, map = std.map, primitiveEquals = std.primitiveEquals, range = std.range, substr = std.substr;

// The fewest edits from the rest of a text, which begins at an index, to the rest of another: to insert, delete or replace
// a character, or to swap two. Returns 9 or more if it takes more than are allowed.
local edits(a, i, b, j, allowed) =
  local restOfA = length(a) - i, restOfB = length(b) - j;
  local isSwapped =
    restOfA > 1 && restOfB > 1 && primitiveEquals(substr(a, i, 2), b[j + 1] + b[j]);
  if restOfA - restOfB > allowed || restOfB - restOfA > allowed then 9
  else if allowed < 1 then if primitiveEquals(substr(a, i, restOfA), substr(b, j, restOfB)) then 0 else 9
  else if restOfA > 0 && restOfB > 0 && primitiveEquals(a[i], b[j]) then edits(a, i + 1, b, j + 1, allowed)
  else if restOfA < 1 && restOfB < 1 then 0
  else
    local replaced = if restOfA > 0 && restOfB > 0 then edits(a, i + 1, b, j + 1, allowed - 1) else 9;
    local deleted = if restOfA > 0 then edits(a, i + 1, b, j, allowed - 1) else 9;
    local inserted = if restOfB > 0 then edits(a, i, b, j + 1, allowed - 1) else 9;
    local swapped = if isSwapped then edits(a, i + 2, b, j + 2, allowed - 1) else 9;
    1 + std.min(std.min(replaced, deleted), std.min(inserted, swapped));

// The candidate nearest to a mistyped word, in a list of one; an empty list if none is near. As src/text/nearest.ts.
function(word, candidates)
  local lower = std.asciiLower(word), allowed = if length(word) < 5 then 1 else 2;
  local found = map(function(candidate) edits(lower, 0, std.asciiLower(candidate), 0, allowed), candidates);
  local least = std.foldl(std.min, found, allowed);
  [candidates[index] for index in range(0, length(candidates) - 1) if found[index] <= least][0:1]
