local lines = import 'lines.libsonnet';
local quickDocuments = import 'quickDocuments.libsonnet';
local quickSpecs = import 'quickSpecs.libsonnet';

// Compiles a text without mistakes for the function of a name. Returns the value in a list of one, and an empty list for a
// text that takes a closer look.
function(name, text)
  local compilers = quickDocuments + quickSpecs;
  std.join([], std.map(compilers[name], lines.tokensIn(text)))
