/** Names of the locks that are held now, in this tab or another of this site. A tab that dies lets go of its own. */
export async function heldLocks(): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query();
  return new Set(held.flatMap(({ name }) => name ?? []));
}

/** Holds a lock of a name that starts so for as long as the tab lives, and so shows others that it does. @returns the name */
export async function holdForLife(prefix: string): Promise<string> {
  const name = `${prefix} ${crypto.randomUUID()}`;
  await new Promise<void>((resolve) => {
    void navigator.locks.request(name, () => {
      resolve();
      return new Promise(() => {});
    });
  });
  return name;
}

/** How many tabs hold such a lock. */
export async function countHolders(prefix: string): Promise<number> {
  return [...(await heldLocks())].filter((name) => name.startsWith(`${prefix} `)).length;
}
