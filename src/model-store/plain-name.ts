/** A name that a manifest may carry, made from one that a disk may have. */
export function plainName(name: string, otherwise: string): string {
  return name.replace(/[^\w.-]+/g, '-').replace(/^[^\w]+/, '') || otherwise;
}
