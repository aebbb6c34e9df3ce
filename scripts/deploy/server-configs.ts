import { fileTypes, type HeaderGroups } from './header-groups.ts';

export interface Site {
  /** Where the build lies on the server. */
  root: string;
  /** `airlock.example`, with `:8443` where the port is not the usual. */
  host: string;
  certificate: string;
  key: string;
}

/** More than this nginx does not read as one word of its configuration (4,096 bytes). */
const nginxWord = 3000;

/** For `include` in nginx's `http` block. */
export function nginxConfig({ groups, rest }: HeaderGroups, { root, host, certificate, key }: Site): string {
  const [name = host, port = '443'] = host.split(':');
  const maps: string[] = [];
  const lines = Object.keys(rest).map((header) => {
    const valueFor = (path?: string): string =>
      groups.find(({ paths }) => path !== undefined && paths.includes(path))?.headers[header] ?? rest[header] ?? '';
    const paths = groups.flatMap((group) => group.paths);
    const pieceCount = Math.max(
      ...[valueFor(), ...paths.map(valueFor)].map((value) => Math.ceil(value.length / nginxWord)),
    );
    const variables = Array.from({ length: pieceCount }, (_, piece) => {
      const variable = `$airlock_${header.toLowerCase().replaceAll('-', '_')}_${piece + 1}`;
      const cut = (value: string): string => quote(value.slice(piece * nginxWord, (piece + 1) * nginxWord));
      const rows = [
        `  default ${cut(valueFor())};`,
        ...paths.filter((path) => valueFor(path) !== valueFor()).map((path) => `  ${path} ${cut(valueFor(path))};`),
      ];
      maps.push([`map $uri ${variable} {`, ...rows, '}'].join('\n'));
      return variable;
    });
    return `  add_header ${header} "${variables.join('')}" always;`;
  });
  return `# Made from src/egress/policy.ts by "npm run deploy-files". Include it in the http block.
${maps.join('\n')}

server {
  listen ${port} ssl;
  server_name ${name};
  ssl_certificate ${certificate};
  ssl_certificate_key ${key};
  root ${root};
  index index.html;
  # Who looked at the app, and when, is nobody's business.
  access_log off;
  server_tokens off;
  types {
${Object.entries(fileTypes)
  .map(([extension, type]) => `    ${type} ${extension};`)
  .join('\n')}
  }
  default_type application/octet-stream;
  gzip on;
  gzip_types text/css text/javascript application/json application/wasm image/svg+xml application/manifest+json;
${lines.join('\n')}
  location / {
    try_files $uri $uri/ =404;
  }
}
`;
}

/** @param site one without a certificate stands behind a proxy that speaks https, and listens on port 8080 */
export function caddyConfig({ groups, rest }: HeaderGroups, site: Pick<Site, 'root' | 'host'> & Partial<Site>): string {
  const { root, host, certificate, key } = site;
  const isBehindProxy = certificate === undefined || key === undefined;
  const block = (matcher: string, headers: Record<string, string>): string =>
    [
      `  header ${matcher} {`,
      ...Object.entries(headers).map(([name, value]) => `    ${name} \`${value}\``),
      '  }',
    ].join('\n');
  const special = groups.flatMap(({ paths }) => paths).join(' ');
  return `# Made from src/egress/policy.ts by "npm run deploy-files".
${isBehindProxy ? 'http://:8080' : `https://${host}`} {
${isBehindProxy ? '' : `  tls ${certificate} ${key}\n`}  root * ${root}
  encode gzip
  @manifest path *.webmanifest
  header @manifest Content-Type ${fileTypes['webmanifest']}
  @rest not path ${special}
${block('@rest', rest)}
${groups
  .map(
    ({ paths, headers }, index) =>
      `  @group${index + 1} path ${paths.join(' ')}\n${block(`@group${index + 1}`, headers)}`,
  )
  .join('\n')}
  file_server {
    disable_canonical_uris
  }
}
`;
}

/** A virtual host; needs mod_ssl, mod_headers, mod_mime and mod_dir. mod_headers reads backslashes once more than nginx does. */
export function apacheConfig({ groups, rest }: HeaderGroups, { root, host, certificate, key }: Site): string {
  const [name = host, port = '443'] = host.split(':');
  const lines = (headers: Record<string, string>): string[] =>
    Object.entries(headers).map(
      ([header, value]) =>
        `    Header always set ${header} ${quote(value.replaceAll('%', '%%').replaceAll('\\', String.raw`\\`))}`,
    );
  return `# Made from src/egress/policy.ts by "npm run deploy-files".
<VirtualHost *:${port}>
  ServerName ${name}
  SSLEngine on
  SSLCertificateFile ${certificate}
  SSLCertificateKeyFile ${key}
  DocumentRoot ${root}
  DirectoryIndex index.html
  <Directory ${root}>
    Require all granted
    AllowOverride None
    Options None
  </Directory>
${Object.entries(fileTypes)
  .map(([extension, type]) => `  AddType ${type} .${extension}`)
  .join('\n')}
${lines(rest).join('\n')}
${groups
  .map(({ paths, headers }) =>
    [
      `  <LocationMatch "^(${paths.map((path) => path.replaceAll('.', String.raw`\.`)).join('|')})$">`,
      ...lines(headers),
      '  </LocationMatch>',
    ].join('\n'),
  )
  .join('\n')}
</VirtualHost>
`;
}

/** nginx and Apache read a backslash and a quotation mark in the same way. */
function quote(value: string): string {
  return `"${value.replaceAll('\\', String.raw`\\`).replaceAll('"', String.raw`\"`)}"`;
}
