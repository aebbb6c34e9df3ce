import type { Token, Tokens } from 'marked';

/** What an angle bracket begins. */
export interface Angled {
  token: Token;
  end: number;
}

/** Longer ones are text. */
const longestTag = 4000;

const address = /<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s\p{Cc}<>]*)>/uy;
const mail = /<([A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?)>/y;
const lineEnd = /<br[ \t]*\/?>(?:[ \t]*\n)?/iy;
const small = /<(sub|sup)>([^<>\n]{1,200})<\/\1>/iy;
const closing = /^<\/[A-Za-z][A-Za-z0-9-]*\s*>$/;
const opening = /^<[A-Za-z][A-Za-z0-9-]*(?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*\/?>$/;

/** @param find where a text next stands, looked for once */
export function createAngleReader(
  text: string,
  find: (what: string, from: number) => number,
): (start: number) => Angled | undefined {
  const readHtml = (start: number): number | undefined => {
    const pairs = [
      ['<!--', '-->'],
      ['<?', '?>'],
      ['<![CDATA[', ']]>'],
    ] as const;
    for (const [open, close] of pairs)
      if (text.startsWith(open, start)) {
        const end = find(close, start + open.length - (open === '<!--' ? 2 : 0));
        return end < 0 ? undefined : end + close.length;
      }
    if (/^<![A-Za-z]/.test(text.slice(start, start + 3))) {
      const end = find('>', start);
      return end < 0 ? undefined : end + 1;
    }
    return readTag(text, start, find);
  };

  return (start) => {
    for (const pattern of [lineEnd, small, address, mail]) pattern.lastIndex = start;
    const line = lineEnd.exec(text);
    if (line) return { token: { type: 'br', raw: line[0] } satisfies Tokens.Br, end: start + line[0].length };
    const raised = small.exec(text);
    if (raised) {
      const [raw, type = '', inner = ''] = raised;
      const tokens: Token[] = [{ type: 'text', raw: inner, text: inner }];
      return { token: { type: type.toLowerCase(), raw, text: inner, tokens } as Token, end: start + raw.length };
    }
    const named = address.exec(text) ?? mail.exec(text);
    if (named) {
      const [raw, written = ''] = named;
      const href = /^[A-Za-z][A-Za-z0-9+.-]{1,31}:/.test(written) ? written : `mailto:${written}`;
      return { token: makeLink(raw, written, href), end: start + raw.length };
    }
    const end = readHtml(start);
    if (end === undefined) return undefined;
    const raw = text.slice(start, end);
    return { token: { type: 'html', raw, text: raw, block: false, pre: false } as Token, end };
  };
}

/** A tag ends at one of the next few brackets: those before it can stand in the values of attributes. */
function readTag(text: string, start: number, find: (what: string, from: number) => number): number | undefined {
  if (!/[A-Za-z/]/.test(text.charAt(start + 1))) return undefined;
  let end = start;
  for (let tries = 0; tries < 4; tries += 1) {
    end = tries === 0 ? find('>', start) : text.indexOf('>', end);
    if (end < 0 || (end += 1) - start > longestTag) return undefined;
    const tag = text.slice(start, end);
    if (opening.test(tag) || closing.test(tag)) return end;
    if (!/["']/.test(tag)) return undefined;
  }
  return undefined;
}

export function makeLink(raw: string, text: string, href: string): Tokens.Link {
  return { type: 'link', raw, text, href, tokens: [{ type: 'text', raw: text, text }] };
}
