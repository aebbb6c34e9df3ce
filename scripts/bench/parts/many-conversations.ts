import { serveBuilt, type Served } from '../../browser/serve-built.ts';
import { openKeptTab, type KeptTab } from '../kept-tab.ts';
import { measureSearches } from '../measure-searches.ts';
import { measureStarts } from '../measure-starts.ts';
import { passphrase } from '../passphrase.ts';
import type { BenchPart } from '../row.ts';

/** Fifty megabytes of text in ten thousand conversations. */
const inEach = { turns: 10, charactersInTurn: 500 };
const [few, many] = [10, 10_000];

/** What it costs to have kept a great deal, in the open and sealed. Each copy of the app has an address of its own. */
export const manyConversations: BenchPart = {
  name: 'many',
  title: 'ten thousand conversations',
  async measure({ context, appFolder, rounds }) {
    const servers: Served[] = [];
    const openTab = async (conversations: number, word?: string): Promise<KeptTab> => {
      const server = await serveBuilt(0, appFolder);
      servers.push(server);
      return await openKeptTab(context, server.origin, { conversations, ...inEach }, word);
    };
    try {
      const open = { few: await openTab(few), many: await openTab(many) };
      const sealed = { few: await openTab(few, passphrase), many: await openTab(many, passphrase) };
      const starts = await measureStarts(open, sealed, rounds);
      for (const tab of [open.few, sealed.few]) await tab.close();
      const searches = await measureSearches(open.many, sealed.many, rounds);
      for (const tab of [open.many, sealed.many]) await tab.close();
      return [...starts, ...searches];
    } finally {
      for (const server of servers) await server.stop();
    }
  },
};
