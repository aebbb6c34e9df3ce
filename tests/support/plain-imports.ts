/** For a worker of a test: vitest wraps each `import()` by what only its page has. */
Object.assign(globalThis, { __vitest_browser_runner__: { wrapDynamicImport: (load: () => unknown) => load() } });
