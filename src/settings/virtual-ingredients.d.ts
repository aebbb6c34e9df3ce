/** What the app is made of. Written by the build (scripts/build/ingredients.ts). */
declare module 'virtual:ingredients' {
  export const ingredients: readonly { name: string; version: string; licence: string; what: string; text: string }[];
}
