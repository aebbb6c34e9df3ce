/**
 * A frame has a window of its own, and what a person does in it this page never hears: not even Alt+click on a link,
 * which no header stops (measured). The app has no frames. Whatever frame somebody puts in can be neither clicked
 * nor focused.
 */
export function guardFrames(): void {
  const still = (): void => {
    for (const frame of document.querySelectorAll<HTMLElement>('iframe, frame, object, embed, fencedframe'))
      calm(frame);
    // Frames in a shadow tree are found by their windows; only those of another origin hide their element.
    for (let index = 0; index < window.length; index += 1) calm(elementOf(window[index]));
  };
  new MutationObserver(still).observe(document, { childList: true, subtree: true, attributeFilter: ['inert'] });
  // Before a click comes the pointer, before a key comes the focus.
  for (const type of ['pointerover', 'focusin']) addEventListener(type, still, { capture: true });
  addEventListener('blur', still);
  setInterval(() => {
    if (window.length > 0) still();
  }, lookEveryMs);
}

/** A shadow tree tells nobody of a change in it. */
const lookEveryMs = 100;

function calm(frame: HTMLElement | undefined): void {
  if (frame && !frame.inert) frame.inert = true; // setting it again would be heard as a change
}

function elementOf(inside: Window | undefined): HTMLElement | undefined {
  try {
    return (inside?.frameElement as HTMLElement | null) ?? undefined;
  } catch {
    return undefined; // of another origin
  }
}
