/** Code as text, for threads of any kind. Each is a function of an address that says what was answered. */

/** Tries every way that a thread has to send a text to an address. Those that are answered are named. */
export const tryAllWays = `async (address) => {
  const headers = { 'x-text': 'secret', 'accept-language': 'secret' };
  const heard = (target, sign) => new Promise((resolve, reject) => {
    target.addEventListener(sign, resolve);
    target.addEventListener('error', reject);
  });
  const ways = {
    'fetch, not stored': () => fetch(address, { cache: 'no-store', headers }),
    'fetch, reloaded': () => fetch(address, { cache: 'reload', headers }),
    'fetch, not read': () => fetch(address, { mode: 'no-cors', cache: 'no-store', headers: { accept: 'secret' } }),
    'fetch, a range of it': () => fetch(address, { cache: 'no-store', headers: { ...headers, range: 'bytes=0-1' } }),
    'fetch, posted': () => fetch(address, { method: 'POST', body: 'secret', keepalive: true }),
    'fetch, with a query': () => fetch(address + '?secret', { cache: 'no-store' }),
    'XHR': () => {
      const request = new XMLHttpRequest();
      const loaded = heard(request, 'load');
      request.open('GET', address);
      request.setRequestHeader('x-text', 'secret');
      request.setRequestHeader('cache-control', 'no-store');
      request.send();
      return loaded;
    },
    'EventSource': () => {
      const source = new EventSource(address);
      return heard(source, 'open').finally(() => source.close());
    },
    'WebSocket': () => {
      const socket = new WebSocket(address.replace('http', 'ws'), ['secret']);
      return heard(socket, 'open').finally(() => socket.close());
    },
    'a cache': async () => await (await caches.open('secret')).add(new Request(address, { cache: 'no-store', headers })),
    'import': () => import(address + '#secret'),
    'importScripts': () => importScripts(address),
    'a thread': () => heard(new Worker(address, { name: 'secret' }), 'message'),
  };
  const answered = [];
  await Promise.all(Object.entries(ways).map(async ([name, way]) => {
    const silence = new Promise((_, reject) => setTimeout(reject, 3000, new Error('silent')));
    try {
      await Promise.race([way(), silence]);
      answered.push(name + ': ' + address);
    } catch {
      // refused
    }
  }));
  await caches.delete('secret');
  return answered;
}`;

/** The same in a thread from memory, this many threads below the one that it is evaluated in. */
export function inThreadFromMemory(depth: number, type: WorkerType, run: string = tryAllWays): string {
  const inner = depth > 1 ? inThreadFromMemory(depth - 1, type, run) : run;
  return `async (address) => {
    const code = '(' + ${JSON.stringify(inner)} + ')(' + JSON.stringify(address) + ')' +
      '.then((said) => postMessage({ said }), (error) => postMessage({ said: [String(error)] }))';
    const thread = new Worker(URL.createObjectURL(new Blob([code])), { type: '${type}' });
    const said = await new Promise((resolve, reject) => {
      thread.addEventListener('message', ({ data }) => data.said && resolve(data.said));
      thread.addEventListener('error', reject);
    });
    thread.terminate();
    return said;
  }`;
}
