local arrays = import 'arrays.libsonnet';
local items = import 'items.libsonnet';
local patches = import 'patches.libsonnet';
local tables = import 'tables.libsonnet';

local length = std.length, map = std.map, primitiveEquals = std.primitiveEquals;

// Each function returns the mistakes in a text, and the value of a text without mistakes.

local context = tables.contexts.spec;

local unexpected(others, rule) = map(function(item) items.unexpected(item, rule), arrays.first(others));

// One spec. `end` is the index after the last token.
local spec(source, end) =
  local clauses = source.clauses, count = length(source.items);
  local hasFrom = count > 0 && primitiveEquals(source.items[0].head.word, 'from');
  local start = if length(clauses) > 0 then clauses[0].index else end;
  {
    mistakes:
      (if length(clauses) > 0 || count < 1 then [{ token: start, code: 'missing-from' }] else [])
      + (if hasFrom then items.mistakesIn('spec', [source.items[0].head], source.items[0].clauses) else [])
      + unexpected(arrays.slice(source.items, if hasFrom then 1 else 0, count), 'spec'),
    value: patches.ofFields(items.fieldsOf(context, source.items[0])),
  };

// Clauses without an item.
local clauses(source, end) = {
  mistakes: items.mistakesIn('spec', [], source.clauses) + unexpected(source.items, 'clauses'),
  value: patches.ofFields(items.fieldsOfClauses(context, source.clauses)),
};

{ spec: spec, clauses: clauses }
