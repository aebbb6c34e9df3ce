import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { modelHosts } from '../src/egress/model-hosts.ts';
import { headerGroups } from './deploy/header-groups.ts';
import { apacheConfig, caddyConfig, nginxConfig } from './deploy/server-configs.ts';

/** Writes the configurations of web servers from the policy: `npm run deploy-files -- --host airlock.example`. */
const { values } = parseArgs({
  options: {
    host: { type: 'string', default: 'airlock.example' },
    root: { type: 'string', default: '/srv/airlock' },
    certificate: { type: 'string', default: '/etc/ssl/airlock.crt' },
    key: { type: 'string', default: '/etc/ssl/airlock.key' },
    'behind-proxy': { type: 'boolean', default: false },
    out: { type: 'string', default: 'deploy/built' },
  },
});
const { host, root, certificate, key, out } = values;
const groups = headerGroups(`https://${host}`, modelHosts);
const site = { host, root, certificate, key };
mkdirSync(out, { recursive: true });
for (const [name, text] of [
  ['nginx.conf', nginxConfig(groups, site)],
  ['Caddyfile', caddyConfig(groups, values['behind-proxy'] ? { host, root } : site)],
  ['apache.conf', apacheConfig(groups, site)],
] as const) {
  writeFileSync(join(out, name), text);
  console.log(join(out, name));
}
