local length = std.length, splitLimit = std.splitLimit;

// Fields are kept by their paths: { 'importPolicy.scheduled': true, 'metadata.labels[app]': 'web' }.

local nested(names, index, value) =
  if index + 1 < length(names) then { [names[index]]+: nested(names, index + 1, value) } else { [names[index]]: value };

// A patch that sets the field at a path: { importPolicy+: { scheduled: true } }.
local ofField(path, value) =
  local parts = splitLimit(path, '[', 1);
  local key = if length(parts) < 2 then [] else [std.substr(parts[1], 0, length(parts[1]) - 1)];
  nested(splitLimit(parts[0], '.', -1) + key, 0, value);

// A patch that sets the fields at some of the paths.
local ofFields(fields, paths=std.objectFields(fields)) =
  std.foldl(function(patch, path) patch + ofField(path, fields[path]), paths, {});

{ ofField: ofField, ofFields: ofFields }
