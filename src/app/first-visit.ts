import { wasSetupSeen } from '../shared/first-visit.ts';
import { goToModelsPage } from './leave.ts';

/**
 * On a device that was never prepared, goes to the page that prepares it. Once: whoever comes back from
 * there without preparing gets the chat page as it is, to read what is kept.
 */
export async function leaveIfFirstVisit(): Promise<boolean> {
  // Nothing here works without a secure context, not even reading; the other page says so in words.
  if (!isSecureContext) {
    goToModelsPage();
    return true;
  }
  if (import.meta.env.DEV || wasSetupSeen() || navigator.serviceWorker?.controller) return false;
  const registration = await navigator.serviceWorker?.getRegistration('/');
  if (registration?.active) return false;
  goToModelsPage();
  return true;
}
