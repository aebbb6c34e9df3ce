/**
 * Which conversation this tab shows, kept over a reload. An id, no text; and not in the address,
 * which browsers sync.
 */
const key = 'airlock-open';

export function rememberedOpen(): string | undefined {
  return sessionStorage.getItem(key) ?? undefined;
}

export function rememberOpen(id: string | undefined): void {
  if (id === undefined) sessionStorage.removeItem(key);
  else sessionStorage.setItem(key, id);
}
