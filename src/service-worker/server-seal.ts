import { headersFor } from '../egress/headers.ts';
import type { ServerSeal } from '../egress/messages.ts';
import type { ModelHost } from '../egress/model-hosts.ts';

/**
 * Compares what this site's server sent with the chat page with what it should send: the exact set, or the one that a
 * host gets that does not know its own address. Pure.
 * @param kept the headers of the server's answer, as they were kept with the file; undefined where none was kept
 */
export function judgeServerSeal(
  kept: Headers | undefined,
  path: string,
  origin: string,
  modelHosts: readonly ModelHost[] = [],
): ServerSeal {
  // A file that was kept without its answer has its type alone.
  const names = [...(kept?.keys() ?? [])].filter((name) => name !== 'content-type' && name !== 'content-length');
  const [exact, nameless] = [headersFor(path, origin, modelHosts), headersFor(path, null, modelHosts)];
  if (!kept || names.length === 0) return { state: 'unknown', missing: [] };
  const all = Object.keys(exact);
  const missing = all.filter((name) => {
    const found = plain(kept.get(name) ?? '');
    return found !== plain(exact[name] ?? '') && found !== plain(nameless[name] ?? '');
  });
  if (missing.length === 0) return { state: 'whole', missing };
  return { state: missing.length === all.length ? 'none' : 'partial', missing };
}

/** Servers may fold spaces. */
const plain = (value: string): string => value.replaceAll(/\s+/g, ' ').trim();
