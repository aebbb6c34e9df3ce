import { readFileSync } from 'node:fs';

/**
 * What a test build is given from outside in place of the real addresses (tests/README.md): for `define` of Vite.
 * What is not given is empty there, and the sources say what holds then.
 */
export function givenFromOutside(): Record<string, string> {
  const names = ['AIRLOCK_HUB', 'AIRLOCK_LIBRARIES', 'AIRLOCK_MODEL_HOSTS'];
  const catalogueFile = process.env['AIRLOCK_CATALOGUE'];
  return {
    ...Object.fromEntries(names.map((name) => [`process.env.${name}`, JSON.stringify(process.env[name] ?? '')])),
    __AIRLOCK_CATALOGUE__: catalogueFile ? readFileSync(catalogueFile, 'utf8') : 'null',
  };
}
