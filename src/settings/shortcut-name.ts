/** The key that this system's shortcuts begin with. */
export const shortcutName = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'Ctrl';
