import 'lib.libsonnet'
