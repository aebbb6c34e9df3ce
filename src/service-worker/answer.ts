import { headersFor, type HeaderSet } from '../egress/headers.ts';
import { modelHosts } from '../egress/model-hosts.ts';
import { isOneOf, policy } from '../egress/policy.ts';
import type { KnownFile } from './known-files.ts';

const isThread = (destination: string): boolean => destination.endsWith('worker');
const isDocument = ({ mode }: Request): boolean => mode === 'navigate';

/**
 * A file of this device as an answer. A page gets this build's headers. For everything else Firefox checks the page's
 * policy against the address of the answer, which only the answer that was fetched has: it is given back as it is,
 * a thread only where it carries the headers of this build.
 */
export function answerWith(
  request: Request,
  path: string,
  origin: string,
  { stored, bytes }: Extract<KnownFile, { kind: 'as-published' }>,
): Response {
  const headers = headersFor(path, origin, modelHosts);
  const isAsFetched = stored.url !== '' && !stored.redirected;
  if (isAsFetched && !isDocument(request) && (!isThread(request.destination) || hasAll(stored.headers, headers)))
    return stored;
  return new Response(bytes, {
    headers: { ...headers, 'Content-Type': stored.headers.get('Content-Type') ?? 'application/octet-stream' },
  });
}

function hasAll(found: Headers, wanted: HeaderSet): boolean {
  return Object.entries(wanted).every(([name, value]) => found.get(name) === value);
}

/**
 * The refusal of a request. For a page or a thread it is an answer, not an error: Firefox goes to the network after
 * an error there (measured).
 */
export function refuseWith(request: Request, origin: string): Response {
  if (!isDocument(request) && !isThread(request.destination)) return Response.error();
  return new Response('', { status: 403, headers: { ...headersFor(policy.appList, origin), ...plain } });
}

/** Instead of a page whose file is missing here or was changed: one sentence and a way on, without any script. */
export function explainPage({ url }: Request, kind: 'missing' | 'changed', origin: string): Response {
  const { pathname: path, search } = new URL(url);
  const name = path === '/' ? '/index.html' : path;
  const what =
    kind === 'changed'
      ? `The file ${name} on this device is not the one that this site published. Airlock did not open it.`
      : `The file ${name} is not on this device any more.`;
  // What a page has put behind the path must not go to the site with the reload.
  const next =
    isOneOf(policy.models.paths, name) && search === ''
      ? '<p>Hold Shift and reload this page: it then comes from the site. Your conversations stay.</p>'
      : `<p>Open <strong>${origin}${policy.models.paths[0]}</strong> to fetch it again. Your conversations stay.</p>`;
  return new Response(`<!doctype html><html lang="en"><title>Airlock</title><h1>Airlock</h1><p>${what}</p>${next}`, {
    status: 503,
    headers: { ...headersFor(policy.appList, origin), 'Content-Type': 'text/html; charset=utf-8' },
  });
}

const plain = { 'Content-Type': 'text/plain; charset=utf-8' };
