import { cutOnce, requireSilent } from './cut-once.ts';

/**
 * Cuts out of llama.cpp's own JavaScript (Emscripten's, around the WebAssembly) all that fetches: the WebAssembly is
 * handed to it, and it has no other file to ask for.
 * @throws Error when the code is not as expected, or could still ask for an address
 */
export function cutEmscripten(code: string): string {
  const cut = cutOnce(code, [
    {
      what: 'the reading of addresses in wllama.js',
      find: /if\(ENVIRONMENT_IS_WORKER\)\{readBinary=url=>\{.*?\}\}readAsync=async url=>\{.*?throw new Error\(response\.status\+" : "\+response\.url\)\}/s,
      by: '',
    },
    {
      what: 'the fetch of its WebAssembly in wllama.js',
      find: /if\(!binary&&!isFileURI\(binaryFile\)&&!ENVIRONMENT_IS_NODE\)\{try\{.*?\}catch\(reason\)\{.*?\}\}(?=return instantiateArrayBuffer)/s,
      by: '',
    },
    {
      what: 'the late reading of files in wllama.js',
      find: /if\(globalThis\.XMLHttpRequest\)\{abort\("Lazy loading [^"]*"\)\}else\{try\{obj\.contents=readBinary\(obj\.url\)\}catch\(e\)\{throw new FS\.ErrnoError\(29\)\}\}/,
      by: 'throw new FS.ErrnoError(29)',
    },
    {
      what: 'files that are read late in wllama.js',
      find: /class LazyUint8Array\{.*?var node=FS\.createFile\(parent,name,properties,canRead,canWrite\)/s,
      by: 'throw new FS.ErrnoError(138);var properties={},node={}',
    },
  ]);
  requireSilent(cut, 'wllama.js');
  return cut;
}
