local length = std.length, splitLimit = std.splitLimit;

// Fields are kept by their paths: { 'importPolicy.scheduled': true, 'metadata.labels[app]': 'web' }.

// A patch that sets the field at a path without a key: { importPolicy+: { scheduled: true } }.
local ofField(path, value) =
  local names = splitLimit(path, '.', 1);
  if length(names) < 2 then { [path]: value } else { [names[0]]+: ofField(names[1], value) };

// A patch that adds to the map at a path: { metadata+: { labels+: { app: 'web' } } }.
local ofMap(path, map) =
  local names = splitLimit(path, '.', 1);
  if length(names) < 2 then { [path]+: map } else { [names[0]]+: ofMap(names[1], map) };

local ofPath(path, value) =
  local parts = splitLimit(path, '[', 1);
  if length(parts) < 2 then ofField(path, value)
  else ofMap(parts[0], { [std.substr(parts[1], 0, length(parts[1]) - 1)]: value });

// A patch that sets the fields at some of the paths.
local ofFields(fields, paths=std.objectFields(fields)) =
  std.foldl(function(patch, path) patch + ofPath(path, fields[path]), paths, {});

{ ofField: ofField, ofFields: ofFields }
