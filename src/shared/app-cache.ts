/** Where a build's files lie on this device. The models page fills it; the service worker answers from it. */
export function appCacheName(build: string): string {
  return `airlock-app-${build}`;
}

export function isAppCache(name: string): boolean {
  return name.startsWith('airlock-app-');
}
