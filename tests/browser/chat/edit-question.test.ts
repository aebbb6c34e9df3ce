import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createDrafts, type Drafts } from '../../../src/chat/drafts.ts';
import { EditDrafts } from '../../../src/chat/edit-drafts.ts';
import { EditQuestion } from '../../../src/chat/EditQuestion.tsx';
import { OtherDraft } from '../../../src/chat/OtherDraft.tsx';
import { editPlace, newPlace } from '../../../src/vault/draft-store.ts';
import { createVault } from '../../../src/vault/vault.ts';
import { makeConversation, makeQuestion } from '../../support/conversations.ts';
import { forgetEverything } from '../../support/storage.ts';

function draw(element: React.ReactElement): HTMLElement {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  onTestFinished(() => {
    root.unmount();
    place.remove();
  });
  flushSync(() => root.render(element));
  return place;
}

test('the new wording of a question outlives Escape and a reload, and no composition ends it', async () => {
  await forgetEverything();
  const vault = createVault();
  const conversation = makeConversation();
  const turn = makeQuestion(conversation.id, 'How deep?');
  await vault.putTurn(turn, conversation);
  const session = { edit: vi.fn(async () => {}) };

  function edit(drafts: Drafts) {
    const onClose = vi.fn();
    const question = createElement(EditQuestion, { turn, session, onClose });
    const place = draw(createElement(EditDrafts, { value: drafts }, question));
    const field = place.querySelector<HTMLElement>('[role=textbox]');
    if (!field) throw new Error('No field.');
    const press = (init: KeyboardEventInit): void =>
      void field.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
    return { field, onClose, press };
  }

  const drafts = createDrafts(vault.drafts);
  const first = edit(drafts);
  first.field.focus();
  getSelection()?.selectAllChildren(first.field);
  document.execCommand('insertText', false, 'How wide?');
  for (const sign of [{ isComposing: true }, { keyCode: 229 }]) {
    first.press({ key: 'Escape', ...sign });
    first.press({ key: 'Enter', ...sign });
  }
  expect(first.onClose).not.toHaveBeenCalled();
  expect(session.edit).not.toHaveBeenCalled();
  first.press({ key: 'Escape' });
  expect(first.onClose).toHaveBeenCalledOnce();
  await drafts.flush();

  const later = createDrafts(createVault().drafts);
  const second = edit(later);
  await vi.waitFor(() => expect(second.field.innerText).toBe('How wide?'));
  second.press({ key: 'Enter' });
  await vi.waitFor(() => expect(second.onClose).toHaveBeenCalledOnce());
  expect(session.edit).toHaveBeenCalledWith(turn, 'How wide?');
  await later.flush();
  expect(await vault.drafts.get(editPlace(conversation.id, turn.id))).toBe('');
});

test('what another tab has typed is offered, and can be shown', async () => {
  await forgetEverything();
  const [one, two] = [createDrafts(createVault().drafts), createDrafts(createVault().drafts)];
  const onTake = vi.fn();
  const place = draw(createElement(OtherDraft, { drafts: one, place: newPlace, onTake }));
  one.note(newPlace, 'alpha');
  await one.flush();
  two.note(newPlace, 'beta');
  await two.flush();
  await vi.waitFor(() => expect(place.textContent).toContain('Another tab has a different text here.'));
  place.querySelector('button')?.click();
  await vi.waitFor(() => expect(onTake).toHaveBeenCalledWith('beta'));
  // And the way back.
  await vi.waitFor(async () => expect(await one.others(newPlace)).toEqual(['alpha']));
  await vi.waitFor(() => expect(place.querySelector('button')).not.toBeNull());
});
