/** What `--short` takes of the tries from outside: for each wall and each receiver at least one. */
export const shortOutsideKeys: readonly string[] = [
  'guard-fetch',
  'guard-web-socket',
  'guard-own-fetch',
  'hover-link',
  'alt-click-link',
  'control-click-link',
  'thread-import-scripts',
  'engine-own-file',
  'engine-nested-own-file',
  'own-update',
  'passkey',
  'guard-navigate',
  'click-link',
  'fetch-later',
];
