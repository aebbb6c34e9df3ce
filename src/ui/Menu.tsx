import { useEffect, useEffectEvent, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button, type ButtonProps } from './Button.tsx';
import { DoneIcon } from './icons.tsx';
import { isComposing } from './is-composing.ts';
import styles from './Menu.module.css';

export interface MenuItem {
  label: string;
  onChoose: () => void;
  /** For one of several that exclude each other. */
  isChosen?: boolean;
  /** For what is switched on and off. */
  isOn?: boolean;
}

/** Things to do that belong together, under their name. */
export interface MenuGroup {
  name: string;
  items: readonly MenuItem[];
}

export interface MenuProps {
  /** What the button is called. */
  label: string;
  items: readonly (MenuItem | MenuGroup)[];
  look?: ButtonProps['look'];
  square?: boolean;
  /** What the button shows. */
  children: ReactNode;
}

/** A button that opens a list of things to do: arrow keys move, Escape and a click beside it close it. */
export function Menu({ label, items, look = 'quiet', square = false, children }: MenuProps) {
  const list = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLSpanElement>(null);
  const id = useId();
  /** A long page has many menus, of which one at most is open. */
  const [isOpen, setOpen] = useState(false);
  /** Below the button, or above it where there is no room below; from where reading begins; never beyond the window's edge. */
  function place(): void {
    const menu = list.current;
    const anchor = button.current?.getBoundingClientRect();
    if (!menu || !anchor) return;
    const { offsetWidth: width, offsetHeight: height } = menu;
    const isRoomBelow = anchor.bottom + height + 8 < innerHeight;
    menu.style.top = `${isRoomBelow ? anchor.bottom + 4 : Math.max(8, anchor.top - height - 4)}px`;
    const left = getComputedStyle(menu).direction === 'rtl' ? anchor.right - width : anchor.left;
    menu.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
  }
  // A phone may be turned while it is open.
  const placeAnew = useEffectEvent(place);
  useEffect(() => {
    if (!isOpen) return;
    addEventListener('resize', placeAnew);
    return () => removeEventListener('resize', placeAnew);
  }, [isOpen]);
  function begin(): void {
    place();
    list.current?.querySelector<HTMLElement>('[role^=menuitem]')?.focus();
  }
  function move(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    const all = [...(list.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
    const at = all.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (event.key === 'Tab') list.current?.hidePopover();
    if (next === undefined) return;
    event.preventDefault();
    all.at(next % all.length)?.focus();
  }

  function draw({ label: words, onChoose, isChosen, isOn }: MenuItem) {
    const isMarked = isChosen ?? isOn;
    return (
      <button
        key={words}
        type="button"
        role={isOn !== undefined ? 'menuitemcheckbox' : isChosen !== undefined ? 'menuitemradio' : 'menuitem'}
        aria-checked={isMarked}
        className={styles.item}
        onClick={() => {
          list.current?.hidePopover();
          onChoose();
        }}
      >
        {isMarked !== undefined && <span className={styles.check}>{isMarked && <DoneIcon />}</span>}
        {words}
      </button>
    );
  }

  return (
    <>
      <span ref={button} className={styles.anchor}>
        <Button look={look} square={square} aria-label={label} aria-haspopup="menu" popoverTarget={id}>
          {children}
        </Button>
      </span>
      <div
        ref={list}
        id={id}
        popover="auto"
        role="menu"
        aria-label={label}
        className={styles.menu}
        onBeforeToggle={(event) => setOpen(event.newState === 'open')}
        onToggle={(event) => event.newState === 'open' && begin()}
        onKeyDown={move}
      >
        {(isOpen ? items : []).map((one) =>
          'items' in one ? (
            <div key={one.name} role="group" aria-label={one.name} className={styles.group}>
              <span className={styles.groupName} aria-hidden="true">
                {one.name}
              </span>
              {one.items.map(draw)}
            </div>
          ) : (
            draw(one)
          ),
        )}
      </div>
    </>
  );
}
