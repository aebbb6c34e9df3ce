import type { Plugin } from 'vite';

/**
 * Cuts out of web-llm its list of models on other hosts: here the app's own catalogue says where models
 * come from, and the engine's thread is handed files. When the list is not found the build stops, so
 * that a new version of the package is looked at and not guessed about.
 */
export function cutWebllm(): Plugin {
  return {
    name: 'airlock-cut-webllm',
    enforce: 'pre',
    transform(code, id) {
      const path = id.replace(/\?.*/, '');
      if (!/web-llm[^/]*\/lib\/index\.js$/.test(path)) return null;
      const list = /^const prebuiltAppConfig = \{[\s\S]*?^\};$/m;
      if (!list.test(code)) this.error('web-llm has no list of models any more.');
      const cut = code
        .replace(list, 'const prebuiltAppConfig = { model_list: [] };')
        .replace(/^const modelLibURLPrefix = .*$/m, 'const modelLibURLPrefix = "";');
      return { code: cut, map: null };
    },
  };
}
