import { checkAppFiles, isAsPublished, keptAppList } from '../../egress/app-files.ts';
import type { LedgerRecord } from '../../egress/record.ts';
import type { ChosenModel } from '../../model-store/chosen-model.ts';
import type { ModelStore } from '../../model-store/model-store.ts';
import { appListHash } from '../../shared/app-list.ts';
import type { Readable } from '../../shared/store.ts';
import { english as limits } from '../meter/limit-words.ts';
import { meterLimits } from '../meter/meter-limits.ts';
import type { MeterView } from '../meter/meter.ts';
import { ledgerSince } from './ledger-span.ts';
import { readPolicyInForce } from './policy-in-force.ts';
import type { CanaryRun, Receipt, SelfTestSummary, SpanKind } from './receipt-schema.ts';
import { sealReceipt } from './receipt-text.ts';
import { makeSpan, type ConversationSpan } from './span.ts';

/** What a receipt is made from. Of a conversation it is given only when that was and how long. */
export interface ReceiptSources {
  record: Pick<LedgerRecord, 'read'>;
  modelStore: Pick<ModelStore, 'missingParts'>;
  chosenModel: Pick<ChosenModel, 'installed'>;
  meter: Readable<MeterView>;
  conversation?: ConversationSpan | undefined;
  canaryRuns: readonly CanaryRun[];
  selfTest?: SelfTestSummary | undefined;
}

/** Said in every receipt. */
export const receiptNote =
  'Made by the Airlock app in this browser, on this device. It says what the app found here. The digest shows ' +
  'whether the receipt was changed since; it does not show who made it, nor that whoever made it was honest.';

/** Looks at everything just now: hashes the app's files and the model's, and sends a canary. */
export async function makeReceipt(
  kind: SpanKind,
  { record, modelStore, chosenModel, meter, conversation, canaryRuns, selfTest }: ReceiptSources,
): Promise<Receipt> {
  const { policy, canary } = await readPolicyInForce();
  const [app, model] = [await findApp(), await findModel(modelStore, chosenModel)];
  const madeAtMs = Date.now();
  const span = makeSpan(kind, madeAtMs, conversation);
  const { state } = meter.get();
  const isSealed = state.kind === 'sealed';
  return await sealReceipt({
    format: 'airlock-receipt',
    version: 1,
    note: receiptNote,
    madeAtMs,
    span,
    app,
    model,
    policy,
    browser: { userAgent: navigator.userAgent, brands: brandsOf(navigator) },
    meter: {
      state: state.kind,
      level: isSealed ? state.level : null,
      sealedSinceMs: isSealed ? Math.round(state.sinceMs) : null,
    },
    canaryRuns: [...runsSince(span.fromMs, canaryRuns), canary],
    selfTest: selfTest ?? null,
    ledger: ledgerSince(span.fromMs, await record.read()),
    // In English everywhere, as all of a receipt.
    limits: meterLimits(state, limits),
  });
}

function runsSince(fromMs: number, runs: readonly CanaryRun[]): CanaryRun[] {
  return runs
    .filter(({ timeMs }) => timeMs >= fromMs)
    .map(({ timeMs, policyStands, allowlistStands, guardStands }) => ({
      timeMs,
      policyStands,
      allowlistStands,
      guardStands,
    }))
    .toSorted((one, other) => one.timeMs - other.timeMs);
}

async function findApp(): Promise<Receipt['app']> {
  const [version, build] = [__AIRLOCK_VERSION__, __AIRLOCK_BUILD__];
  const list = await keptAppList(build);
  return {
    version,
    build,
    site: location.origin,
    list: list
      ? {
          sha256: await appListHash(list),
          changes: list.changes ?? null,
          files: (await checkAppFiles(list)).map((file) => {
            const { path, sizeBytes, sha256, foundSha256 } = file;
            return { path, sizeBytes, sha256, foundSha256, isAsPublished: isAsPublished(file) };
          }),
        }
      : null,
  };
}

async function findModel(
  store: ReceiptSources['modelStore'],
  chosen: ReceiptSources['chosenModel'],
): Promise<Receipt['model']> {
  const installed = await chosen.installed();
  if (!installed) return null;
  const { manifest, installedAtMs } = installed;
  const missing = new Set((await store.missingParts(manifest)).map(({ name }) => name));
  const { id, name, maker, quantization, file, parts } = manifest;
  return {
    id,
    name,
    maker,
    quantization,
    installedAtMs,
    sizeBytes: file.sizeBytes,
    sha256: file.sha256,
    parts: parts.map(({ name: part, sizeBytes, sha256 }) => ({
      name: part,
      sizeBytes,
      sha256,
      isAsPublished: !missing.has(part),
    })),
  };
}

/** Chromium alone says them; TypeScript does not know them yet. */
function brandsOf(
  browser: Navigator & { userAgentData?: { brands: { brand: string; version: string }[] } },
): Receipt['browser']['brands'] {
  return (browser.userAgentData?.brands ?? []).map(({ brand, version }) => ({ brand, version }));
}
