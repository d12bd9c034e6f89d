(import 'web.libsonnet') {
  _config+:: { version: '1.4', policy: 'local' },
}
