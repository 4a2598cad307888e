import { describe, expect, it } from 'vitest';
import { SCENARIOS } from '../../../../electron/practice/scenarios/scenarios.ts';
import type { Scenario } from '../../../../electron/practice/scenarios/scenario.ts';
import { profileOf } from './client.ts';
import { LOOKED_AT, showsInTokens, type PublishedKids } from './in-tokens.ts';
import { signInWithMsal, type Seen, type Thrown } from './msal.ts';
import { practiceForTest } from '../practice-for-test.ts';

const { tenant, raw } = await practiceForTest();

function turnOn(id: string): Scenario {
  expect(tenant.setScenario(id)).toEqual({ ok: true, value: null });
  const found = SCENARIOS.find((scenario) => scenario.id === id);
  if (found === undefined) throw new Error(`There is no scenario ${id}.`);
  return found;
}

const publishedKids =
  (scenario: Scenario): PublishedKids =>
  async () => {
    const answer = await raw.get(`/${profileOf(scenario).tenant}/discovery/v2.0/keys`);
    const { keys } = (await answer.json()) as { readonly keys: readonly { readonly kid: string }[] };
    return keys.map(({ kid }) => kid);
  };

const clientError = (errorCode: string): Pick<Thrown, 'name' | 'errorCode'> => ({
  name: 'ClientAuthError',
  errorCode,
});

/** Answers that MSAL has names of its own for: of these the server's words are lost to the app. */
const OWN_NAMES: Readonly<Record<string, Pick<Thrown, 'name' | 'errorCode'>>> = {
  'tenant-not-found': clientError('endpoints_resolution_error'),
  'tenant-not-filled-in': clientError('endpoints_resolution_error'),
  'certificate-not-trusted': clientError('endpoints_resolution_error'),
  'nonce-replaced': clientError('nonce_mismatch'),
  'state-replaced': clientError('state_mismatch'),
  throttled: clientError('network_error'),
  'proxy-answers-html': clientError('network_error'),
};

const INTERACTION = ['interaction_required', 'consent_required', 'login_required'];

/** What MSAL makes of an answer of the token endpoint; `null` where it throws nothing. */
function expectedThrown({ id, expected }: Scenario): Partial<Thrown> | null {
  const own = OWN_NAMES[id];
  if (own !== undefined) return own;
  const { stage, error, aadsts, suberror } = expected;
  if (stage !== 'token' || error === null) return null;
  const isInteraction = INTERACTION.includes(error) || suberror !== null;
  return {
    name: isInteraction ? 'InteractionRequiredAuthError' : 'ServerError',
    errorCode: error,
    errorNo: aadsts,
    suberror,
  };
}

/** The stage as the table has it: tokens that came, with something in them that should not be. */
async function stageOf(scenario: Scenario, { stage, result, thrown }: Seen): Promise<string> {
  if (result === null) return thrown?.errorCode === 'nonce_mismatch' ? 'token-content' : stage;
  const isLookedAt = LOOKED_AT.includes(scenario.id);
  return isLookedAt && (await showsInTokens(scenario, result, publishedKids(scenario)))
    ? 'token-content'
    : stage;
}

describe('through msal-node', () => {
  it.each(SCENARIOS.map((scenario) => [scenario.id]))('%s answers as documented', async (id) => {
    const scenario = turnOn(id);
    const seen = await signInWithMsal(tenant, scenario);
    const { aadsts, error, suberror, httpStatus } = seen;
    const stage = await stageOf(scenario, seen);
    expect({ aadsts, error, suberror, httpStatus: stage === 'healthy' ? null : httpStatus, stage }).toEqual(
      scenario.expected,
    );
    const thrown = expectedThrown(scenario);
    if (thrown === null) expect(seen.thrown).toBeNull();
    else expect(seen.thrown).toMatchObject(thrown);
  });

  it('healthy tokens show none of what is wrong with others', async () => {
    const healthy = turnOn('healthy');
    const { result } = await signInWithMsal(tenant, healthy);
    if (result === null) throw new Error('There are no tokens.');
    for (const id of LOOKED_AT)
      expect([id, await showsInTokens({ id }, result, publishedKids(healthy))]).toEqual([id, false]);
  });
});
