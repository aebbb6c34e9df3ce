import { useState } from 'react';
import type { Kit, Shelf, Shown } from '../../assistants/kit.ts';
import { writeKitFile } from '../../assistants/kit-file.ts';
import { isStarter } from '../../assistants/starters.ts';
import { words } from '../../assistants/words.ts';
import { asTrouble, type Trouble } from '../../shared/errors.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { NewIcon } from '../../ui/icons.tsx';
import { Notice, TroubleNotice } from '../../ui/Notice.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { Toast } from '../../ui/Toast.tsx';
import { createId } from '../../vault/records.ts';
import { AssistantForm } from './AssistantForm.tsx';
import styles from './Assistants.module.css';
import type { ModelChoice } from './choose-assistant.ts';
import { KitRow, type KitRowActions } from './KitRow.tsx';
import { newAssistant, newTemplate } from './new-items.ts';
import { TakeKitFile } from './TakeKitFile.tsx';
import { TemplateForm } from './TemplateForm.tsx';
import { useShelf, type OpenKit } from './use-shelf.ts';

export interface AssistantsDialogProps {
  openKit: OpenKit;
  models: ModelChoice;
  onClose: () => void;
}

/** How long a deletion can be taken back. */
const undoMs = 10_000;

/** All assistants and templates, and what can be done with them. */
export function AssistantsDialog({ openKit, models, onClose }: AssistantsDialogProps) {
  const read = useShelf(openKit);
  const [edited, setEdited] = useState<{ item: Shown; isNew: boolean }>();
  const title = edited ? titleFor(edited.item, edited.isNew) : words().title;
  return (
    <Dialog title={title} onClose={onClose}>
      {read.phase === 'failed' && <TroubleNotice trouble={read.trouble} />}
      {read.phase === 'read' &&
        (edited ? (
          <Edited
            item={edited.item}
            models={models}
            onKeep={async (item) => {
              await read.kit.put([{ ...item, changedAtMs: Date.now() }]);
              setEdited(undefined);
            }}
            onCancel={() => setEdited(undefined)}
          />
        ) : (
          <Shelves kit={read.kit} shelf={read.shelf} onEdit={(item, isNew) => setEdited({ item, isNew })} />
        ))}
    </Dialog>
  );
}

interface EditedProps {
  item: Shown;
  models: ModelChoice;
  /** What it throws is shown. */
  onKeep: (item: Shown) => Promise<void>;
  onCancel: () => void;
}

function Edited({ item, models, onKeep, onCancel }: EditedProps) {
  const [trouble, setTrouble] = useState<Trouble>();
  const keep = (changed: Shown): void =>
    void onKeep(changed).catch((error: unknown) => setTrouble(asTrouble(error, 'StorageFailed')));
  return (
    <>
      {trouble && <TroubleNotice trouble={trouble} />}
      {item.kind === 'assistant' ? (
        <AssistantForm assistant={item} models={models} onKeep={keep} onCancel={onCancel} />
      ) : (
        <TemplateForm template={item} onKeep={keep} onCancel={onCancel} />
      )}
    </>
  );
}

interface ShelvesProps {
  kit: Kit;
  shelf: Shelf;
  onEdit: (item: Shown, isNew: boolean) => void;
}

function Shelves({ kit, shelf, onEdit }: ShelvesProps) {
  const [trouble, setTrouble] = useState<Trouble>();
  const [removed, setRemoved] = useState<Shown>();
  const attempt = (work: Promise<void>): void =>
    void work.catch((error: unknown) => setTrouble(asTrouble(error, 'StorageFailed')));
  const actions: KitRowActions = {
    change: (item) => onEdit(item, false),
    duplicate: (item) => onEdit({ ...item, id: createId(), name: words().copyOf(item.name) }, true),
    save: (item) => saveItems([item]),
    hide: ({ id }) => attempt(kit.setHidden(id, true)),
    remove: (item) => attempt(kit.remove([item.id]).then(() => setRemoved(item))),
  };
  const own = [...shelf.assistants, ...shelf.templates].filter((item) => !isStarter(item));
  const { laterCount, unreadableIds } = shelf;
  return (
    <>
      <p className={styles.note}>{words().intro}</p>
      {trouble && <TroubleNotice trouble={trouble} />}
      {laterCount > 0 && <Notice>{words().leftAlone(laterCount)}</Notice>}
      {unreadableIds.length > 0 && (
        <Notice
          actions={<Button onClick={() => attempt(kit.remove(unreadableIds))}>{words().removeUnreadable}</Button>}
        >
          {words().unreadable(unreadableIds.length)}
        </Notice>
      )}
      <ShelfPart
        heading={words().assistants}
        add={words().addAssistant}
        onAdd={() => onEdit(newAssistant(), true)}
        items={shelf.assistants}
        actions={actions}
      />
      <ShelfPart
        heading={words().templates}
        add={words().addTemplate}
        onAdd={() => onEdit(newTemplate(), true)}
        items={shelf.templates}
        actions={actions}
      />
      {shelf.hidden.length > 0 && (
        <div className={styles.hidden}>
          {shelf.hidden.map(({ id, name }) => (
            <Button key={id} onClick={() => attempt(kit.setHidden(id, false))}>
              {words().bringBack(name)}
            </Button>
          ))}
        </div>
      )}
      <div className={styles.files}>
        <TakeKitFile kit={kit} here={own} />
        {own.length > 0 && <Button onClick={() => saveItems(own)}>{words().saveAll}</Button>}
      </div>
      {removed && (
        <Toast
          key={removed.id}
          durationMs={undoMs}
          onEnd={() => setRemoved(undefined)}
          action={words().undo}
          onAction={() => attempt(kit.put([removed]).then(() => setRemoved(undefined)))}
        >
          {words().removed(removed.name)}
        </Toast>
      )}
    </>
  );
}

interface ShelfPartProps {
  heading: string;
  add: string;
  onAdd: () => void;
  items: readonly Shown[];
  actions: KitRowActions;
}

function ShelfPart({ heading, add, onAdd, items, actions }: ShelfPartProps) {
  return (
    <section className={styles.part} aria-label={heading}>
      <div className={styles.heading}>
        <h3>{heading}</h3>
        <Button onClick={onAdd}>
          <NewIcon /> {add}
        </Button>
      </div>
      <ul className={styles.rows}>
        {items.map((item) => (
          <KitRow key={item.id} item={item} actions={actions} />
        ))}
      </ul>
    </section>
  );
}

function saveItems(items: readonly Shown[]): void {
  saveFile('airlock-assistants.json', writeKitFile(items, Date.now()));
}

function titleFor({ kind }: Shown, isNew: boolean): string {
  if (kind === 'assistant') return isNew ? words().addAssistant : words().changeAssistant;
  return isNew ? words().addTemplate : words().changeTemplate;
}
