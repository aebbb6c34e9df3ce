export interface SeenRequest {
  path: string;
  host: string | undefined;
  webSocketKey: string | undefined;
  /** The first that was offered. */
  webSocketProtocol: string | undefined;
}

/** The head of an HTTP/1.1 request. Undefined where it is none, or not yet whole. */
export function readRequest(bytes: Buffer): SeenRequest | undefined {
  const text = bytes.toString('latin1');
  const end = text.indexOf('\r\n\r\n');
  if (end === -1) return undefined;
  const [first = '', ...lines] = text.slice(0, end).split('\r\n');
  const [, path] = /^[A-Z]+ (\S+) HTTP\/1\.[01]$/.exec(first) ?? [];
  if (path === undefined) return undefined;
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );
  return {
    path,
    host: headers.get('host')?.replace(/:\d+$/, ''),
    webSocketKey: headers.get('upgrade')?.toLowerCase() === 'websocket' ? headers.get('sec-websocket-key') : undefined,
    webSocketProtocol: headers.get('sec-websocket-protocol')?.split(',')[0]?.trim(),
  };
}
