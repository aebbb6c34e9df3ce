/** How the pages look to the person who reads them. */
export interface Looks {
  theme: (typeof themes)[number];
  contrast: (typeof contrasts)[number];
  textPercent: (typeof textPercents)[number];
}

export const themes = ['system', 'light', 'dark'] as const;
export const contrasts = ['system', 'more'] as const;
/** Of the size that the browser has for text. */
export const textPercents = ['90', '100', '115', '130', '150'] as const;

/** In `localStorage`: it must be known before anything is drawn, and it is no secret. */
export const looksKey = 'airlock-looks';

/** What was chosen; what was not, or is not known here, is as the browser has it. */
export const keptLooks = (): Looks => readLooks(localStorage.getItem(looksKey));

export function readLooks(stored: string | null): Looks {
  const [theme, contrast, textPercent] = stored?.split(' ') ?? [];
  return {
    theme: themes.find((one) => one === theme) ?? 'system',
    contrast: contrasts.find((one) => one === contrast) ?? 'system',
    textPercent: textPercents.find((one) => one === textPercent) ?? '100',
  };
}

export const writeLooks = ({ theme, contrast, textPercent }: Looks): string => `${theme} ${contrast} ${textPercent}`;

/** For this page at once, for others when they are opened. */
export function chooseLooks(looks: Looks): void {
  localStorage.setItem(looksKey, writeLooks(looks));
  showLooks();
}

const moreContrast = matchMedia('(prefers-contrast: more)');

/** Before a page draws anything, and again when something of it changes. */
export function showLooks(): void {
  moreContrast.addEventListener('change', showLooks);
  const { theme, contrast, textPercent } = keptLooks();
  const { dataset, style } = document.documentElement;
  dataset['theme'] = theme;
  dataset['contrast'] = moreContrast.matches ? 'more' : contrast;
  style.fontSize = `${textPercent}%`;
  // The frame of the window, where an installed app has one.
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[data-scheme]')) {
    const { scheme } = meta.dataset;
    meta.media = theme === 'system' ? `(prefers-color-scheme: ${scheme})` : theme === scheme ? '' : 'not all';
  }
}
