/** Where the two pages lie. Apart from `policy.ts` because the page guard runs before every other file. */
export const pages = {
  chat: ['/', '/index.html'],
  models: ['/models.html'],
} as const;
