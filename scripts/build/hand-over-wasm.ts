import { cutOnce, requireSilent } from './cut-once.ts';

/** The code of wllama's own thread, which it carries as one string. */
const threadCode = /^var LLAMA_CPP_WORKER_CODE = (".*");$/m;

/**
 * Has wllama hand WebAssembly over to its own thread, compiled, where it would have it fetched by address, and cuts out
 * what is left of fetching.
 * @throws Error when the code is not as expected, or could still ask for an address
 */
export function handOverWasm(code: string): string {
  const cut = cutOnce(code, [
    {
      what: 'the fetch of the code of a thread',
      find: /\} else if \(isString\(this\.resources\.jsPath\)\) \{.*?return yield response\.text\(\);\s*(?=\} else \{)/s,
      by: '',
    },
    {
      what: 'the address of its WebAssembly',
      find: /pathConfig: \{\s*"wllama\.wasm": this\.resources\.wasmPath\s*\},/,
      by: '',
    },
    {
      what: 'what its thread begins with',
      find: /(?<=verb: "module\.init",\s*args: \[\s*new Blob\(\[moduleCode\], \{ type: "text\/javascript" \}\),\s*this\.useAsyncFile)(?=\s*\])/,
      by: ', this.resources.wasmModule',
    },
    { what: 'the code of its thread', find: threadCode, by: `var LLAMA_CPP_WORKER_CODE = ${inThread(code)};` },
  ]);
  requireSilent(cut, 'wllama');
  return cut;
}

function inThread(code: string): string {
  const thread = JSON.parse(threadCode.exec(code)?.[1] ?? '""') as string;
  const cut = cutOnce(thread, [
    {
      what: 'its settings in its thread',
      find: /const getWModuleConfig = \(_argMainScriptBlob\) => \{/,
      by: 'const getWModuleConfig = (_argMainScriptBlob, wasmModule) => {',
    },
    { what: 'addresses in its thread', find: /var pathConfig = RUN_OPTIONS\.pathConfig;/, by: '' },
    {
      what: 'the look at an address in its thread',
      find: /if \(!pathConfig\['wllama\.wasm'\]\) \{.*?\n {2}\}/s,
      by: '',
    },
    {
      what: 'the way to an address in its thread',
      find: /locateFile: function \(filename, basePath\) \{.*?\n {4}\},/s,
      by: `instantiateWasm(imports, receive) {
      WebAssembly.instantiate(wasmModule, imports).then((instance) => receive(instance, wasmModule), handleError);
      return {};
    },`,
    },
    {
      what: 'the start of its thread',
      find: /Module = getWModuleConfig\(argMainScriptBlob\);/,
      by: 'Module = getWModuleConfig(argMainScriptBlob, args[2]);',
    },
  ]);
  return JSON.stringify(cut);
}
