/**
 * Whether a header of the chat page lets nothing out, judged by what it says: a receipt may be of another build, whose files
 * have other names. Pure.
 */
export function isSealingHeader(name: string, value: string, site: string): boolean {
  const judge = judges[name];
  return judge === undefined ? value !== '' : judge(value, site);
}

const exactly =
  (wanted: string) =>
  (value: string): boolean =>
    value === wanted;

const judges: Readonly<Record<string, (value: string, site: string) => boolean>> = {
  'Content-Security-Policy': isSealingPolicy,
  'Connection-Allowlist': isSealingAllowlist,
  // Features for anybody, or for other sites.
  'Permissions-Policy': (value) => value !== '' && !/[*]|https?:/.test(value),
  'Cross-Origin-Opener-Policy': exactly('same-origin'),
  'Cross-Origin-Embedder-Policy': exactly('require-corp'),
  'Cross-Origin-Resource-Policy': exactly('same-origin'),
  'Origin-Agent-Cluster': exactly('?1'),
  'Referrer-Policy': exactly('no-referrer'),
  'X-Content-Type-Options': exactly('nosniff'),
};

/** What no directive falls back for: a policy without them says nothing about forms, bases and frames. */
const closedDirectives = ['default-src', 'base-uri', 'form-action', 'frame-ancestors'];
const localSources = new Set(["'none'", "'wasm-unsafe-eval'", 'data:', 'blob:']);

function isSealingPolicy(value: string, site: string): boolean {
  const all = value.split(';').map((one) => one.trim().split(/\s+/));
  const directives = new Map(all.map(([name = '', ...sources]) => [name, sources]));
  // Of one that stands twice the browser takes the first.
  if (directives.size < all.length) return false;
  const isClosed = closedDirectives.every((name) => directives.get(name)?.join(' ') === "'none'");
  const connect = directives.get('connect-src')?.join(' ') ?? "'none'";
  return (
    isClosed &&
    connect === "'none'" &&
    [...directives].every(([name, sources]) =>
      name === 'sandbox'
        ? sources.every((one) => sandboxed.has(one))
        : name.endsWith('-src') || closedDirectives.includes(name)
          ? sources.length > 0 && sources.every((one) => localSources.has(one) || one.startsWith(`${site}/`))
          : name === 'report-to',
    )
  );
}

const sandboxed = new Set(['allow-scripts', 'allow-same-origin', 'allow-downloads']);

/** Only addresses of this site. */
function isSealingAllowlist(value: string, site: string): boolean {
  const [, inside, after] = /^\(([^()]*)\)(.*)$/.exec(value) ?? [];
  if (inside === undefined || !['', ';report-to=seal'].includes(after ?? '')) return false;
  const patterns = inside.split(' ').filter(Boolean);
  return patterns.every((one) => one.startsWith(`"${site}/`) && one.endsWith('"'));
}
