// The annotations of docsonnet, which reads them of hidden fields whose names begin with '#'.
local packageDoc(name, help) = { name: name, help: help, 'import': '' };

local objectDoc(help) = { object: { help: help, fields: {} } };

local functionDoc(parameter, type, help, values=null) =
  { 'function': { help: help, args: [{ name: parameter, type: type, enums: values, default: null }] } };

{}
