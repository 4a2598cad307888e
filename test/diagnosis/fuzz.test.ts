import { describe, expect, it } from 'vitest';
import { CAUSES } from '../../shared/failures/index.ts';
import { explain, type Explained } from '../../shared/judging/explain.ts';
import type { Source } from '../../shared/reading/quoted.ts';
import { createRandom, fuzzText } from './fuzz.ts';
import { createLargeLog } from './large-log.ts';
import { tokenJson } from './writing/entra-error.ts';
import { guid } from './writing/invented.ts';
import { secretExpired } from './writing/messages.ts';

const TEXTS = 100_000;
const PARTS = 10;
const SEED = 20_250_507;
/** A guard against a run that never ends, not a measure. */
const GUARD_MS = 300_000;

const KNOWN: ReadonlySet<string> = new Set(CAUSES.map(({ id }) => id));

describe('100,000 fuzzed texts', () => {
  it.each(Array.from({ length: PARTS }, (_, part) => SEED + part))(
    'are answered without a throw (seed %i)',
    (seed) => {
      const random = createRandom(seed);
      const broken: string[] = [];
      for (let number = 0; number < TEXTS / PARTS; number += 1) {
        const text = fuzzText(random);
        const complaint = complain(text);
        if (complaint !== null)
          broken.push(`${number}: ${complaint} in ${JSON.stringify(text).slice(0, 300)}`);
      }

      expect(broken).toEqual([]);
    },
    GUARD_MS,
  );

  it('come out the same for the same seed', () => {
    const [one, other, else_] = [createRandom(1), createRandom(1), createRandom(2)].map((random) =>
      Array.from({ length: 20 }, () => fuzzText(random)),
    );

    expect(one).toEqual(other);
    expect(one).not.toEqual(else_);
  });
});

describe('a log of 5 MB', () => {
  it.each([0, 0.37, 1])('gives up the one error inside, at %f', (position) => {
    const explained = explain(createLargeLog(tokenJson(secretExpired(guid('needle'))), position));

    expect(explained.code).toBe('AADSTS7000222');
    expect(explained.answer.cause).toBe('client_secret_expired');
  });

  it('is not blamed when there is no error inside', () => {
    const explained = explain(createLargeLog('nothing here', 0.5));

    expect(explained.code).toBeNull();
    expect(explained.answer.cause).toBe('unknown');
  });
});

/** What is wrong with the answer to a text; `null` when nothing is. */
function complain(text: string): string | null {
  let explained: Explained;
  try {
    explained = explain(text);
  } catch (error) {
    return `threw ${String(error)}`;
  }
  const answers = [explained.answer, ...explained.alternatives];
  if (answers.some(({ cause }) => cause === null || !KNOWN.has(cause))) return 'unheard-of cause';
  if (answers.some(({ confidence }) => confidence !== null && !(confidence >= 0 && confidence <= 1)))
    return 'confidence out of range';
  const proofs = answers.flatMap(({ proofs }) => proofs);
  if (proofs.some(({ source }) => !isInside(source, text.length))) return 'proof outside the text';
  return null;
}

function isInside(source: Source, length: number): boolean {
  return source.kind === 'text' && source.start >= 0 && source.start <= source.end && source.end <= length;
}
