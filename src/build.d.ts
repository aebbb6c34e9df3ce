/** The build's name: a hash of everything it is made from. Set by vite.config.ts. */
declare const __AIRLOCK_BUILD__: string;
declare const __AIRLOCK_VERSION__: string;
/** SHA-256 of llama.cpp as WebAssembly, as its package has it. Set by vite.config.ts. */
declare const __AIRLOCK_WASM_SHA256__: string;
/** A catalogue of models for a test build, instead of the app's own; null in every other. Set by vite.config.ts. */
declare const __AIRLOCK_CATALOGUE__: unknown;
/** Node's own in a script. In a bundle each of these is put in its place by vite.config.ts; empty where not given. */
declare const process: {
  readonly env: Readonly<Partial<Record<`AIRLOCK_${'HUB' | 'LIBRARIES' | 'MODEL_HOSTS'}`, string>>>;
};
