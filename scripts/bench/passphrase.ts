/** Of all that the bench seals. */
export const passphrase = 'a canary in a coal mine';
