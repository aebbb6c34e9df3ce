import type { OutsideChannel } from '../outside-channel.ts';

type Gesture = Pick<OutsideChannel, 'key' | 'words' | 'walls'> & Partial<OutsideChannel>;

const link = '<a href="$URL">';

/** What a person's own hand does on a link that somebody put into the page. A script cannot do it for them. */
export const outsideGestureChannels: readonly OutsideChannel[] = byHand([
  {
    key: 'hover-link',
    words: 'have a person point at a link and press on it without a click, and call its server ahead of time',
    walls: ['connection-allowlist'],
    facts: ['<a href> hover (anchor preconnect/dns)'],
  },
  {
    key: 'click-link',
    words: 'have a person click a link',
    walls: ['page-guard', 'connection-allowlist'],
    facts: [],
    freshPage: true,
  },
  {
    key: 'enter-link',
    words: 'have a person press Enter on a link',
    walls: ['page-guard', 'connection-allowlist'],
    freshPage: true,
  },
  {
    key: 'alt-click-link',
    words: 'have a person click a link with Alt held, which saves what it leads to',
    walls: ['page-guard'],
  },
  {
    key: 'alt-enter-link',
    words: 'have a person press Alt and Enter on a link, which saves it too',
    walls: ['page-guard'],
  },
  {
    key: 'control-click-link',
    words: 'have a person click a link with Control held, into a new tab',
    walls: ['page-guard', 'connection-allowlist'],
  },
  {
    key: 'shift-click-link',
    words: 'have a person click a link with Shift held, into a new window',
    walls: ['page-guard', 'connection-allowlist'],
  },
  {
    key: 'middle-click-link',
    words: 'have a person click a link with the middle button',
    walls: ['page-guard', 'connection-allowlist'],
  },
  {
    key: 'alt-click-drawing-link',
    words: 'have a person click a link in a drawing with Alt held',
    code: '<svg><a href="$URL"><rect/></a></svg>',
    walls: ['page-guard'],
  },
  {
    key: 'alt-click-frame-link',
    words: 'have a person click a link in an empty frame with Alt held',
    code: 'frame.contentDocument.body.innerHTML = \'<a href="$URL">\'',
    walls: ['page-guard'],
  },
  {
    key: 'control-click-frame-link',
    words: 'have a person click such a link with Control held',
    code: 'frame.contentDocument.body.innerHTML = \'<a href="$URL">\'',
    walls: ['connection-allowlist'],
  },
  {
    key: 'alt-click-button',
    words: 'have a person click the button of a form with Alt held',
    code: '<form action="$URL"><button>',
    walls: ['page-guard', 'sandbox'],
  },
]);

function byHand(list: readonly Gesture[]): readonly OutsideChannel[] {
  return list.map((gesture) => ({
    code: link,
    context: 'person',
    whyOutside: 'It needs a real hand: a page cannot press a key or a button of the mouse for a person.',
    facts: [],
    ...gesture,
  }));
}
