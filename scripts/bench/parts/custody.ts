import { serveBuilt } from '../../browser/serve-built.ts';
import { alternate } from '../alternate.ts';
import { openFilledTab } from '../filled-tab.ts';
import { pairs } from '../pairs.ts';
import { passphrase } from '../passphrase.ts';
import type { BenchPart } from '../row.ts';
import { serveBare } from '../serve-bare.ts';
import { openVaultTab } from '../vault-tab.ts';

const counts = { conversations: 10_000, turns: 2000 };

/** What encryption costs: the same in two vaults, one of them sealed. Each has an origin of its own. */
export const custody: BenchPart = {
  name: 'custody',
  title: 'what encryption costs',
  async measure({ context, appFolder, rounds }) {
    const bare = [await serveBare(), await serveBare()] as const;
    const built = [await serveBuilt(0, appFolder), await serveBuilt(0, appFolder)] as const;
    try {
      const vaults = [
        await openVaultTab(context, bare[0].origin, counts),
        await openVaultTab(context, bare[1].origin, counts, passphrase),
      ];
      const [open = [], sealed = []] = await alternate(vaults, rounds, (vault) => vault.measure());
      for (const vault of vaults) await vault.close();
      const apps = [
        await openFilledTab(context, built[0].origin, counts.turns),
        await openFilledTab(context, built[1].origin, counts.turns, passphrase),
      ];
      const [inOpenApp = [], inSealedApp = []] = await alternate(apps, rounds, (app) => app.measure());
      for (const app of apps) await app.close();
      const limit = { atMost: 1.5 };
      return [
        {
          name: 'vaultListRatio',
          unit: 'ratio',
          meaning: 'Listing 10,000 conversations for the first time: sealed over in the open, without drawing them.',
          samples: pairs(sealed, open, (one, other) => one.listMs / other.listMs),
          limit,
        },
        {
          name: 'openLongConversationMs',
          unit: 'ms',
          meaning:
            'From the click on a conversation of 2,000 turns until its newest turns have been drawn and the page answers again. In the open.',
          samples: inOpenApp.map(({ readableMs }) => readableMs),
          limit: { atMost: 300 },
        },
        {
          name: 'vaultOpenRatio',
          unit: 'ratio',
          meaning: 'The same where it is sealed over where it is in the open.',
          samples: pairs(inSealedApp, inOpenApp, (one, other) => one.readableMs / other.readableMs),
          limit,
        },
        {
          name: 'vaultOpenWholeRatio',
          unit: 'ratio',
          meaning: 'The same until all 2,000 turns stand on the page, most of them out of sight.',
          samples: pairs(inSealedApp, inOpenApp, (one, other) => one.openMs / other.openMs),
          limit,
        },
        {
          name: 'vaultReadRatio',
          unit: 'ratio',
          meaning: 'Reading all 2,000 turns, without drawing: sealed over open.',
          samples: pairs(sealed, open, (one, other) => one.openMs / other.openMs),
        },
        {
          name: 'vaultReadMoreMs',
          unit: 'ms',
          meaning: 'How much longer that reading takes where it is sealed.',
          samples: pairs(sealed, open, (one, other) => one.openMs - other.openMs),
        },
        {
          name: 'vaultUnlockMs',
          unit: 'ms',
          meaning: 'Unlocking: from the Enter key until a question can be typed.',
          samples: inSealedApp.map(({ unlockMs }) => unlockMs),
          limit: { atMost: 1500 },
        },
      ];
    } finally {
      for (const server of [...bare, ...built]) await server.stop();
    }
  },
};
