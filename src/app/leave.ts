import { policy } from '../egress/policy.ts';

/** Goes to the page that fetches. By script, not by a link: the sealed page has no links (privacy/walls/page-guard.ts). */
export function goToModelsPage(): void {
  location.assign(policy.chat.exits[0]);
}
