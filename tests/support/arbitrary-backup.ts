import fc from 'fast-check';
import type { BackupHead } from '../../src/vault/backup/backup-head.ts';
import type { KitItem } from '../../src/vault/kit/kit-records.ts';
import { arbitraryConversations } from './arbitrary-conversation.ts';
import type { Backed } from './backup-bytes.ts';

/** Any text that JSON can carry. */
const text = fc.string({ unit: 'binary', maxLength: 40 });
const draft = fc.option(fc.record({ version: fc.constant(1 as const), text }), { nil: undefined });

const template: fc.Arbitrary<KitItem> = fc.record({
  version: fc.constant(1 as const),
  kind: fc.constant('template' as const),
  id: fc.stringMatching(/^[0-9a-z]{1,4}$/),
  changedAtMs: fc.nat(),
  name: fc.stringMatching(/^[a-z 漢]{0,20}x$/),
  text,
});

/** What stands before the conversations. */
export const arbitraryHead: fc.Arbitrary<BackupHead> = fc.record({
  settings: fc
    .uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,8}$/), fc.string({ unit: 'binary', minLength: 1 })), {
      selector: ([name]) => name,
      maxLength: 5,
    })
    .map((entries) => new Map(entries)),
  kit: fc.uniqueArray(template, { selector: ({ id }) => id, maxLength: 3 }),
  draft,
});

/** Conversations, some with something that was typed and not sent. */
export const arbitraryBackup: fc.Arbitrary<Backed[]> = fc
  .tuple(arbitraryConversations, fc.array(draft, { minLength: 4, maxLength: 4 }))
  .map(([all, drafts]) => all.map(({ conversation, turns }, index) => ({ conversation, turns, draft: drafts[index] })));
