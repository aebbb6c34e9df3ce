import { estimateTokens } from '../../shared/estimate-tokens.ts';

/** What was said, as a hosted chat service would get it. */
export interface SaidTurn {
  role: 'user' | 'assistant';
  text: string;
}

/** The requests that the same conversation would have meant for a hosted chat service. */
export interface CloudComparison {
  requestCount: number;
  /** Bytes of all request bodies together: each carries the whole conversation up to its question. */
  sentBytes: number;
  /** The body of the last request, as it would have gone out. */
  lastBody: string;
  readTokens: number;
  writtenTokens: number;
}

/** Dollars for a million tokens. */
export interface TokenPrice {
  read: number;
  written: number;
}

/**
 * What a middle model costs at hosted services, in US dollars, as of 2026-11-21. Public overviews of that year
 * (benchlm.ai, "LLM token pricing"; gitintel.com, "LLM API cost calculator") give 0.05 to 15 for a million tokens
 * read and 0.30 to 75 for a million written; the middle ones 1.25 to 3 and 5 to 15. People can put in their own.
 */
export const usualPrice: TokenPrice = { read: 2, written: 10 };

/** Pure. Hosted services keep no state between requests: whoever asks sends everything again. */
export function compareWithCloud(systemText: string, turns: readonly SaidTurn[]): CloudComparison {
  const comparison: CloudComparison = { requestCount: 0, sentBytes: 0, lastBody: '', readTokens: 0, writtenTokens: 0 };
  const messages = [{ role: 'system', content: systemText }];
  for (const { role, text } of turns) {
    messages.push({ role, content: text });
    if (role === 'assistant') {
      comparison.writtenTokens += estimateTokens(text);
      continue;
    }
    comparison.lastBody = JSON.stringify({ model: 'hosted-model', stream: true, messages });
    comparison.requestCount += 1;
    comparison.sentBytes += new TextEncoder().encode(comparison.lastBody).length;
    comparison.readTokens += messages.reduce((sum, { content }) => sum + estimateTokens(content), 0);
  }
  return comparison;
}

/** In dollars. */
export function costOf({ readTokens, writtenTokens }: CloudComparison, price: TokenPrice): number {
  return (readTokens * price.read + writtenTokens * price.written) / 1_000_000;
}
