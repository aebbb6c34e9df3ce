import { noWord, type Channel, type Outcome } from '../channel.ts';
import { heard, onStage, settle, show } from './stage.ts';

/** What a page does through a frame in it. */
export const frameChannels: readonly Channel[] = [
  {
    id: 'frame',
    code: '<iframe src="$URL">',
    run: ({ url }) => show('iframe', { src: url }),
  },
  {
    id: 'frame-moved',
    code: "frame.contentWindow.location = '$URL'",
    run: ({ url }) =>
      inFrame({}, async (inside) => {
        inside.location.href = url;
        return await settle();
      }),
  },
  {
    id: 'frame-fetch',
    code: "frame.contentWindow.fetch('$URL')",
    run: ({ url }) => inFrame({}, async (inside) => (await inside.fetch(url, { mode: 'no-cors' }), { kind: 'worked' })),
  },
  {
    id: 'frame-image',
    code: 'frame.srcdoc = \'<img src="$URL">\'',
    run: ({ url }) =>
      inFrame({ srcdoc: '<p></p>' }, async (inside) => {
        const image = inside.document.createElement('img');
        const outcome = heard(image);
        image.src = url;
        inside.document.body.append(image);
        return await outcome;
      }),
  },
  {
    id: 'frame-sandboxed',
    code: '<iframe sandbox srcdoc=\'<img src="$URL">\'>',
    silentWall: 'policy',
    run: ({ url }) =>
      onStage(async (stage) => {
        const frame = document.createElement('iframe');
        frame.setAttribute('sandbox', '');
        frame.srcdoc = `<img src="${url}">`;
        stage.append(frame);
        return await settle();
      }),
  },
  {
    id: 'frame-refresh',
    code: 'frame.srcdoc = \'<meta http-equiv="refresh" content="0; url=$URL">\'',
    run: ({ url }) => show('iframe', { srcdoc: `<meta http-equiv="refresh" content="0; url=${url}">` }),
  },
  {
    id: 'frame-blob',
    code: 'frame.src = URL.createObjectURL(new Blob([\'<img src="$URL">\']))',
    reportedAs: ['blob', 'blob:'],
    run: async ({ url }) => {
      const address = URL.createObjectURL(new Blob([`<img src="${url}">`], { type: 'text/html' }));
      return await show('iframe', { src: address }).finally(() => URL.revokeObjectURL(address));
    },
  },
  {
    id: 'frame-data',
    code: 'frame.src = \'data:text/html,<img src="$URL">\'',
    // Chromium's report of it leaves the address empty.
    reportedAs: ['data', 'data:', 'unknown'],
    run: ({ url }) => show('iframe', { src: `data:text/html,${encodeURIComponent(`<img src="${url}">`)}` }),
  },
];

/** A frame has a document of its own, and reports of its walls come to that document: they are heard there. */
async function inFrame(
  properties: Partial<HTMLIFrameElement>,
  run: (inside: Window) => Promise<Outcome>,
): Promise<Outcome> {
  return await onStage(async (stage) => {
    const frame = Object.assign(document.createElement('iframe'), properties);
    const loaded = heard(frame);
    stage.append(frame);
    if (properties.srcdoc) await loaded;
    const inside = frame.contentWindow;
    if (!inside) return noWord;
    let isReported = false;
    inside.addEventListener('securitypolicyviolation', () => (isReported = true));
    const outcome = await run(inside).catch((): Outcome => ({ kind: 'failed' }));
    if (outcome.kind !== 'worked') await settle();
    return isReported ? { kind: 'refused', sign: 'heard-in-frame' } : outcome;
  });
}
