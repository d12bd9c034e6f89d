local patches = import 'patches.libsonnet';
local quickItems = import 'quickItems.libsonnet';
local tables = import 'tables.libsonnet';

local spec = tables.contexts.spec;

// The functions of the library that each compiles tokens for: a patch in a list of one, and an empty list for tokens that
// take a closer look.
{
  importSpec(tokens):
    local isSpec = std.primitiveEquals((tokens + [''])[0], 'from');
    local found = if isSpec then quickItems.itemAt(spec, quickItems.ended(tokens), 0, std.length(tokens)) else [];
    std.map(patches.ofFields, found),

  clauses(tokens):
    std.map(patches.ofFields, quickItems.read(spec.paths, quickItems.ended(tokens), 0, std.length(tokens), {})),
}
