local clauses = import 'clauses.libsonnet';
local items = import 'items.libsonnet';
local manifests = import 'manifests.libsonnet';
local report = import 'report.libsonnet';
local scanner = import 'scanner.libsonnet';
local specs = import 'specs.libsonnet';

local length = std.length;

local readings = {
  importSpec: specs.spec,
  clauses: specs.bareClauses,
  imageStreams: manifests.imageStreams,
  imageStreamImports: manifests.imageStreamImports,
  manifests: manifests.manifests,
};
local rules = { importSpec: 'spec', clauses: 'clauses' };
local quickReadings = { importSpec: specs.quickSpec, clauses: specs.quickClauses };

local quickly(name, text) =
  local spaced = std.strReplace(std.strReplace(std.strReplace(text, '\n', ' '), '\r', ' '), '\t', ' ');
  if name in quickReadings && scanner.isPlain(spaced) then quickReadings[name](scanner.plainTokens(spaced)) else [];

local earliest(mistakes) =
  std.foldl(
    function(first, mistake) if length(first) > 0 && first[0].at <= mistake.at then first else [mistake],
    mistakes,
    []
  );

local thoroughly(name, text) =
  local scanned = scanner.scan(text), tokens = scanned.tokens, faults = scanned.faults;
  local found = clauses.clausesOf(tokens, scanned.values);
  local grouped = items.itemsOf(found);
  local reading = readings[name](grouped.loose, grouped.items, length(tokens));
  // Of two at one token the first counts: what a word cannot mean hides that it lacks its value.
  local early = earliest(reading.mistakes + clauses.mistakesIn(tokens, found));
  local isSound = length(early) < 1 && length(faults) < 1;
  local mistakes = if isSound && 'lateMistakes' in reading then earliest(reading.lateMistakes) else early;
  if length(mistakes) < 1 && length(faults) < 1 then { value: reading.value }
  else { 'error': report(tokens, scanned, mistakes, if name in rules then rules[name] else 'document') };

// What a text means to the function of that name, or the first mistake in it: { value } or { error }.
local attempt(name, text) =
  local quick = quickly(name, text);
  if length(quick) > 0 then { value: quick[0] } else thoroughly(name, text);

// The value of a text, or an error that shows the first mistake in it.
local valueOf(name, text) =
  local tried = attempt(name, text);
  if 'value' in tried then tried.value
  else
    local mistake = tried['error'];
    local place = name + ':' + mistake.line + ':' + mistake.column;
    error place + ': error: ' + mistake.message + ' [' + mistake.code + ']. ' + mistake.hint;

{ attempt: attempt, valueOf: valueOf }
