import { lazy, memo, use, useEffect, useState } from 'react';
import { asTrouble, type Trouble } from '../shared/errors.ts';
import { Button } from '../ui/Button.tsx';
import { EditIcon } from '../ui/icons.tsx';
import { Late } from '../ui/Late.tsx';
import { TroubleNotice } from '../ui/Notice.tsx';
import type { AnswerTurn, ConversationModel, Turn, UserTurn } from '../vault/records.ts';
import { AgainMenu } from './AgainMenu.tsx';
import { AnswerDetails } from './AnswerDetails.tsx';
import { AnswerText } from './AnswerText.tsx';
import { AttachedTexts } from './attach/AttachedTexts.tsx';
import { splitFiles } from './attach/split-files.ts';
import { Closed } from './closed.ts';
import { CopyMenu } from './CopyMenu.tsx';
import { EditQuestion } from './EditQuestion.tsx';
import type { Session } from './session.ts';
import { Siblings } from './Siblings.tsx';
import { Thinking } from './Thinking.tsx';
import { words } from './turn-words.ts';
import tools from './TurnTools.module.css';
import styles from './Turns.module.css';
import { untilNotWriting } from './writing-lock.ts';

const ReadAloud = lazy(async () => ({ default: (await import('./voice/voice.ts')).ReadAloud }));

interface TurnProps {
  /** Those that could stand in its place, itself among them. */
  siblings: readonly Turn[];
  session: Session;
}

export const Question = memo(function Question({ turn, siblings, session }: TurnProps & { turn: UserTurn }) {
  const [editedId, setEditedId] = useState<string>();
  const { words: asked, files } = splitFiles(turn.text);
  return (
    <li className={styles.question} data-turn="user" data-turn-id={turn.id}>
      <span className={styles.speaker}>{words().you}</span>
      {editedId === turn.id ? (
        <EditQuestion turn={turn} session={session} onClose={() => setEditedId(undefined)} />
      ) : (
        <div className={styles.asked}>
          <div className={styles.said}>
            {asked}
            <AttachedTexts files={files} />
          </div>
          <span className={tools.quiet}>
            <button
              type="button"
              className={tools.tool}
              aria-label={words().inOtherWords}
              onClick={() => setEditedId(turn.id)}
            >
              <EditIcon />
            </button>
          </span>
        </div>
      )}
      <Siblings turn={turn} siblings={siblings} onShow={(next) => void session.show(next)} />
    </li>
  );
}, isAsBefore);

export interface AnswerProps extends TurnProps {
  turn: AnswerTurn;
  /** This tab is writing it now. */
  isOurs: boolean;
  /** Those that can write another. */
  models: readonly ConversationModel[];
}

export const Answer = memo(function Answer(props: AnswerProps) {
  const { turn, siblings, session, isOurs } = props;
  const isWritten = useIsWritten(turn, isOurs);
  const state = isWritten ? turn.outcome : 'writing';
  const { figures } = turn;
  return (
    <li
      className={styles.answer}
      data-turn="assistant"
      data-turn-id={turn.id}
      data-outcome={state}
      data-prompt-tokens={figures?.promptTokens}
      data-cached-tokens={figures?.cachedTokens}
      data-completion-tokens={figures?.completionTokens}
      data-first-token-ms={figures && Math.round(figures.firstTokenMs)}
      data-tokens-per-second={figures?.tokensPerSecond.toFixed(2)}
    >
      <span className={styles.speaker}>{turn.modelName || words().model}</span>
      <Thinking turn={turn} isWritten={isWritten} />
      {turn.text !== '' && <AnswerText text={turn.text} isGrowing={!isWritten} />}
      {!isWritten && turn.text === '' && <span className={styles.pulse} aria-hidden="true" />}
      {isWritten && <Ending {...props} />}
      {!isWritten && <Siblings turn={turn} siblings={siblings} onShow={(next) => void session.show(next)} />}
    </li>
  );
}, isAsBefore);

/** The tree is grown anew with each change, and most turns stand in it as they did. */
function isAsBefore<Props extends TurnProps>(before: Props, now: Props): boolean {
  return (Object.keys(now) as (keyof Props)[]).every(
    (name) =>
      Object.is(before[name], now[name]) ||
      (name === 'siblings' &&
        now.siblings.length === before.siblings.length &&
        now.siblings.every((turn, index) => turn === before.siblings[index])),
  );
}

/** What is to be said and done below an answer that is not being written. */
function Ending({ turn, siblings, session, models }: AnswerProps) {
  const { outcome, text, trouble, figures } = turn;
  const [refused, setRefused] = useState<Trouble>();
  const cutWords = wordsForCut(turn);
  const goOn = (cutWords !== undefined || outcome === 'failed') && !use(Closed) && (
    <Button onClick={() => session.goOn(turn)}>{text === '' ? words().answerNow : words().goOn}</Button>
  );
  return (
    <>
      {outcome === 'failed' && trouble && <TroubleNotice trouble={trouble} actions={goOn} />}
      {cutWords && (
        <div className={styles.cut}>
          <span>{cutWords}</span>
          {goOn}
        </div>
      )}
      {figures && figures.leftOutTurns > 0 && <p className={styles.note}>{words().notSeen(figures.leftOutTurns)}</p>}
      {refused && <TroubleNotice trouble={refused} />}
      <div className={styles.foot}>
        {text !== '' && <CopyMenu text={text} />}
        {text !== '' && (
          <Late waiting={null}>
            <ReadAloud turn={turn} />
          </Late>
        )}
        <Siblings turn={turn} siblings={siblings} onShow={(next) => void session.show(next)} />
        <AnswerDetails turn={turn} />
        <span className={tools.quiet}>
          <AgainMenu
            turn={turn}
            models={models}
            session={session}
            onTrouble={(error) => setRefused(asTrouble(error, 'StorageFailed'))}
          />
        </span>
      </div>
    </>
  );
}

/** Why an answer is not whole; undefined when it is, or when a trouble says it. */
function wordsForCut({ outcome, text }: AnswerTurn): string | undefined {
  if (outcome === 'failed') return undefined;
  const { cut } = words();
  return outcome !== 'complete' ? cut[outcome] : text === '' ? cut.empty : undefined;
}

/** False while some tab is writing the answer: this one, or another that is still alive. */
function useIsWritten(turn: AnswerTurn, isOurs: boolean): boolean {
  const [freeTurnId, setFreeTurnId] = useState('');
  const mayBeElsewhere = turn.outcome === 'writing' && !isOurs;
  useEffect(() => {
    if (!mayBeElsewhere) return;
    let isCurrent = true;
    void untilNotWriting(turn.id).then(() => isCurrent && setFreeTurnId(turn.id));
    return () => {
      isCurrent = false;
    };
  }, [mayBeElsewhere, turn.id]);
  if (isOurs) return false;
  return turn.outcome !== 'writing' || freeTurnId === turn.id;
}
