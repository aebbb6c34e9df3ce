import { languages } from '../shared/words.ts';
import { pages } from './pages.ts';

/** What is read in another language than English, for both pages. */
const words = languages.filter((language) => language !== 'en').map((language) => `/assets/words-${language}.js`);

/**
 * What every page and thread may reach, as data. The one source: the headers of the server, of
 * `_headers` and of the service worker, the service worker's judgement, the meter's list and the
 * tests all derive from here. Paths are exact; the build fails when it makes a file that is not listed.
 */
export const policy = {
  /** The page that people talk to. It may reach nothing but its own files, answered from this device. */
  chat: {
    paths: pages.chat,
    scripts: [
      '/assets/page-guard.js',
      '/assets/chat.js',
      '/assets/chat-common.js',
      '/assets/chat-late.js',
      '/assets/common.js',
      '/assets/late.js',
      '/assets/vendor.js',
      '/assets/rolldown-runtime.js',
      '/assets/markdown.js',
      '/assets/code-colour.js',
      '/assets/maths.js',
      '/assets/conversation-list.js',
      '/assets/transcript.js',
      '/assets/titles.js',
      '/assets/foot.js',
      '/assets/keep-index.js',
      '/assets/meter-panel.js',
      '/assets/panels.js',
      '/assets/LockScreen.js',
      '/assets/EraseScreen.js',
      '/assets/start-trouble.js',
      '/assets/appearance.js',
      '/assets/upkeep.js',
      '/assets/assistants.js',
      '/assets/ingredients.js',
      '/assets/as-app.js',
      '/assets/voice.js',
      '/assets/receipt.js',
      '/assets/self-test.js',
      ...words,
    ],
    styles: [
      '/assets/chat.css',
      '/assets/chat-common.css',
      '/assets/chat-late.css',
      '/assets/common.css',
      '/assets/late.css',
      '/assets/markdown.css',
      '/assets/conversation-list.css',
      '/assets/transcript.css',
      '/assets/foot.css',
      '/assets/meter-panel.css',
      '/assets/panels.css',
      '/assets/LockScreen.css',
      '/assets/EraseScreen.css',
      '/assets/assistants.css',
      '/assets/appearance.css',
      '/assets/as-app.css',
      '/assets/voice.css',
      '/assets/receipt.css',
      '/assets/self-test.css',
    ],
    threads: [
      '/assets/wllama.worker.js',
      '/assets/webllm.worker.js',
      '/assets/argon2.worker.js',
      '/assets/search.worker.js',
      '/assets/takeout.worker.js',
      '/assets/self-test.worker.js',
    ],
    /** Where a person can go from here, by a button. */
    exits: pages.models,
  },
  /**
   * The page of models and updates. It never reads a conversation and reaches nothing by itself: a thread fetches this
   * site's own files, and a frame of an opaque origin those of other sites.
   */
  models: {
    paths: pages.models,
    scripts: [
      '/assets/page-guard.js',
      '/assets/models.js',
      '/assets/models-common.js',
      '/assets/common.js',
      '/assets/late.js',
      '/assets/vendor.js',
      '/assets/rolldown-runtime.js',
      '/assets/meter-panel.js',
      '/assets/more-models.js',
      '/assets/start-trouble.js',
      '/assets/appearance.js',
      '/assets/find-model.js',
      '/assets/install-guard.js',
      ...words,
    ],
    styles: [
      '/assets/models-common.css',
      '/assets/common.css',
      '/assets/late.css',
      '/assets/meter-panel.css',
      '/assets/more-models.css',
      '/assets/appearance.css',
    ],
    threads: ['/assets/site.worker.js'],
    exits: pages.chat,
    manifest: '/manifest.webmanifest',
    icons: ['/icons/icon.svg', '/icons/icon-192.png', '/icons/icon-512.png', '/icons/maskable-512.png'],
  },
  /** The frame that fetches from other sites, of which `model-hosts.ts` is the list. It has no storage and no cookies. */
  fetchFrame: {
    paths: ['/fetch.html'],
  },
  /** The thread that fetches this site's own files. */
  siteThread: {
    paths: ['/assets/site.worker.js'],
  },
  /** The engine's thread. It takes llama.cpp's WebAssembly from this device's cache, and reaches nothing. */
  wllamaThread: {
    paths: ['/assets/wllama.worker.js'],
  },
  /** The thread of the GPU engine: its code and the model's files are handed to it, and it reads nothing itself. */
  webllmThread: {
    paths: ['/assets/webllm.worker.js'],
  },
  /** The thread that makes keys of passphrases: it has one while it works, and reaches nothing. */
  argon2Thread: {
    paths: ['/assets/argon2.worker.js'],
  },
  /** The thread that holds the words of all conversations, for the search: it reaches nothing. */
  searchThread: {
    paths: ['/assets/search.worker.js'],
  },
  /** The thread that reads and makes files of conversations: it is handed them, and reaches nothing. */
  takeoutThread: {
    paths: ['/assets/takeout.worker.js'],
  },
  /** The thread in which the self-test tries to leak: it reaches nothing at all. */
  selfTestThread: {
    paths: ['/assets/self-test.worker.js'],
  },
  /** llama.cpp as WebAssembly. It comes with the app's files, and nothing asks for it by its address. */
  wasmFile: '/assets/wllama.wasm',
  serviceWorker: '/sw.js',
  /** The list of the app's files with their hashes; only the site thread asks for it. */
  appList: '/app.json',
  /** Model files that this site carries; only the site thread asks for them. */
  modelFolder: '/models/',
  /** Which models these are. One of the app's files: it comes with them, and is read from this device. */
  modelIndex: '/models/index.json',
} as const;

/** Which set of rules a path gets. `inert` files can do nothing by themselves and get the strictest. */
export type Surface =
  | 'chat'
  | 'models'
  | 'fetch-frame'
  | 'site-thread'
  | 'wllama-thread'
  | 'webllm-thread'
  | 'argon2-thread'
  | 'search-thread'
  | 'takeout-thread'
  | 'self-test-thread'
  | 'service-worker'
  | 'inert';

export function surfaceOf(path: string): Surface {
  if (isOneOf(policy.chat.paths, path)) return 'chat';
  if (isOneOf(policy.models.paths, path)) return 'models';
  if (isOneOf(policy.fetchFrame.paths, path)) return 'fetch-frame';
  if (isOneOf(policy.siteThread.paths, path)) return 'site-thread';
  if (isOneOf(policy.wllamaThread.paths, path)) return 'wllama-thread';
  if (isOneOf(policy.webllmThread.paths, path)) return 'webllm-thread';
  if (isOneOf(policy.argon2Thread.paths, path)) return 'argon2-thread';
  if (isOneOf(policy.searchThread.paths, path)) return 'search-thread';
  if (isOneOf(policy.takeoutThread.paths, path)) return 'takeout-thread';
  if (isOneOf(policy.selfTestThread.paths, path)) return 'self-test-thread';
  if (path === policy.serviceWorker) return 'service-worker';
  return 'inert';
}

export function isOneOf(paths: readonly string[], path: string): boolean {
  return paths.includes(path);
}
