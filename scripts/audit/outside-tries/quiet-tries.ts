import type { OutsideTry } from '../outside-stage.ts';
import { inPage } from './in-page.ts';

/** What sends nothing here even without walls. Tried all the same: one day it might. */
export const quietTries: Readonly<Record<string, OutsideTry>> = {
  push: inPage(async () => {
    const registration = await navigator.serviceWorker.ready;
    // Any point of the curve: nobody will ever send with this key.
    const applicationServerKey =
      'BEl62iUYgUivxIkv69yViEuiBIa-Ib9-SkvMeAtA3LFgDzkrxZJjSgSnfckjBJuBkr3qBUYIHBQFLXYp5Nksh8U';
    await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey });
    return 'worked';
  }),
  speech: inPage(async () => {
    const scope = globalThis as unknown as Record<string, (new () => EventTarget & { start(): void }) | undefined>;
    const Recognition = scope['SpeechRecognition'] ?? scope['webkitSpeechRecognition'];
    if (!Recognition) return 'missing';
    const recognition = new Recognition();
    return await new Promise((resolve) => {
      recognition.addEventListener('error', (event) => resolve((event as unknown as { error: string }).error));
      recognition.addEventListener('start', () => resolve('worked'));
      recognition.start();
    });
  }),
  geolocation: inPage(
    async () =>
      await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('worked'),
          ({ code }) => resolve(code === 1 ? 'not allowed' : 'failed'),
          { timeout: 3000 },
        ),
      ),
  ),
  presentation: inPage(async ({ url }) => {
    const { PresentationRequest: Request } = globalThis as unknown as {
      PresentationRequest?: new (urls: string[]) => { start(): Promise<unknown> };
    };
    if (!Request) return 'missing';
    await new Request([url]).start();
    return 'worked';
  }),
  'fenced-frame': inPage(async ({ url }) => {
    const { FencedFrameConfig: Config } = globalThis as { FencedFrameConfig?: new (url: string) => unknown };
    if (!Config) return 'missing';
    const frame = Object.assign(document.createElement('fencedframe'), { config: new Config(url) });
    document.body.append(frame);
    await new Promise((resolve) => setTimeout(resolve, 300));
    frame.remove();
    return 'no-word';
  }),
  'svg-use': inPage(async ({ url }) => {
    const namespace = 'http://www.w3.org/2000/svg';
    const drawing = document.createElementNS(namespace, 'svg');
    const use = document.createElementNS(namespace, 'use');
    use.setAttribute('href', `${url}#part`);
    drawing.append(use);
    document.body.append(drawing);
    await new Promise((resolve) => setTimeout(resolve, 300));
    drawing.remove();
    return 'no-word';
  }),
  'sheet-transform': inPage(({ url }) => {
    if (typeof XSLTProcessor === 'undefined') return 'missing';
    const text = `<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:import href="${url}"/></xsl:stylesheet>`;
    const processor = new XSLTProcessor();
    processor.importStylesheet(new DOMParser().parseFromString(text, 'application/xml'));
    processor.transformToDocument(new DOMParser().parseFromString('<leak/>', 'application/xml'));
    return 'no-word';
  }),
  advertising: inPage(async ({ secureUrl }) => {
    const { joinAdInterestGroup } = navigator as { joinAdInterestGroup?: (...given: unknown[]) => Promise<void> };
    const { browsingTopics } = document as { browsingTopics?: () => Promise<unknown> };
    if (!joinAdInterestGroup && !browsingTopics) return 'missing';
    await browsingTopics?.call(document).catch(() => {}); // refused or not, the other is tried too
    await joinAdInterestGroup?.call(
      navigator,
      { owner: new URL(secureUrl).origin, name: 'leak', updateURL: secureUrl },
      60,
    );
    return 'worked';
  }),
  'private-token': inPage(async ({ secureUrl }) => {
    const { hasPrivateToken } = document as { hasPrivateToken?: (issuer: string) => Promise<boolean> };
    if (!hasPrivateToken) return 'missing';
    await hasPrivateToken.call(document, new URL(secureUrl).origin).catch(() => {}); // refused or not, the other is tried too
    const privateToken = { version: 1, operation: 'token-request' };
    await fetch(secureUrl, { privateToken } as RequestInit);
    return 'worked';
  }),
  'read-aloud': inPage(({ url }) => {
    if (typeof speechSynthesis === 'undefined') return 'missing';
    speechSynthesis.speak(new SpeechSynthesisUtterance(url));
    return 'no-word';
  }),
  'identity-picture': inPage(({ secureUrl, secret }) => {
    const { FederatedCredential: Credential } = globalThis as {
      FederatedCredential?: new (data: Record<string, string>) => unknown;
    };
    if (!Credential) return 'missing';
    void new Credential({ id: secret, provider: new URL(secureUrl).origin, iconURL: secureUrl });
    return 'no-word';
  }),
  'identity-end': inPage(async ({ secureUrl, secret }) => {
    const { IdentityCredential: Credential } = globalThis as {
      IdentityCredential?: { disconnect?(options: Record<string, string>): Promise<void> };
    };
    if (!Credential?.disconnect) return 'missing';
    await Credential.disconnect({ configURL: secureUrl, clientId: 'leak', accountHint: secret });
    return 'worked';
  }),
  'digital-papers': inPage(async ({ url }) => {
    if (!('DigitalCredential' in globalThis)) return 'missing';
    const digital = { requests: [{ protocol: 'openid4vci', data: { credential_offer_uri: url } }] };
    await navigator.credentials.get({ digital } as CredentialRequestOptions).catch(() => {}); // refused or not, the other is tried too
    await navigator.credentials.create({ digital } as CredentialCreationOptions);
    return 'worked';
  }),
  'install-site': inPage(async ({ url }) => {
    const { install } = navigator as { install?: (url: string) => Promise<unknown> };
    if (!install) return 'missing';
    await install.call(navigator, url);
    return 'worked';
  }),
};
