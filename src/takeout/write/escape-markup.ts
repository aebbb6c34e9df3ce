const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as it can stand in a page, between elements or within an attribute. */
export function escapeMarkup(value: string): string {
  return value.replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}
