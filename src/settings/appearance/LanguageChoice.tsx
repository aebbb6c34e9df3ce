import { useState } from 'react';
import { currentLanguage, languages, type Language } from '../../shared/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { chooseLanguage, chosenLanguage, languageFor } from '../../words/speak-own.ts';
import styles from './Appearance.module.css';
import { ownName } from './own-name.ts';
import { words } from './words.ts';

/** What loading the page again would end or ask for. */
export type Interruption = 'endsAnswer' | 'endsTemporary' | 'asksPassphrase' | 'endsFetching';

export interface LanguageChoiceProps {
  /** Asked when another language is chosen. */
  findInterruptions: () => readonly Interruption[];
  /** Keeps what can be kept. The page is loaded again when it is done. */
  beforeLoading?: (() => Promise<void>) | undefined;
}

/** A choice changes nothing before it is said what that would take: the page is loaded again. */
export function LanguageChoice({ findInterruptions, beforeLoading }: LanguageChoiceProps) {
  const [wanted, setWanted] = useState(chosenLanguage);
  const asBrowser = languageFor(navigator.languages);
  const language = wanted ?? asBrowser;
  const isOther = language !== currentLanguage();
  const interruptions = isOther ? findInterruptions() : [];

  function want(next: Language | null): void {
    setWanted(next);
    // The same words, by another reason: nothing has to be loaded.
    if ((next ?? asBrowser) === currentLanguage()) chooseLanguage(next);
  }
  async function change(): Promise<void> {
    chooseLanguage(wanted);
    await beforeLoading?.();
    location.reload();
  }

  return (
    <div className={styles.language}>
      <Choice
        label={words().language}
        options={[
          { value: 'browser', label: words().asBrowser(ownName(asBrowser)) },
          ...languages.map((one) => ({ value: one, label: ownName(one), lang: one })),
        ]}
        value={wanted ?? 'browser'}
        onChange={(value) => want(value === 'browser' ? null : value)}
      />
      <div role="status">
        {isOther && (
          <ul className={styles.notes}>
            <li>{words().isLoadedAgain}</li>
            {interruptions.map((one) => (
              <li key={one}>{words()[one]}</li>
            ))}
            {beforeLoading && !interruptions.includes('endsTemporary') && <li>{words().keepsDraft}</li>}
          </ul>
        )}
      </div>
      {isOther && (
        <div>
          <Button look="main" onClick={() => void change()}>
            {words().change(ownName(language))}
          </Button>
        </div>
      )}
    </div>
  );
}
