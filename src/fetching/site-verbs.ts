/** What the models page can ask of the thread that fetches this site's own files. Nothing of it is an address. */
export type SiteVerbs = {
  /** The list of the build that the site offers now, as text. The other verbs speak of this build. */
  appList: { args: undefined; event: never; value: string };
  /** Fetches a file of that build, checks it, and keeps it in the app's cache. Events: bytes that arrived. */
  keep: { args: { path: string }; event: number; value: undefined };
  /** The manifest of a model that the site carries, as text. */
  manifest: { args: { modelId: string }; event: never; value: string };
  /** A part of a model whose manifest was asked for. Events: bytes that arrived. */
  part: { args: { modelId: string; partName: string }; event: number; value: Uint8Array<ArrayBuffer> };
};
