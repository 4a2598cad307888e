import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SCENARIOS } from '../../../electron/practice/scenarios/scenarios.ts';
import { startPracticeTenant, type PracticeTenant } from '../../../electron/practice/server.ts';
import { PRODUCTS } from '../../../shared/relying-parties/registry.ts';
import type { DocumentedFailure } from '../../../shared/relying-parties/documented-failure.ts';
import type { Product } from '../../../shared/relying-parties/relying-party.ts';
import { connect, outcomes } from './connect.ts';

let practice: PracticeTenant;

beforeAll(async () => {
  const started = await startPracticeTenant({});
  if (!started.ok) throw new Error(started.error.message);
  practice = started.value;
});
afterAll(() => practice.close());
beforeEach(() => {
  practice.setScenario('healthy');
});

/** What is not a plain pass although everything is as the document says, and why. */
const OPEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // Entra vouches for no address; the list of domains stands in for it.
  'the-things-stack': { 'email-verified': 'cannot-tell' },
  // A user's tokens do not show it.
  auth0: { 'application-permission': 'cannot-tell' },
  // The connection is no trusted provider.
  kinde: { 'email-verified': 'not-applicable' },
};

describe.each(PRODUCTS.map((product): [string, Product] => [product.id, product]))('%s', (id, product) => {
  it('accepts what the practice tenant answers, registered as its document says', async () => {
    const connected = await connect(practice, product);
    const expected = Object.fromEntries(product.checks.map(({ id: check }) => [check, 'pass']));
    expect(outcomes(connected)).toEqual({ ...expected, ...OPEN[id] });
    expect(connected.acceptance.outcome).toBe('pass');
    expect(connected).toMatchObject({ outcome: 'signed-in', tone: 'good' });
  });

  const failures = product.failures.map((failure): [string, DocumentedFailure] => [failure.id, failure]);

  it.each(failures)('fails as documented: %s', async (_id, failure) => {
    const scenario = SCENARIOS.find((each) => each.id === failure.scenario);
    if (scenario === undefined) throw new Error(`There is no scenario ${failure.scenario}.`);
    practice.setScenario(scenario.id);
    const connected = await connect(practice, product, {
      ...(failure.inputs === undefined ? {} : { inputs: failure.inputs }),
      // What the person does, and what was typed wrong, is the scenario's to say.
      username: scenario.person.username,
      consent: scenario.person.consent,
      profile: scenario.client.settings,
      isRenewed: failure.id === 'refresh-token-refused',
    });
    if (failure.causes.length > 0) expect(failure.causes).toContain(connected.answer.cause);
    const failed = connected.acceptance.results.filter(({ outcome }) => outcome === 'fail');
    if (failure.check === null) expect(failed).toEqual([]);
    else expect(failed.map(({ check }) => check)).toContain(failure.check);
    for (const { advice } of failed) expect(advice).not.toBe('');
  });
});
