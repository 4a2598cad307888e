import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readConfiguration } from '../../shared/formats/read-configuration.ts';
import { allCases } from './all-cases.ts';
import { mutationOf } from './mutate.ts';
import { shownOf } from './shown-of.ts';

const CASES = allCases();
const RUNS = 10_000;
/** Shorter ones are words. */
const SHORTEST = 8;

/** Whether what stood in front of a secret still does: where its name was cut away, nothing tells that it is one. */
function standsAsBefore(before: string, after: string, secret: string): boolean {
  const at = before.indexOf(secret);
  return after.includes(before.slice(Math.max(0, at - 60), at + secret.length));
}

it(`${RUNS.toLocaleString('en')} mutations of the corpus: none throws, and no secret is shown`, () => {
  fc.assert(
    fc.property(mutationOf(CASES), ({ item, mutation, at, length }) => {
      const text = mutation.apply(item.text, at, length);
      const shown = shownOf(text, readConfiguration(text));
      const secrets = item.secrets.filter(
        (secret) =>
          secret.length >= SHORTEST &&
          text.includes(secret) &&
          (!mutation.cuts || standsAsBefore(item.text, text, secret)),
      );
      expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

it('what is said to be read stands in the text', () => {
  const words = (value: string): readonly string[] =>
    value.split(/[\s/:?&=,@#]+/u).filter((word) => word.length > 3);
  fc.assert(
    fc.property(mutationOf(CASES), ({ item, mutation, at, length }) => {
      const text = mutation.apply(item.text, at, length);
      const plain = `${text} ${decoded(text)} ${fromBase64(text)}`.toLowerCase();
      const reading = readConfiguration(text);
      const ids = (reading.kind === 'read' ? reading.registrations : []).flatMap(({ draft }) =>
        words(draft.clientId),
      );
      expect(ids.filter((word) => !plain.includes(word.toLowerCase()))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

const decoded = (text: string): string =>
  text.replaceAll(/%[0-9a-f]{2}/giu, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));

const fromBase64 = (text: string): string =>
  [...text.matchAll(/[A-Za-z\d+/]{16,}={0,2}/gu)]
    .map(([run]) => Buffer.from(run, 'base64').toString('latin1'))
    .join(' ');
