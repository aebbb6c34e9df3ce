/**
 * Whether two hosts are one party's, as far as their names tell: the same host, one under the other, or under the same
 * two last words, three where the second is a short one as in `co.uk`. A guess; the public suffix list is not here.
 */
export function isSameSite(one: string, other: string): boolean {
  if (one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`)) return true;
  if (isNumeric(one) || isNumeric(other)) return false;
  return siteOf(one) === siteOf(other);
}

function siteOf(host: string): string {
  const words = host.split('.');
  const second = words.at(-2) ?? '';
  return words.slice(words.length > 2 && second.length <= 3 ? -3 : -2).join('.');
}

function isNumeric(host: string): boolean {
  return /^[\d.]+$|^\[/.test(host);
}
