import { BlobWriter, configure, TextReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import { formatName, formatVersion, type FileHead } from '../own-format.ts';
import type { WholeConversation } from '../../vault/whole-conversation.ts';
import { words } from '../words.ts';
import { createFileNames } from './file-names.ts';
import { toMarkdown } from './markdown.ts';
import { toPage } from './page.ts';
import { toPlainText } from './plain-text.ts';
import { toReadable, type Readable } from './readable.ts';

export type ExportFormat = 'json' | 'markdown' | 'page' | 'text';

export interface ExportedFile {
  name: string;
  blob: Blob;
}

/** A file that grows conversation by conversation. Its pieces are the browser's, so the page's memory does not grow with it. */
export interface Export {
  add(whole: WholeConversation): Promise<void>;
  finish(): Promise<ExportedFile>;
}

export interface ExportWish {
  format: ExportFormat;
  /** One conversation is a file; several are an archive of such files. JSON is one file always. */
  isSingle: boolean;
  nowMs: number;
}

configure({ useWebWorkers: false });

const readableForms: Record<Exclude<ExportFormat, 'json'>, Form> = {
  markdown: { extension: 'md', type: 'text/markdown;charset=utf-8', draw: toMarkdown },
  page: { extension: 'html', type: 'text/html;charset=utf-8', draw: toPage },
  text: { extension: 'txt', type: 'text/plain;charset=utf-8', draw: toPlainText },
};

interface Form {
  extension: string;
  type: string;
  draw: (readable: Readable) => string;
}

export function createExport({ format, isSingle, nowMs }: ExportWish): Export {
  if (format === 'json') return writeJson(isSingle, nowMs);
  return isSingle ? writeSingle(readableForms[format]) : writeArchive(readableForms[format], nowMs);
}

function writeJson(isSingle: boolean, nowMs: number): Export {
  const head: FileHead = { format: formatName, version: formatVersion, exportedAtMs: nowMs };
  const pieces: Blob[] = [new Blob([`[\n${JSON.stringify(head)}`])];
  const nameFile = createFileNames('json');
  let name = nameFile(words().fileName, nowMs);
  return {
    add: async (whole) => {
      const { conversation, turns } = whole;
      pieces.push(new Blob([`,\n${JSON.stringify({ conversation, turns })}`]));
      if (isSingle) name = nameFile(conversation.title, conversation.createdAtMs);
    },
    finish: async () => ({ name, blob: new Blob([...pieces, '\n]\n'], { type: 'application/json' }) }),
  };
}

function writeSingle({ extension, type, draw }: Form): Export {
  let file: ExportedFile = { name: `conversation.${extension}`, blob: new Blob([], { type }) };
  return {
    add: async (whole) => {
      const { title, createdAtMs } = whole.conversation;
      file = {
        name: createFileNames(extension)(title, createdAtMs),
        blob: new Blob([draw(toReadable(whole))], { type }),
      };
    },
    finish: async () => file,
  };
}

function writeArchive({ extension, draw }: Form, nowMs: number): Export {
  const archive = new ZipWriter(new BlobWriter('application/zip'));
  const nameFile = createFileNames(extension);
  return {
    add: async (whole) => {
      const { title, createdAtMs, updatedAtMs } = whole.conversation;
      await archive.add(nameFile(title, createdAtMs), new TextReader(draw(toReadable(whole))), {
        lastModDate: new Date(updatedAtMs),
      });
    },
    finish: async () => ({ name: createFileNames('zip')(words().fileName, nowMs), blob: await archive.close() }),
  };
}
