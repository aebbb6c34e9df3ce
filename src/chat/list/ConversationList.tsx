import { useMemo } from 'react';
import { Virtualizer } from 'virtua';
import type { Conversation } from '../../vault/records.ts';
import styles from './ConversationList.module.css';
import { ConversationRow, type RowActions } from './ConversationRow.tsx';
import { groupByTime } from './group-by-time.ts';
import { useToday } from './use-today.ts';

export interface ConversationListProps {
  /** Newest first. */
  conversations: readonly Conversation[];
  openId: string | undefined;
  actions: RowActions;
}

/** The height of a line before it was measured, in CSS pixels. */
const lineHeight = 40;

/** Conversations under the names of their times. Only those in sight are drawn: there may be ten thousand. */
export function ConversationList({ conversations, openId, actions }: ConversationListProps) {
  const nowMs = useToday();
  const lines = useMemo(() => groupByTime(conversations, nowMs), [conversations, nowMs]);
  return (
    <div className={styles.scroller}>
      <Virtualizer as="ul" item="li" itemSize={lineHeight} data={lines}>
        {(line) =>
          line.kind === 'group' ? (
            <h2 key={line.name} className={styles.group}>
              {line.name}
            </h2>
          ) : (
            <ConversationRow
              key={line.conversation.id}
              conversation={line.conversation}
              isOpen={line.conversation.id === openId}
              actions={actions}
            />
          )
        }
      </Virtualizer>
    </div>
  );
}
