(import 'web.libsonnet') {
  _config+:: { version: '1.5-rc1', policy: 'scheduled' },
}
