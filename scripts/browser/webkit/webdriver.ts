/** As much of WebDriver (https://www.w3.org/TR/webdriver2/) as the walks in WebKit need. */
export interface WebDriverPage {
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  address(): Promise<string>;
  /** Runs in the page; the function must stand alone, its arguments and its result are JSON. */
  evaluate<T, A extends readonly unknown[]>(work: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Waits until the page says anything but undefined, null and false, and returns that. */
  waitFor<T, A extends readonly unknown[]>(
    what: string,
    work: (...args: A) => T | Promise<T>,
    options?: { timeoutMs?: number; args?: A },
  ): Promise<NonNullable<T>>;
  /** Clicks what has this role and a name that the pattern matches, as soon as it is there. */
  click(role: 'button' | 'menuitem' | 'textbox', name: RegExp): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  text(): Promise<string>;
  close(): Promise<void>;
}

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
/** Keys that are no letters: https://www.w3.org/TR/webdriver2/#keyboard-actions */
export const keys = { enter: '\uE007', escape: '\uE00C', backspace: '\uE003' };

/** @param driver where the driver listens, as `http://127.0.0.1:4444` */
export async function openPage(driver: string, capabilities: object): Promise<WebDriverPage> {
  async function send(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown> {
    const response = await fetch(driver + path, {
      method,
      signal: AbortSignal.timeout(150_000),
      ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (response.ok) return value;
    const { error = '', message = '' } = value as { error?: string; message?: string };
    throw new Error(`WebDriver, ${method} ${path}: ${error} ${message}`);
  }

  const { sessionId } = (await send('POST', '/session', { capabilities: { alwaysMatch: capabilities } })) as {
    sessionId: string;
  };
  const session = `/session/${sessionId}`;
  await send('POST', `${session}/timeouts`, { script: 120_000, pageLoad: 60_000, implicit: 0 });

  async function run(code: string, args: readonly unknown[]): Promise<unknown> {
    // `async` with its own callback: not every driver waits for a promise that a script returns.
    // The second name is what a compiler of TypeScript may wrap functions in.
    const script = `const done = arguments[arguments.length - 1];
      const __name = (made) => made;
      Promise.resolve().then(() => (${code})(...Array.prototype.slice.call(arguments, 0, -1)))
        .then((value) => done({ value: value === undefined ? null : value }), (error) => done({ error: String(error) }));`;
    const result = (await send('POST', `${session}/execute/async`, { script, args })) as {
      value?: unknown;
      error?: string;
    };
    if (result.error !== undefined) throw new Error(result.error);
    return result.value;
  }

  const page: WebDriverPage = {
    async goto(url) {
      await send('POST', `${session}/url`, { url });
    },
    async reload() {
      await send('POST', `${session}/refresh`);
    },
    address: async () => (await send('GET', `${session}/url`)) as string,
    evaluate: async (work, ...args) => (await run(work.toString(), args)) as never,

    async waitFor(what, work, { timeoutMs = 30_000, args } = {}) {
      const end = Date.now() + timeoutMs;
      let trouble = '';
      while (Date.now() < end) {
        // The page may be on its way to another address: then the script is lost, and asked again.
        const found = await run(work.toString(), args ?? []).catch((error: unknown) => {
          trouble = error instanceof Error ? error.message : String(error);
        });
        if (found !== undefined && found !== null && found !== false) return found as never;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      throw new Error(`Not within ${timeoutMs / 1000} s: ${what}. ${trouble}`);
    },

    async click(role, name) {
      const element = (await page.waitFor(`${role} ${name}`, findByRole, {
        args: [role, name.source, name.flags],
      })) as unknown as Record<string, string>;
      await send('POST', `${session}/element/${element[elementKey]}/click`);
    },

    async type(text) {
      const actions = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await send('POST', `${session}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },

    text: async () => await page.evaluate(() => document.body.innerText),
    async close() {
      await send('DELETE', session).catch(() => {}); // the browser may be gone already
    },
  };
  return page;
}

/** Runs in the page. By the names that the app's own parts have: `aria-label`, what labels it, or its text. */
function findByRole(role: string, source: string, flags: string): Element | null {
  const selectors: Record<string, string> = {
    button: 'button, [role=button]',
    menuitem: '[role=menuitem]',
    textbox: '[role=textbox]',
  };
  const pattern = new RegExp(source, flags);
  const nameOf = (element: Element): string => {
    const labels = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
    const labelled = labels.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    return (element.getAttribute('aria-label') ?? (labelled || (element.textContent ?? ''))).trim();
  };
  const isShown = (element: Element): boolean => element.getClientRects().length > 0;
  const found = [...document.querySelectorAll(selectors[role] ?? role)].find(
    (element) => isShown(element) && !(element as HTMLButtonElement).disabled && pattern.test(nameOf(element)),
  );
  return found ?? null;
}
