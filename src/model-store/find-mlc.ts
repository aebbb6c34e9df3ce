import type { ChosenFile } from './chosen-file.ts';
import type { FoundFile, FoundModel } from './copy-in.ts';
import { fileTrouble } from '../shared/file-trouble.ts';
import { checkTokenizer, readConfig, readWeights, type MlcConfig } from './mlc-lists.ts';
import { oneLine } from './one-line.ts';
import { plainName } from './plain-name.ts';
import { readSums, sumsName } from './sums.ts';

export const configName = 'mlc-chat-config.json';
/** The newer name first. One of the two is enough. */
const weightsNames = ['tensor-cache.json', 'ndarray-cache.json'];
/** What stands for the one file whose name nobody prescribes. */
export const anyLibrary = '*.wasm';
/** As the engine is set: it uses no longer context, and needs this beside weights and context. */
const usedContextTokens = 4096;
const engineBytes = 150_000_000;
const textLimitBytes = 1024 * 1024;

/** A model of which something is not among the files: their names, and `anyLibrary`. */
export interface LackingModel {
  name: string;
  missing: string[];
}

/**
 * Looks a model in MLC's format over: a folder, or files chosen together, with what else lies there. Each file that the
 * model's own lists name must be there and as long as they say. Sizes and names are believed to nobody.
 * @throws Trouble `ModelFileCorrupt` with a `fault`
 */
export async function findMlc(chosen: readonly ChosenFile[]): Promise<FoundModel | LackingModel> {
  const configs = chosen.filter(({ path }) => baseName(path) === configName);
  const [config] = configs;
  const folder = config ? folderOf(config.path) : '';
  const folderName = oneLine(baseName(folder));
  if (!config) throw fileTrouble('no-model', oneLine(chosen[0]?.path ?? ''), `no ${configName}`);
  if (configs.length > 1) throw fileTrouble('several-models', folderName, configs.map(({ path }) => path).join(', '));
  // An empty file is as good as none.
  const near = new Map(
    chosen
      .filter(({ path, file }) => folderOf(path) === folder && file.size > 0)
      .map(({ path, file }) => [baseName(path), file]),
  );
  const library = findLibrary(chosen);
  const facts = await readConfig(config.file, configName);
  const weightsName = weightsNames.find((name) => near.has(name)) ?? 'tensor-cache.json';
  const weightsFile = near.get(weightsName);
  const { records } = weightsFile ? await readWeights(weightsFile, weightsName) : { records: [] };
  const tokenizers = [...near.keys()].filter((name) => isTokenizer(name, facts));

  const missing = [weightsName, ...records.map(({ dataPath }) => dataPath)].filter((name) => !near.has(name));
  if (!tokenizers.some((name) => name === 'tokenizer.json' || name === 'tokenizer.model'))
    missing.push('tokenizer.json');
  if (!library) missing.push(anyLibrary);
  const name = folderName || (library ? library.name.replace(/(-ctx\w+)?(-webgpu)?\.wasm$/, '') : 'Model');
  if (missing.length > 0 || !library) return { name, missing };

  for (const { dataPath, nbytes } of records) {
    const { size } = near.get(dataPath)!;
    if (size !== nbytes) throw fileTrouble('other-size', dataPath, `${size} bytes of ${nbytes}`);
  }
  const tokenizer = near.get('tokenizer.json');
  if (tokenizer) await checkTokenizer(tokenizer, 'tokenizer.json');
  await checkLibrary(library.blob, library.name);

  const licences = [...near.keys()].filter((one) => isLicence(one, near));
  const names = [configName, weightsName, ...tokenizers, ...licences, ...records.map(({ dataPath }) => dataPath)];
  const sums = await readSums(near.get(sumsName));
  const files: FoundFile[] = Array.from(new Set(names), (one) => ({ name: one, blob: near.get(one)! }));
  files.push(library);
  for (const file of files) file.sha256 = sums.get(file.name);
  const weightsBytes = records.reduce((sum, { nbytes }) => sum + nbytes, 0);
  const contextTokens = facts.context_window_size > 0 ? facts.context_window_size : usedContextTokens;
  return {
    files,
    fileName: plainName(name, 'model'),
    claims: {
      name,
      maker: '',
      format: 'mlc',
      quantization: oneLine(facts.quantization),
      languages: [],
      contextTokens,
      memoryBytes: weightsBytes + contextBytes(facts, contextTokens) + engineBytes,
      licence: { spdx: '', text: '' },
    },
    origin: {
      source: 'disk',
      fileName: folderName || configName,
      architecture: oneLine(facts.model_type),
      hasChatTemplate: true,
      saysContext: facts.context_window_size > 0,
    },
  };
}

/** Wherever it lies among what was chosen: people get it from elsewhere, and often put it beside the folder. */
function findLibrary(chosen: readonly ChosenFile[]): FoundFile | undefined {
  const libraries = chosen.filter(({ path }) => path.endsWith('.wasm'));
  const names = libraries.map(({ path }) => oneLine(baseName(path))).join(', ');
  if (libraries.length > 1) throw fileTrouble('several-libraries', names, 'A model has one.');
  const [library] = libraries;
  return library && { name: plainName(baseName(library.path), 'library.wasm'), blob: library.file };
}

async function checkLibrary(blob: Blob, name: string): Promise<void> {
  const start = new TextDecoder('latin1').decode(await blob.slice(0, 4).arrayBuffer());
  if (start !== '\0asm') throw fileTrouble('not-library', name, 'Does not begin as WebAssembly does.');
}

function isTokenizer(name: string, { tokenizer_files: listed }: MlcConfig): boolean {
  return /^\w[\w.-]*$/.test(name) && (/^tokenizer\.(json|model)$/.test(name) || listed.includes(name));
}

/** A licence goes where its model goes. */
function isLicence(name: string, files: ReadonlyMap<string, File>): boolean {
  const { size } = files.get(name)!;
  return /^(licen[cs]e|notice|use_policy)[\w.-]*$/i.test(name) && size > 0 && size <= textLimitBytes;
}

/** Keys and values of a conversation, in the floats that the model reckons with. 0 where its shape is not told. */
function contextBytes({ model_config: shape, quantization }: MlcConfig, contextTokens: number): number {
  const values = ['num_hidden_layers', 'num_key_value_heads', 'head_dim'].map((key) => Number(shape[key]));
  const perToken = values.reduce((product, value) => product * value, 2);
  if (!(perToken > 0 && perToken < 2 ** 30)) return 0;
  return Math.ceil(perToken) * (quantization.includes('f16') ? 2 : 4) * Math.min(contextTokens, usedContextTokens);
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
