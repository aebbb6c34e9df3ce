import buttonStyles from './Button.module.css';
import noticeStyles from './Notice.module.css';
import type { StartTrouble } from './start-page.ts';
import { words } from './start-words.ts';
import { words as uiWords } from './words.ts';

/** Without React: what could not be started may be that. */
export function drawStartTrouble(element: HTMLElement, trouble: StartTrouble): void {
  const { sentence, nextStep } = sayTrouble(trouble);
  const [notice, text, actions] = [
    boxOf(noticeStyles['notice']),
    boxOf(noticeStyles['words']),
    boxOf(noticeStyles['actions']),
  ];
  const again = document.createElement('button');
  again.type = 'button';
  again.className = buttonStyles['button'] ?? '';
  again.textContent = uiWords().loadAgain;
  again.addEventListener('click', () => location.reload());
  actions.append(again);
  text.append(lineOf('h1', words().title), lineOf('p', sentence), lineOf('p', nextStep));
  notice.append(text, actions);
  const page = boxOf('start-note start-trouble');
  page.setAttribute('role', 'alert');
  page.dataset['startTrouble'] = trouble.kind;
  page.append(notice);
  element.replaceChildren(page);
}

function sayTrouble(trouble: StartTrouble): { sentence: string; nextStep: string } {
  const say = words();
  if (trouble.kind === 'feature') return say.feature(trouble.feature);
  if (trouble.kind === 'failed') return say.failed(trouble.name);
  return say[trouble.kind];
}

function boxOf(className: string | undefined): HTMLElement {
  const box = document.createElement('div');
  box.className = className ?? '';
  return box;
}

function lineOf(tag: 'h1' | 'p', text: string): HTMLElement {
  const line = document.createElement(tag);
  line.textContent = text;
  return line;
}
