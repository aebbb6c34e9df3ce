/** A chunk of its own, for answers with code in them. */
import bash from 'highlight.js/lib/languages/bash';
import c from 'highlight.js/lib/languages/c';
import cpp from 'highlight.js/lib/languages/cpp';
import csharp from 'highlight.js/lib/languages/csharp';
import css from 'highlight.js/lib/languages/css';
import diff from 'highlight.js/lib/languages/diff';
import go from 'highlight.js/lib/languages/go';
import java from 'highlight.js/lib/languages/java';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import kotlin from 'highlight.js/lib/languages/kotlin';
import markdown from 'highlight.js/lib/languages/markdown';
import php from 'highlight.js/lib/languages/php';
import python from 'highlight.js/lib/languages/python';
import ruby from 'highlight.js/lib/languages/ruby';
import rust from 'highlight.js/lib/languages/rust';
import sql from 'highlight.js/lib/languages/sql';
import swift from 'highlight.js/lib/languages/swift';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import yaml from 'highlight.js/lib/languages/yaml';
import { createLowlight } from 'lowlight';

export type CodeKind = 'comment' | 'keyword' | 'text' | 'number' | 'name' | 'type' | 'added' | 'removed';

/** A piece of code that has one colour. */
export interface CodeRun {
  text: string;
  kind?: CodeKind | undefined;
}

const lowlight = createLowlight({
  bash,
  c,
  cpp,
  csharp,
  css,
  diff,
  go,
  java,
  javascript,
  json,
  kotlin,
  markdown,
  php,
  python,
  ruby,
  rust,
  sql,
  swift,
  typescript,
  xml,
  yaml,
});

type Node = ReturnType<typeof lowlight.highlight>['children'][number];

/** The grammars know some forty kinds; a reader needs few. */
const kinds: Readonly<Record<string, CodeKind>> = {
  'hljs-comment': 'comment',
  'hljs-quote': 'comment',
  'hljs-doctag': 'comment',
  'hljs-keyword': 'keyword',
  'hljs-selector-tag': 'keyword',
  'hljs-tag': 'keyword',
  'hljs-section': 'keyword',
  'hljs-string': 'text',
  'hljs-regexp': 'text',
  'hljs-code': 'text',
  'hljs-link': 'text',
  'hljs-number': 'number',
  'hljs-literal': 'number',
  'hljs-symbol': 'number',
  'hljs-title': 'name',
  'hljs-attr': 'name',
  'hljs-attribute': 'name',
  'hljs-name': 'name',
  'hljs-property': 'name',
  'hljs-selector-class': 'name',
  'hljs-selector-id': 'name',
  'hljs-type': 'type',
  'hljs-built_in': 'type',
  'hljs-meta': 'type',
  'hljs-variable': 'type',
  'hljs-addition': 'added',
  'hljs-deletion': 'removed',
};

/** @param languageId one of `languages.ts` */
export function colourCode(text: string, languageId: string): CodeRun[] {
  const runs: CodeRun[] = [];
  const collect = (nodes: readonly Node[], kind: CodeKind | undefined): void => {
    for (const node of nodes) {
      if (node.type === 'text') {
        const last = runs.at(-1);
        if (last && last.kind === kind) last.text += node.value;
        else runs.push({ text: node.value, kind });
      } else if (node.type === 'element') {
        const names = node.properties['className'];
        const name = Array.isArray(names) ? String(names[0]) : '';
        collect(node.children, kinds[name] ?? kind);
      }
    }
  };
  collect(lowlight.highlight(languageId, text).children, undefined);
  return runs;
}
