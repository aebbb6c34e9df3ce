import { failed, noWord, worked, type Outcome } from '../channel.ts';

/** What a try needs to see, it sees: some things load only when they are drawn. */
const settleMs = 150;

/** Runs a try with a small element in the page that is drawn, but not seen, and takes it out again. */
export async function onStage<T>(run: (stage: HTMLElement) => Promise<T> | T): Promise<T> {
  const stage = document.createElement('div');
  stage.setAttribute('aria-hidden', 'true');
  stage.inert = true;
  Object.assign(stage.style, {
    position: 'fixed',
    inset: '0 auto auto 0',
    width: '2px',
    height: '2px',
    overflow: 'hidden',
    opacity: '0.01',
    pointerEvents: 'none',
  });
  document.body.append(stage);
  try {
    return await run(stage);
  } finally {
    stage.remove();
  }
}

/** Runs a try with an address of this page's memory that holds the text. */
export async function withBlob(
  text: string,
  type: string,
  run: (address: string) => Promise<Outcome>,
): Promise<Outcome> {
  const address = URL.createObjectURL(new Blob([text], { type }));
  return await run(address).finally(() => URL.revokeObjectURL(address));
}

export async function wait(durationMs: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, durationMs));
}

/** Nothing more can be learned from the interface itself: gives the try its time, then no word. */
export async function settle(): Promise<Outcome> {
  await wait(settleMs);
  return noWord;
}

/** Until an element or request says that it loaded, or that it did not. Listen before the try begins. */
export async function heard(target: EventTarget, good = 'load', bad = 'error'): Promise<Outcome> {
  return await new Promise((resolve) => {
    target.addEventListener(good, () => resolve(worked), { once: true });
    target.addEventListener(bad, () => resolve(failed), { once: true });
  });
}

/** Puts a new element on the stage and waits for what it says. */
export async function load<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  good?: string,
): Promise<Outcome> {
  return await onStage(async (stage) => {
    const element = document.createElement(tag);
    const outcome = heard(element, good);
    Object.assign(element, properties);
    stage.append(element);
    return await outcome;
  });
}

/** The same for elements that say `load` even when they were stopped: a frame shows an error page then. */
export async function show<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
): Promise<Outcome> {
  return await onStage(async (stage) => {
    stage.append(Object.assign(document.createElement(tag), properties));
    return await settle();
  });
}

export async function link(
  rel: string,
  target: { url: string },
  attributes: Record<string, string> = {},
): Promise<Outcome> {
  const element = document.createElement('link');
  const outcome = heard(element);
  for (const [name, value] of Object.entries({ rel, ...attributes, href: target.url }))
    element.setAttribute(name, value);
  document.head.append(element);
  try {
    return await Promise.race([outcome, settle()]);
  } finally {
    element.remove();
  }
}
