import * as v from 'valibot';

/**
 * What a receipt holds, and in which order: the keys of a receipt as it is written stand as they stand here.
 * Nothing in it comes from the text or the title of a conversation.
 */
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** Milliseconds since 1970, as the device's clock gave them. */
const timeMs = count;
const listed = { sizeBytes: count, sha256 };

const canaryRun = v.strictObject({
  timeMs,
  policyStands: v.boolean(),
  allowlistStands: v.boolean(),
  guardStands: v.boolean(),
});

const selfTest = v.strictObject({
  timeMs,
  tried: count,
  /** With a report. */
  refused: count,
  refusedSilently: count,
  notStopped: count,
  notAvailable: count,
  channels: v.array(v.strictObject({ key: v.string(), result: v.string() })),
});

const bytes = { bytesOut: count, bytesOutBy: v.picklist(['counted', 'estimated']), bytesIn: count };
const purpose = v.picklist(['app', 'app-list', 'model', 'unknown']);

const contact = v.strictObject({
  destination: v.string(),
  purpose,
  count,
  ...bytes,
  firstMs: v.number(),
  lastMs: v.number(),
});

const link = v.strictObject({
  sequence: count,
  hash: sha256,
  totals: v.strictObject({ refused: count, unexplained: count, sent: count, contacts: v.array(contact) }),
});

/** Without totals and the hash before it: both follow from the entry before, and are worked out to check it. */
export const receiptEntrySchema = v.strictObject({
  sequence: count,
  timeMs: v.number(),
  context: v.picklist(['page', 'engine', 'vault', 'self-test', 'guard', 'models']),
  channel: v.string(),
  method: v.exactOptional(v.string()),
  origin: v.string(),
  destination: v.string(),
  purpose,
  verdict: v.picklist(['refused', 'unexplained', 'sent']),
  wall: v.picklist(['content-security-policy', 'connection-allowlist', 'service-worker', 'page-guard', 'none']),
  ...bytes,
  canary: v.exactOptional(v.literal(true)),
  hash: sha256,
});

export const receiptContentSchema = v.strictObject({
  format: v.literal('airlock-receipt'),
  version: v.literal(1),
  /** What the receipt proves and what it does not, in words. */
  note: v.string(),
  madeAtMs: timeMs,
  /** What is shown of the ledger: from then until the receipt was made. */
  span: v.strictObject({
    kind: v.picklist(['conversation', 'today', 'seven-days', 'everything']),
    fromMs: timeMs,
    conversation: v.nullable(v.strictObject({ firstTurnMs: timeMs, lastTurnMs: timeMs, turnCount: count })),
  }),
  app: v.strictObject({
    version: v.string(),
    build: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
    /** Where the page came from. */
    site: v.string(),
    /** The build's own list, and each file as it was found on the device. Null where the device kept no list. */
    list: v.nullable(
      v.strictObject({
        sha256,
        changes: v.nullable(v.array(v.string())),
        files: v.array(
          v.strictObject({
            path: v.string(),
            ...listed,
            foundSha256: v.nullable(sha256),
            isAsPublished: v.boolean(),
          }),
        ),
      }),
    ),
  }),
  model: v.nullable(
    v.strictObject({
      id: v.string(),
      name: v.string(),
      maker: v.string(),
      quantization: v.string(),
      installedAtMs: timeMs,
      ...listed,
      parts: v.array(v.strictObject({ name: v.string(), ...listed, isAsPublished: v.boolean() })),
    }),
  ),
  policy: v.strictObject({
    /** The headers that the chat page is to come with. */
    headers: v.array(v.strictObject({ name: v.string(), value: v.string() })),
    /** What the page could read of what it really got. */
    inForce: v.strictObject({
      contentSecurityPolicy: v.nullable(v.string()),
      isSecureContext: v.boolean(),
      isCrossOriginIsolated: v.boolean(),
      /** The build whose service worker is in charge of the page. */
      guardBuild: v.nullable(v.string()),
    }),
  }),
  browser: v.strictObject({
    userAgent: v.string(),
    brands: v.array(v.strictObject({ brand: v.string(), version: v.string() })),
  }),
  meter: v.strictObject({ state: v.string(), level: v.nullable(v.string()), sealedSinceMs: v.nullable(timeMs) }),
  /** Oldest first. The last was made for this receipt. */
  canaryRuns: v.array(canaryRun),
  selfTest: v.nullable(selfTest),
  ledger: v.strictObject({
    /** The last link of all: its number, its hash, and the totals over all visits. */
    head: link,
    /** 0 where the chain held when the receipt was made, else the entry at which it was broken. */
    brokenAt: count,
    /** False where the device had let go of entries of this span already. */
    isWhole: v.boolean(),
    /** The link that the first entry hangs on. */
    before: link,
    entries: v.array(receiptEntrySchema),
  }),
  limits: v.array(v.string()),
});

export const receiptSchema = v.strictObject({
  ...receiptContentSchema.entries,
  /** SHA-256 of the receipt as it is written, without this line. */
  digest: sha256,
});

export type ReceiptContent = v.InferOutput<typeof receiptContentSchema>;
export type Receipt = v.InferOutput<typeof receiptSchema>;
export type SpanKind = Receipt['span']['kind'];

/** One run of the canary, when it was. */
export type CanaryRun = v.InferOutput<typeof canaryRun>;
/** The self-test's last run, without its targets. */
export type SelfTestSummary = v.InferOutput<typeof selfTest>;
