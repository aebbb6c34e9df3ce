/** Markup for the receipt's page, made of escaped text: the same bytes in every browser and in Node. */
export type Markup = string;

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(value: string): Markup {
  return value.replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

/** A line of markup whose values are escaped. */
export function markup(parts: TemplateStringsArray, ...values: readonly string[]): Markup {
  return `${String.raw({ raw: parts.raw }, ...values.map(escape))}\n`;
}

export function text(words: string): Markup {
  return markup`<p>${words}</p>`;
}

export function section(title: string, inside: Markup): Markup {
  return `<section>\n${markup`<h2>${title}</h2>`}${inside}</section>\n`;
}

export function list(items: readonly string[]): Markup {
  return `<ul>\n${items.map((item) => markup`<li>${item}</li>`).join('')}</ul>\n`;
}

export function facts(pairs: readonly (readonly [name: string, value: string])[]): Markup {
  return `<dl>\n${pairs.map(([name, value]) => markup`<dt>${name}</dt><dd>${value}</dd>`).join('')}</dl>\n`;
}

export function rows(names: readonly string[], values: readonly (readonly string[])[]): Markup {
  const head = names.map((name) => markup`<th scope="col">${name}</th>`).join('');
  const body = values.map((cells) => `<tr>\n${cells.map((cell) => markup`<td>${cell}</td>`).join('')}</tr>\n`).join('');
  return `<table>\n<thead><tr>\n${head}</tr></thead>\n<tbody>\n${body}</tbody>\n</table>\n`;
}

/** In universal time: a receipt reads the same everywhere. */
export function time(timeMs: number): string {
  const moment = new Date(timeMs);
  if (Number.isNaN(moment.getTime())) return 'no time';
  return moment.toISOString().replace('T', ' ').replace(/\..*/, ' UTC');
}
