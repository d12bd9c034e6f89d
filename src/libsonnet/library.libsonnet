local functions = import 'functions.libsonnet';
local textFunctions = import 'textFunctions.libsonnet';

functions + textFunctions
