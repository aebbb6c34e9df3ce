import { policy } from '../egress/policy.ts';
import { putEraseMark } from '../shared/erase-mark.ts';

/** Goes to the page that fetches. By script, not by a link: the sealed page has no links (privacy/walls/page-guard.ts). */
export function goToModelsPage(): void {
  location.assign(policy.chat.exits[0]);
}

/** Begins the erasure on a page that has nothing open: `main.tsx` sees the mark and starts nothing else. */
export async function eraseEverything(): Promise<void> {
  await putEraseMark();
  location.reload();
}
