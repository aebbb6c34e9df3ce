import { useEffect, useState } from 'react';
import { asTrouble, type Trouble } from '../../shared/errors.ts';
import { formatDay } from '../../shared/format.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { TroubleNotice } from '../../ui/Notice.tsx';
import type { Conversation } from '../../vault/records.ts';
import styles from './EraseDialog.module.css';
import { daysOf, isInSpan, spanOfDays, spanUntilNow, type SpanKind } from './span.ts';
import { words } from './words.ts';

export interface EraseSpanProps {
  listConversations: () => Promise<readonly Conversation[]>;
  /** Resolves with how many there were. */
  onErase: (isToGo: (conversation: Conversation) => boolean) => Promise<number>;
}

const kinds: readonly SpanKind[] = ['hour', 'today', 'week', 'month', 'days'];

/** Whole conversations go, by when they were begun or last gone on with. */
export function EraseSpan({ listConversations, onErase }: EraseSpanProps) {
  const [all, setAll] = useState<readonly Conversation[]>();
  const [kind, setKind] = useState<SpanKind>('hour');
  const [nowMs] = useState(Date.now);
  const [from, setFrom] = useState<number>();
  const [to, setTo] = useState<number>();
  const [erasedCount, setErasedCount] = useState<number>();
  const [trouble, setTrouble] = useState<Trouble>();
  const fail = (error: unknown): void => setTrouble(asTrouble(error, 'StorageFailed'));
  useEffect(() => {
    listConversations().then(setAll, fail);
  }, [listConversations, erasedCount]);
  if (trouble) return <TroubleNotice trouble={trouble} />;
  if (!all) return null;

  const days = daysOf(all);
  const span =
    kind === 'days' ? spanOfDays(from ?? days[0] ?? nowMs, to ?? days.at(-1) ?? nowMs) : spanUntilNow(kind, nowMs);
  const isToGo = (conversation: Conversation): boolean => isInSpan(span, conversation);
  const count = all.filter(isToGo).length;
  const { span: say } = words();
  const daySelect = (label: string, value: number | undefined, onChange: (dayMs: number) => void) => (
    <label className={styles.day}>
      {label}{' '}
      <select value={value} onChange={(event) => onChange(Number(event.target.value))}>
        {days.map((dayMs) => (
          <option key={dayMs} value={dayMs}>
            {formatDay(dayMs)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      <Choice
        label={say.time}
        options={kinds.map((value) => ({ value, label: say.kinds[value] }))}
        value={kind}
        onChange={setKind}
      />
      {kind === 'days' && days.length > 0 && (
        <div className={styles.actions}>
          {daySelect(say.from, from ?? days[0], setFrom)}
          {daySelect(say.to, to ?? days.at(-1), setTo)}
        </div>
      )}
      <p role="status">
        {erasedCount !== undefined && say.erased(erasedCount)} {say.found(count)}
      </p>
      <div>
        <Button look="main" disabled={count === 0} onClick={() => void onErase(isToGo).then(setErasedCount, fail)}>
          {say.erase(count)}
        </Button>
      </div>
    </>
  );
}
