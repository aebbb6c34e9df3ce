/** All that an answer may be drawn with. */
const inertTags = new Set(
  [
    'div p h2 h3 h4 h5 strong em del sub code pre blockquote ul ol li span sup section table thead tbody tr th td hr br button',
    // Formulas.
    'math mrow mi mn mo mtext mspace msup msub msubsup mfrac msqrt mroot mover munder munderover mtable mtr mtd mpadded mphantom mstyle',
    // The button that copies.
    'svg rect path',
  ]
    .join(' ')
    .split(' '),
);
const inertAttributes = new Set(
  [
    'class type tabindex role dir aria-label aria-live aria-hidden start value data-unselected data-selectable data-answer-text data-held-back data-note data-note-mark',
    'display displaystyle scriptlevel mathvariant stretchy fence separator symmetric largeop movablelimits accent accentunder',
    'lspace rspace minsize maxsize linethickness width height depth voffset mathcolor mathbackground',
    'viewBox fill stroke stroke-width stroke-linecap stroke-linejoin x y rx d',
  ]
    .join(' ')
    .split(' '),
);

/** Elements and attributes in a drawn answer that could ask for something, lead somewhere or run: none, one hopes. */
export function findLive(place: Element): string[] {
  return [...place.querySelectorAll('*')].flatMap((element) => {
    const tag = element.localName;
    const attributes = [...element.attributes]
      .filter(({ name, value }) => !inertAttributes.has(name) || /[:/]|url\(/i.test(value))
      .map(({ name, value }) => `${tag} ${name}=${value}`);
    const isSending = tag === 'button' && element.getAttribute('type') !== 'button';
    return inertTags.has(tag) && !isSending ? attributes : [tag].concat(attributes);
  });
}
