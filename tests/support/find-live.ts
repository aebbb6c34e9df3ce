/** All that an answer may be drawn with. */
const inertTags = new Set(
  'div p h3 h4 strong em del code pre blockquote ul ol li span table thead tbody tr th td hr br button'.split(' '),
);
const inertAttributes = new Set('class type tabindex role aria-label start data-answer-text data-held-back'.split(' '));

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
