import { policy } from '../../../egress/policy.ts';
import { missing, noWord, type Channel, type Outcome } from '../channel.ts';
import { startThread, succeeded } from './request-channels.ts';
import { heard, withBlob } from './stage.ts';

const ownThread: string = policy.selfTestThread.paths[0];

/** Code in other places than the page: threads, and the small machines for sound and drawing. */
export const codeChannels: readonly Channel[] = [
  {
    id: 'thread',
    code: "new Worker('$URL')",
    run: ({ url }) => startThread(() => new Worker(url)),
  },
  {
    id: 'thread-data',
    code: 'new Worker(\'data:text/javascript,fetch("$URL")\')',
    reportedAs: ['data', 'data:'],
    run: ({ url }) => {
      const script = `fetch(${JSON.stringify(url)},{mode:'no-cors'}).then(()=>postMessage(1),()=>postMessage(0))`;
      return startThread(() => new Worker(`data:text/javascript,${encodeURIComponent(script)}`));
    },
  },
  {
    id: 'shared-thread',
    code: 'new SharedWorker(URL.createObjectURL(new Blob([\'fetch("$URL")\'])))',
    reportedAs: ['blob', 'blob:'],
    run: async ({ url }) => {
      const script = `fetch(${JSON.stringify(url)},{mode:'no-cors'}).catch(()=>{})`;
      return await withBlob(script, 'text/javascript', (address) => startShared(address));
    },
  },
  {
    id: 'shared-thread-late',
    code: 'new SharedWorker(URL.createObjectURL(new Blob([\'fetch("$URL")\'])), { extendedLifetime: true })',
    reportedAs: ['blob', 'blob:'],
    run: async ({ url }) => {
      const script = `fetch(${JSON.stringify(url)},{mode:'no-cors'}).catch(()=>{})`;
      return await withBlob(script, 'text/javascript', (address) => startShared(address, { extendedLifetime: true }));
    },
  },
  {
    id: 'blob-thread-scripts',
    code: 'new Worker(URL.createObjectURL(new Blob([\'importScripts("$URL")\'])))',
    reportedAs: ['blob', 'blob:'],
    run: async ({ url }) => {
      const script = `importScripts(${JSON.stringify(url)}); postMessage(1)`;
      return await withBlob(script, 'text/javascript', (address) => startThread(() => new Worker(address)));
    },
  },
  {
    id: 'shared-thread-own',
    code: `new SharedWorker('${ownThread}').port.postMessage('$URL')`,
    run: ({ url }) => askShared(ownThread, url),
  },
  {
    id: 'audio-worklet',
    code: "audio.audioWorklet.addModule('$URL')",
    silentWall: 'policy',
    run: ({ url }) => addAudioModule(url),
  },
  {
    id: 'audio-worklet-blob',
    code: 'audio.audioWorklet.addModule(URL.createObjectURL(new Blob([\'import "$URL"\'])))',
    silentWall: 'policy',
    run: ({ url }) => withBlob(`import ${JSON.stringify(url)}`, 'text/javascript', addAudioModule),
  },
  {
    id: 'audio-worklet-data',
    code: 'audio.audioWorklet.addModule(\'data:text/javascript,import "$URL"\')',
    silentWall: 'policy',
    run: ({ url }) => addAudioModule(`data:text/javascript,${encodeURIComponent(`import ${JSON.stringify(url)}`)}`),
  },
  {
    id: 'paint-worklet',
    code: "CSS.paintWorklet.addModule('$URL')",
    silentWall: 'policy',
    run: async ({ url }) => {
      const { paintWorklet } = CSS as { paintWorklet?: Worklet };
      return paintWorklet ? succeeded(await paintWorklet.addModule(url)) : missing;
    },
  },
];

export async function addAudioModule(url: string): Promise<Outcome> {
  if (typeof OfflineAudioContext === 'undefined') return missing;
  const { audioWorklet } = new OfflineAudioContext(1, 1, 44_100);
  return audioWorklet ? succeeded(await audioWorklet.addModule(url)) : missing;
}

/** A thread of several pages never says whether it runs; only whether it could not be started. */
export async function startShared(url: string, options: object = {}): Promise<Outcome> {
  if (typeof SharedWorker === 'undefined') return missing;
  const shared = new SharedWorker(url, options);
  const outcome = await Promise.race([
    heard(shared, 'open'),
    new Promise<Outcome>((resolve) => setTimeout(resolve, 400, noWord)),
  ]);
  shared.port.close();
  return outcome;
}

/** Has the self-test's own thread, started as one of several pages, ask for an address: see `self-test.worker.ts`. */
async function askShared(script: string, url: string): Promise<Outcome> {
  if (typeof SharedWorker === 'undefined') return missing;
  const { port } = new SharedWorker(script, { type: 'module' });
  const answer = Promise.withResolvers<Outcome>();
  port.addEventListener('message', ({ data }: MessageEvent<'worked' | 'refused' | 'failed'>) =>
    answer.resolve(data === 'refused' ? { kind: 'refused', sign: 'heard-in-thread' } : { kind: data }),
  );
  port.start();
  port.postMessage(url);
  return await answer.promise.finally(() => port.close());
}
