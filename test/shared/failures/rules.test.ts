import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../shared/failures/catalogue.ts';
import type { Judgement } from '../../../shared/reasoning/rule.ts';
import type { Cause } from '../../../shared/reasoning/causes.ts';
import type { Evidence } from '../../../shared/evidence/evidence.ts';
import { CASES } from './cases/all.ts';
import { NOW } from '../../support/build-evidence.ts';

const ruleOf = (id: string) => {
  const rule = CATALOGUE.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`There is no rule ${id}`);
  return rule;
};

/** Walks a pointer such as `exchanges[1].response.error` through the evidence. */
function resolve(evidence: Evidence, pointer: string): unknown {
  return pointer
    .split(/[.[\]]+/u)
    .filter((part) => part !== '')
    .reduce<unknown>(
      (value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined),
      evidence,
    );
}

describe.each(CASES.map((found) => [found.rule, found] as const))(
  '%s',
  (id, { name, evidence, outcome, cause }) => {
    const judgement: Judgement = ruleOf(id).evaluate(evidence, NOW);

    it(`${outcome}: ${name}`, () => {
      expect(judgement).toMatchObject({ outcome });
      expect(judgement.seen).not.toBe('');
    });

    it(`names its cause and points into the evidence: ${name}`, () => {
      if (judgement.outcome === 'fail') {
        expect<Cause>(judgement.cause).toBe(cause);
        expect(judgement.headline).toMatch(/^[A-Z“].*\.$/u);
        expect(judgement.headline).not.toMatch(/ {2}|\(\)|“”|undefined|null/u);
        expect(judgement.repair.length).toBeGreaterThan(0);
      }
      if (judgement.outcome === 'fail' || judgement.outcome === 'pass') {
        expect(judgement.evidence.length).toBeGreaterThan(0);
        for (const pointer of judgement.evidence) expect(resolve(evidence, pointer), pointer).toBeDefined();
      }
    });
  },
);

describe('the catalogue as a whole', () => {
  const outcomesOf = (id: string) =>
    new Set(CASES.filter(({ rule }) => rule === id).map(({ outcome }) => outcome));

  it.each(CATALOGUE.map(({ id }) => id))('%s passes, fails and abstains in some case', (id) => {
    const outcomes = outcomesOf(id);
    expect(outcomes.has('fail'), 'fail').toBe(true);
    expect(outcomes.has('pass'), 'pass').toBe(true);
    expect(outcomes.has('cannot-tell') || outcomes.has('not-applicable'), 'abstains').toBe(true);
  });
});
