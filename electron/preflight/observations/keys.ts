import { z } from 'zod';
import type { KeysSeen } from '../../../shared/preflight/observations.ts';
import { exchangeOnce, get } from '../exchange.ts';
import type { CheckSubject } from '../check-subject.ts';

const keySetSchema = z.object({ keys: z.array(z.object({ kid: z.string() })) });

/** The key set (RFC 7517) that the metadata names. */
export async function observeKeys(
  subject: CheckSubject,
  url: string,
  signal: AbortSignal,
): Promise<KeysSeen> {
  const { exchange, response } = await exchangeOnce(subject, get(url), signal);
  return { exchange, keyCount: response?.status === 200 ? countKeys(response.body) : null };
}

function countKeys(body: string): number | null {
  try {
    return keySetSchema.parse(JSON.parse(body)).keys.length;
  } catch {
    return null;
  }
}
