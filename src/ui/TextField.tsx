import {
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useRef,
  type KeyboardEvent,
  type Ref,
  type SyntheticEvent,
} from 'react';
import { isComposing } from './is-composing.ts';
import styles from './TextField.module.css';

/**
 * The app's only text field, and not an `input` or `textarea` for a reason: Chrome asks its own
 * autofill service about any page that has one, even a sealed page. An editable element makes it ask
 * nobody. The attributes keep spell checkers, writing helpers and translators from sending the text off.
 */
export interface TextFieldProps {
  /** Read to people who do not see the field. */
  label: string;
  placeholder?: string;
  /** The text to begin with. What is typed later is the field's own: read it with the handle. */
  initialText?: string;
  multiline?: boolean;
  /** Shows dots, and gives nothing to the clipboard: for a passphrase. */
  secret?: boolean;
  disabled?: boolean;
  autoFocus?: boolean;
  onChange?: (text: string) => void;
  /**
   * Enter; in a field of several lines without Shift, and not on a touch screen, where Enter is a new line. With Ctrl or
   * the command key everywhere.
   */
  onSubmit?: () => void;
  /** The list of what can be chosen from while typing, and which of it Enter would take. */
  choices?: { listId: string; activeId: string | undefined };
  ref?: Ref<TextFieldHandle>;
}

export interface TextFieldHandle {
  getText(): string;
  setText(text: string): void;
  focus(): void;
}

export function TextField({
  label,
  placeholder,
  initialText = '',
  multiline = false,
  secret = false,
  disabled = false,
  autoFocus = false,
  onChange,
  onSubmit,
  choices,
  ref,
}: TextFieldProps) {
  const element = useRef<HTMLDivElement>(null);

  function showLength(field: HTMLElement, text: string): void {
    field.toggleAttribute('data-empty', text === '');
    field.toggleAttribute('data-long', text.length > longText);
    if (text.length > longText) field.dir = 'auto';
    else field.removeAttribute('dir');
  }

  const begin = useEffectEvent((field: HTMLDivElement) => {
    field.textContent = initialText;
    showLength(field, initialText);
    if (autoFocus) focusAtEnd(field);
    // A dialog that opens around it gives the focus to what has this attribute, not to its own first button.
    field.toggleAttribute('autofocus', autoFocus);
  });
  useEffect(() => {
    // Once: the text belongs to the field from here on, and drawing again must not take back what was typed.
    if (element.current) begin(element.current);
  }, []);

  useImperativeHandle(ref, () => ({
    getText: () => (element.current ? readText(element.current, secret) : ''),
    setText(text) {
      if (!element.current) return;
      element.current.textContent = text;
      showLength(element.current, text);
    },
    focus: () => element.current && focusAtEnd(element.current),
  }));

  function onKeyDown(event: KeyboardEvent): void {
    // While an input method composes, its keys go no further than this field.
    if (isComposing(event)) return event.stopPropagation();
    if (event.key !== 'Enter') return;
    const isNewLine = multiline && (event.shiftKey || matchMedia('(pointer: coarse)').matches);
    if (isNewLine && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    onSubmit?.();
  }

  function keepSecret(event: SyntheticEvent): void {
    if (secret) event.preventDefault();
  }

  return (
    <div
      ref={element}
      className={`${styles.field} ${multiline ? styles.multiline : ''} ${secret ? styles.secret : ''}`}
      role={choices ? 'combobox' : 'textbox'}
      {...(choices && {
        'aria-autocomplete': 'list',
        'aria-expanded': true,
        'aria-controls': choices.listId,
        'aria-activedescendant': choices.activeId,
      })}
      aria-label={label}
      aria-multiline={choices ? undefined : multiline}
      aria-placeholder={choices ? undefined : placeholder}
      aria-disabled={disabled}
      data-placeholder={placeholder}
      contentEditable={disabled ? false : 'plaintext-only'}
      suppressContentEditableWarning
      tabIndex={disabled ? -1 : 0}
      spellCheck={false}
      autoCorrect="off"
      autoCapitalize="off"
      translate="no"
      {...{ writingsuggestions: 'false' }}
      onInput={({ currentTarget }) => {
        const text = readText(currentTarget, secret);
        showLength(currentTarget, text);
        onChange?.(text);
      }}
      onKeyDown={onKeyDown}
      onCopy={keepSecret}
      onCut={keepSecret}
      onDragStart={keepSecret}
      // What is dropped or pasted arrives as plain text; files and formats are left out.
      onDrop={(event) => {
        if (event.dataTransfer.files.length > 0) event.preventDefault();
      }}
    />
  );
}

/** Letters from which on the whole text has one direction: to find one for each paragraph lays all of it out with each key. */
const longText = 10_000;

/** The text with its line ends. The browser adds one at the end to make an empty last line visible. */
/** What is rendered has the line ends; of a secret it has dots in the place of every letter. */
function readText(field: HTMLElement, secret: boolean): string {
  return secret ? field.textContent : field.innerText.replace(/\n$/, '');
}

function focusAtEnd(field: HTMLElement): void {
  field.focus();
  const selection = getSelection();
  selection?.selectAllChildren(field);
  selection?.collapseToEnd();
}
