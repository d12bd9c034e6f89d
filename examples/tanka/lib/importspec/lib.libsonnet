// The library of this clone. In a project of yours it is in vendor/importspec instead.
import '../../../../lib.libsonnet'
