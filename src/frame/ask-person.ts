import type { ConsentRequest } from '../fetching/hub-desk.ts';
import type { ConsentNews, FrameLooks } from '../fetching/hub-verbs.ts';
import { hubOrigin } from '../egress/model-hosts.ts';
import type { RemoteSource } from '../fetching/remote-source.ts';
import { languages, type Language } from '../shared/words.ts';
import { frameWords } from './frame-words.ts';
import { watchSeenWhole } from './seen-whole.ts';

/**
 * Shows what would be asked for, whole, and waits for a click of a person. No script of the page can make that click.
 * @throws AbortError when the person declines, or `signal` is aborted
 */
export async function askPerson(
  { source, known }: ConsentRequest,
  looks: FrameLooks,
  say: (news: ConsentNews) => void,
  signal: AbortSignal,
): Promise<void> {
  const language = languages.find((one): one is Language => one === looks.language) ?? 'en';
  const words = frameWords[language];
  const root = document.documentElement;
  root.lang = language;
  root.dir = language === 'ar' ? 'rtl' : 'ltr';
  root.classList.toggle('dark', looks.isDark);
  root.style.fontSize = `${Math.min(Math.max(looks.fontPx || 16, 12), 40)}px`;

  const accept = button(known ? words.fetch(sizeIn(known.sizeBytes, language)) : words.fetchUnknown, 'main');
  const decline = button(words.notNow, 'quiet');
  const told = [line(words.asks), addressList(addressesOf(source)), ...(known ? [] : [line(words.unknown)])];
  document.body.replaceChildren(...told, element('div', 'actions', accept, decline));
  const answer = Promise.withResolvers<void>();
  const refuse = (): void => answer.reject(new DOMException('Declined.', 'AbortError'));
  const seen = watchSeenWhole([...told, accept], (isSeen) => void accept.toggleAttribute('data-seen', isSeen));
  accept.addEventListener('click', (event) => {
    if (event.isTrusted && seen.isSeen()) answer.resolve();
    else accept.scrollIntoView();
  });
  decline.addEventListener('click', refuse);
  signal.addEventListener('abort', refuse, { once: true });
  const tellHeight = (): void => say({ kind: 'asking', heightPx: Math.ceil(root.getBoundingClientRect().height) });
  const resized = new ResizeObserver(tellHeight);
  resized.observe(root);
  tellHeight();
  try {
    if (signal.aborted) refuse();
    await answer.promise;
  } finally {
    resized.disconnect();
    seen.stop();
    document.body.replaceChildren();
    say({ kind: 'agreed' });
  }
}

/** Every address or folder that is asked first; where those send on to is in the policy of this frame. */
function addressesOf(source: RemoteSource): string[] {
  switch (source.kind) {
    case 'gguf-address':
      return [source.address];
    case 'gguf-repository':
      return [`${hubOrigin}/${source.repository}/resolve/${source.revision}/${source.fileName}`];
    case 'mlc-repository':
      return [`${hubOrigin}/${source.repository}/resolve/${source.revision}/…`, source.library];
  }
}

function sizeIn(sizeBytes: number, language: Language): string {
  const [value, unit] = sizeBytes >= 1e9 ? [sizeBytes / 1e9, 'gigabyte'] : [sizeBytes / 1e6, 'megabyte'];
  const options = { style: 'unit', unit, maximumSignificantDigits: 3 } as const;
  return new Intl.NumberFormat(language, options).format(value);
}

function button(label: string, look: string): HTMLButtonElement {
  const made = element('button', look, label);
  made.type = 'button';
  return made;
}

const line = (text: string): HTMLElement => element('p', '', text);

function addressList(addresses: readonly string[]): HTMLElement {
  return element('ul', '', ...addresses.map((address) => element('li', '', element('bdi', '', address))));
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: (string | Node)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}
