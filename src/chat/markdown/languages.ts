/** A language that code can be in: the name for people, and the one of its grammar where there is one. */
export interface Language {
  name: string;
  id: string | undefined;
}

/** By id: name, and what else answers call it. Each has a grammar in `code-colour.ts`. */
const coloured: Readonly<Record<string, readonly [name: string, ...others: string[]]>> = {
  bash: ['Shell', 'sh', 'shell', 'zsh', 'console', 'terminal'],
  c: ['C', 'h'],
  cpp: ['C++', 'c++', 'cc', 'hpp', 'cxx'],
  csharp: ['C#', 'cs', 'c#'],
  css: ['CSS', 'scss'],
  diff: ['Diff', 'patch'],
  go: ['Go', 'golang'],
  java: ['Java'],
  javascript: ['JavaScript', 'js', 'jsx', 'mjs', 'cjs', 'node'],
  json: ['JSON', 'jsonc', 'json5'],
  kotlin: ['Kotlin', 'kt'],
  markdown: ['Markdown', 'md'],
  php: ['PHP'],
  python: ['Python', 'py', 'python3'],
  ruby: ['Ruby', 'rb'],
  rust: ['Rust', 'rs'],
  sql: ['SQL', 'postgresql', 'mysql', 'sqlite'],
  swift: ['Swift'],
  typescript: ['TypeScript', 'ts', 'tsx'],
  xml: ['HTML', 'html', 'xml', 'svg', 'xhtml'],
  yaml: ['YAML', 'yml'],
};

const byName = new Map<string, Language>(
  Object.entries(coloured).flatMap(([id, [name, ...others]]) =>
    [id, name.toLowerCase(), ...others].map(
      (word) => [word, { name: id === 'xml' && word !== 'html' ? 'XML' : name, id }] as const,
    ),
  ),
);

/** What an answer says behind a fence, as a language; undefined where it says none that could be a name. */
export function languageNamed(words = ''): Language | undefined {
  const word = /^[\w+#.-]{1,20}(?=$|[\s{,:])/.exec(words.trim())?.[0];
  if (word === undefined) return undefined;
  return byName.get(word.toLowerCase()) ?? { name: word, id: undefined };
}
