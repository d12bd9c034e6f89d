local lines = import 'lines.libsonnet';
local plainSpecs = import 'plainSpecs.libsonnet';
local quickDocuments = import 'quickDocuments.libsonnet';
local quickSpecs = import 'quickSpecs.libsonnet';
local words = import 'words.libsonnet';

// Compiles a text without mistakes for the function of a name: first as specs of words alone. Returns the value in a list of
// one, and an empty list for a text that takes a closer look.
function(name, text)
  local found = words.wordsIn(text);
  local plain = if name in plainSpecs && std.length(found) > 0 then plainSpecs[name](found[0]) else [];
  local compilers = quickDocuments + quickSpecs;
  if std.length(plain) > 0 then plain else std.join([], std.map(compilers[name], lines.tokensIn(text)))
