import { launchBrowser } from './scripts/browser/launch.ts';
import { manyConversations } from './scripts/bench/parts/many-conversations.ts';
import { drawTable } from './scripts/bench/draw-table.ts';
const l = await launchBrowser();
try { console.log(drawTable(await manyConversations.measure({ context: l.context, appFolder: '/tmp/organise-bdist', rounds: Number(process.argv[2]) } as never))); } finally { await l.close(); }
process.exit(0);
