import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../shared/evidence/evidence.ts';
import type { Place } from '../../../shared/evidence/place.ts';
import { RULES } from '../../../shared/failures/rules.ts';
import { runRules } from '../../../shared/judging/run-rules.ts';
import type { Finding } from '../../../shared/reasoning/rule.ts';
import { NOW } from '../../support/build-evidence.ts';
import { CASES } from './cases/all.ts';

function findingOf(id: string, evidence: Evidence): Finding {
  const finding = runRules(evidence, NOW).find(({ rule }) => rule === id);
  if (finding === undefined) throw new Error(`There is no rule ${id}`);
  return finding;
}

/** Whether the evidence has such a place. */
function isThere(place: Place, { pages, exchanges, listener }: Evidence): boolean {
  if (place.kind === 'page') return pages[place.index] !== undefined;
  if (place.kind === 'exchange') return exchanges[place.index] !== undefined;
  if (place.kind !== 'listener' || place.index === null) return true;
  return listener.status === 'observed' && listener.value.hits[place.index] !== undefined;
}

describe.each(CASES.map((found) => [found.rule, found] as const))(
  '%s',
  (id, { name, evidence, outcome, cause }) => {
    const finding = findingOf(id, evidence);

    it(`${outcome}: ${name}`, () => {
      expect(finding).toMatchObject({ outcome });
      expect(finding.seen).not.toBe('');
    });

    it(`names its cause and points into the evidence: ${name}`, () => {
      expect(finding.cause).toBe(cause);
      if (finding.outcome === 'fail') {
        expect(finding.headline).toMatch(/^[A-Z“].*[.”]$/u);
        expect(finding.headline).not.toMatch(/ {2}|\(\)|“”|undefined|null/u);
        if (cause === 'unknown' || cause === 'other') expect(finding.nextStep).not.toBeNull();
      }
      if (finding.outcome === 'fail' || finding.outcome === 'pass') {
        expect(finding.places.length).toBeGreaterThan(0);
        expect(finding.places.filter((place) => !isThere(place, evidence))).toEqual([]);
      }
    });
  },
);

describe('the rules as a whole', () => {
  const outcomesOf = (id: string) =>
    new Set(CASES.filter(({ rule }) => rule === id).map(({ outcome }) => outcome));

  it.each(RULES.map(({ id }) => id))('%s fails in some case, and abstains or passes in another', (id) => {
    const outcomes = outcomesOf(id);
    expect(outcomes.has('fail'), 'fail').toBe(true);
    expect(outcomes.size, 'another outcome').toBeGreaterThan(1);
  });
});
