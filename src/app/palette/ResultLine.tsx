import { Marked } from '../../chat/search/Marked.tsx';
import { excerptOf } from '../../chat/search/excerpt.ts';
import { useExcerpt } from '../../chat/search/use-search.ts';
import { formatDay } from '../../shared/format.ts';
import type { Conversation, Turn } from '../../vault/records.ts';
import { hitsIn } from '../../vault/search/hits.ts';
import styles from './Palette.module.css';
import { words } from './words.ts';

export interface ResultLineProps {
  id: string;
  conversation: Conversation;
  terms: readonly string[];
  isActive: boolean;
  turnsOf: (id: string) => Promise<readonly Turn[]>;
  onOpen: (turnId: string | undefined) => void;
}

/** A conversation that was found, with the words where they stand. */
export function ResultLine({ id, conversation, terms, isActive, turnsOf, onOpen }: ResultLineProps) {
  const excerpt = useExcerpt(turnsOf, conversation.id, terms);
  const day = formatDay(conversation.updatedAtMs);
  const title = conversation.title || words().untitled;
  /** At the turn that has the words, for one who is quicker than its excerpt, too. */
  async function open(): Promise<void> {
    const turns = await turnsOf(conversation.id).catch(() => []); // it says so itself, once it is open
    onOpen((excerpt ?? excerptOf(turns, terms))?.turnId);
  }
  return (
    <li
      id={id}
      role="option"
      aria-selected={isActive}
      className={styles.line}
      data-turn-found={excerpt?.turnId}
      onClick={() => void open()}
    >
      <span className={styles.name} dir="auto">
        <Marked text={title} hits={hitsIn(title, terms)} />
      </span>
      <span className={styles.note}>{conversation.archivedAtMs === undefined ? day : words().archived(day)}</span>
      {excerpt && terms.length > 0 && (
        <span className={styles.excerpt} dir="auto">
          <Marked text={excerpt.text} hits={excerpt.hits} />
        </span>
      )}
    </li>
  );
}
