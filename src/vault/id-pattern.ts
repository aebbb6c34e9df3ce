/** Ids as `createId` makes them. No others: they become keys. */
export const idPattern = /^[0-9a-z]{1,64}$/;
