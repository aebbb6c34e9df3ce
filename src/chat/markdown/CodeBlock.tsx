import { useEffect, useState } from 'react';
import { CopyButton } from '../../ui/CopyButton.tsx';
import styles from './CodeBlock.module.css';
import type { CodeRun } from './code-colour.ts';
import { createGrowingText } from './growing-texts.ts';
import { languageNamed } from './languages.ts';
import { keepSource } from './sources.ts';
import { words } from './words.ts';

/** Longer code takes longer to colour than a frame lasts, and is shown in one colour. */
const longestCharacters = 20_000;

export interface CodeBlockProps {
  text: string;
  /** What the answer says behind the fence. */
  language?: string | undefined;
  /** What else it says there. */
  words?: string;
  /** More of it may come: it is coloured when it is whole. */
  isGrowing: boolean;
}

/** Code as it is written, with its language and a button to copy it. */
export function CodeBlock({ text, language, words: said = '', isGrowing }: CodeBlockProps) {
  const named = languageNamed(language);
  const runs = useColours(text, named?.id, isGrowing);
  const [growing] = useState(createGrowingText);
  const [hasGrown, setGrown] = useState(isGrowing);
  if (isGrowing && !hasGrown) setGrown(true);
  return (
    <div className={styles.block}>
      <div className={styles.head} data-unselected>
        <span>
          {said === '' || named?.id !== undefined ? (named?.name ?? words().text) : null}{' '}
          {said !== '' && <span data-selectable>{named?.id === undefined ? said : said.replace(/^\S+\s*/, '')}</span>}
        </span>
        <CopyButton text={text} label={words().copyCode} look="quiet" />
      </div>
      <pre tabIndex={0} role="group" aria-label={named ? words().code(named.name) : words().text}>
        <code ref={keepSource(language)}>
          {runs?.map(({ text: run, kind }, index) =>
            kind ? (
              <span key={index} className={styles[kind]}>
                {run}
              </span>
            ) : (
              run
            ),
          ) ?? (hasGrown ? growing.draw(text) : text)}
        </code>
      </pre>
    </div>
  );
}

/** The text in its colours, once they are known. */
function useColours(text: string, languageId: string | undefined, isGrowing: boolean): readonly CodeRun[] | undefined {
  const [coloured, setColoured] = useState<{ text: string; runs: readonly CodeRun[] }>();
  const isToColour = languageId !== undefined && !isGrowing && text.length <= longestCharacters;
  useEffect(() => {
    if (!isToColour) return;
    let isCurrent = true;
    void import('./code-colour.ts')
      .then(({ colourCode }) => isCurrent && setColoured({ text, runs: colourCode(text, languageId) }))
      .catch(() => {}); // without its file on this device the code stays in one colour
    return () => {
      isCurrent = false;
    };
  }, [text, languageId, isToColour]);
  return coloured?.text === text ? coloured.runs : undefined;
}
