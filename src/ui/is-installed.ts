/** Whether this page is in the window of an installed app. Safari on phones says it in a way of its own. */
export function isInstalled(): boolean {
  return !matchMedia('(display-mode: browser)').matches || (navigator as { standalone?: boolean }).standalone === true;
}
