/** How a site answered for one path. */
export interface Answer {
  path: string;
  status: number;
  /** Where it sent on to, as it said it. */
  location: string | null;
  type: string;
  encoding: string;
  headers: Headers;
  bytes: Uint8Array<ArrayBuffer>;
}

/** As a browser asks: with compression, and without following a redirect, so that it is seen. @throws where nobody answers */
export async function lookAt(origin: string, path: string): Promise<Answer> {
  const response = await fetch(origin + path, { redirect: 'manual', headers: { 'Accept-Encoding': 'gzip, br' } });
  return {
    path,
    status: response.status,
    location: response.headers.get('location'),
    type: (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '',
    encoding: response.headers.get('content-encoding') ?? 'none',
    headers: response.headers,
    bytes: new Uint8Array(await response.arrayBuffer()),
  };
}
