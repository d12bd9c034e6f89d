// The annotations that docsonnet reads from hidden fields whose names begin with '#'.
{
  ofPackage(name, help): { name: name, help: help, 'import': '' },

  ofObject(help): { object: { help: help, fields: {} } },

  ofFunction(parameter, type, help, values=null):
    { 'function': { help: help, args: [{ name: parameter, type: type, enums: values, default: null }] } },
}
