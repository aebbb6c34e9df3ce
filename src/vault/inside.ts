import type { Argon2 } from './argon2.ts';
import type { Book } from './book.ts';
import type { RawStore } from './raw-store.ts';

/** What the vault is made of, for those parts of it that come later, in files of their own: `backup/`, `search/` and `kit/`. For no screen. */
export interface VaultInside {
  raw: RawStore;
  book: Book;
  argon2: Argon2;
  /** Resolves when what is stored is of this version. */
  bringUpToDate(): Promise<void>;
  /** Tells every tab that any conversation may have changed. */
  tellOfAll(): void;
}
