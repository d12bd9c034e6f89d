import '../../../../lib.libsonnet'
