local arrays = import 'arrays.libsonnet';
local firstIndexes = import 'firstIndexes.libsonnet';
local messages = import 'messages.libsonnet';
local tables = import 'tables.libsonnet';

local filter = std.filter, length = std.length, makeArray = std.makeArray, map = std.map, range = std.range;

// The clauses before the first item, and the items: the clause that begins each, and those that follow it.
local sourceOf(clauses) =
  local count = length(clauses);
  local heads = filter(function(index) clauses[index].word in tables.itemWords, range(0, count - 1)) + [count];
  local itemAt(index) =
    local head = clauses[heads[index]];
    local following = arrays.slice(clauses, heads[index] + 1, heads[index + 1]);
    { head: head, clauses: following };
  local before = arrays.slice(clauses, 0, heads[0]);
  local items = makeArray(length(heads) - 1, itemAt);
  { clauses: before, items: items };

// The field that a clause of a context sets: `importPolicy.scheduled`, `annotations[tags]`.
local fieldIn(context, clause) =
  local path = context.paths[clause.word];
  if tables.valuesTaken[clause.word] > 1 then path + '[' + clause.key + ']' else path;

// The fields that an item without mistakes sets, by their paths: its own value, its kind and those of its clauses.
local fieldsOfClauses(context, clauses) = { [fieldIn(context, clause)]: clause.value for clause in clauses };
local fieldsOf(context, item) = {
  [if 'subject' in context then context.subject]: item.head.value,
  [if 'kind' in context then context.kind]: item.head.kind,
} + fieldsOfClauses(context, item.clauses);

// The first clause that its context does not allow, and the first that sets a field that another one, or the kind of a
// head, has set. `heads` is the head of the item in a list of one; an empty list for clauses without an item.
local mistakesIn(contextName, heads, clauses) =
  local context = tables.contexts[contextName], paths = context.paths;
  local isAllowed(clause) = clause.word in paths;
  local misplaced = filter(function(clause) !isAllowed(clause), clauses);
  local isWhole(clause) = clause.valuesGiven >= clause.valuesTaken && length(clause.strayLines) < 1;
  local setting = filter(function(clause) isAllowed(clause) && isWhole(clause), clauses);
  local fieldOf(clause) = fieldIn(context, clause);
  local ofKind = [context.kind for head in heads if head.kindsGiven > 0];
  local fields = ofKind + map(fieldOf, setting);
  local indexes = firstIndexes(fields);
  local isSetAgain(index) = indexes[fields[index]] < index;
  local duplicateField(index) =
    [{ token: setting[index - length(ofKind)].index, code: 'duplicate-field', field: fields[index] }];
  (if length(misplaced) < 1 then []
   else [{ token: misplaced[0].index, code: 'misplaced-word', owner: messages.contexts[contextName].name, context: contextName }])
  + if length(indexes) >= length(fields) then []
  else duplicateField(filter(isSetAgain, range(0, length(fields) - 1))[0]);

// The mistake of an item that is not allowed. The reason is that of a rule, or of the item's own word.
local unexpected(item, reason) = { token: item.head.index, code: 'unexpected-item' } + messages.itemReasons[reason];

{
  sourceOf: sourceOf,
  fieldsOf: fieldsOf,
  fieldsOfClauses: fieldsOfClauses,
  mistakesIn: mistakesIn,
  unexpected: unexpected,
}
