/** What a browser has for marking an installed app's icon. Where there is no icon, it does nothing. */
type Badge = Partial<Pick<Navigator, 'setAppBadge' | 'clearAppBadge'>>;

/**
 * Marks the app's icon while it answers and nobody looks. The mark has no text. It goes when the page is seen, and when
 * the returned function is called on a page that is seen; what was finished unseen stays marked.
 */
export function markIcon(isAnswering: boolean, badge: Badge = navigator): () => void {
  function look(): void {
    const marked =
      document.visibilityState === 'visible'
        ? badge.clearAppBadge?.()
        : isAnswering
          ? badge.setAppBadge?.()
          : undefined;
    marked?.catch(() => {}); // the system may have no place for a mark
  }
  look();
  document.addEventListener('visibilitychange', look);
  return () => document.removeEventListener('visibilitychange', look);
}
