/** Kept for the tab's lifetime: the models page was seen, so the chat page does not send people there again. */
const key = 'airlock-setup-seen';

export function markSetupSeen(): void {
  sessionStorage.setItem(key, '1');
}

export function wasSetupSeen(): boolean {
  return sessionStorage.getItem(key) !== null;
}
