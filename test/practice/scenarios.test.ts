import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCENARIOS } from '../../electron/practice/scenarios/catalogue.ts';
import type { PracticeTenant } from '../../electron/practice/server.ts';
import type { ProfileDraft } from '../../shared/profile/profile.ts';
import { codeForm, createRawClient, signInMember, toAnswer, type RawClient } from './raw-client.ts';
import { DESKTOP, startForTest, WEB } from './start-for-test.ts';

let tenant: PracticeTenant;
let raw: RawClient;

beforeAll(async () => {
  tenant = await startForTest();
  raw = createRawClient(tenant);
});

afterAll(async () => {
  await raw.close();
  await tenant.close();
});

const turnOn = (id: string) => expect(tenant.setScenario(id)).toEqual({ ok: true, value: null });

/** What an app sees when its user does what the scenario asks for. */
async function attempt(profile: ProfileDraft, consent: 'accept' | 'cancel' = 'accept') {
  const discovery = await raw.get(`/${profile.tenant}/v2.0/.well-known/openid-configuration`);
  if (discovery.status !== 200) return { stage: 'discovery', ...(await toAnswer(discovery)) };
  const end = await signInMember(tenant, profile, {}, consent);
  if (end.kind === 'error-page') return { stage: 'page', status: end.status, codes: [end.code] };
  if (end.parameters.get('code') === null) {
    const error = end.parameters.get('error');
    const [, code] = /AADSTS(\d+)/u.exec(end.parameters.get('error_description') ?? '') ?? [];
    return { stage: 'redirect', error, codes: [Number(code)], subcode: end.parameters.get('error_subcode') };
  }
  const answer = await raw.token(profile, await codeForm(tenant, profile));
  return answer.status === 200 ? { stage: 'healthy' } : { stage: 'token', ...answer };
}

describe('each scenario', () => {
  test.each([
    ['healthy', WEB, { stage: 'healthy' }],
    ['healthy', DESKTOP, { stage: 'healthy' }],
    ['redirect-uri-not-registered', WEB, { stage: 'page', status: 200, codes: [50011] }],
    ['redirect-uri-not-registered', DESKTOP, { stage: 'page', status: 200, codes: [50011] }],
    [
      'client-secret-expired',
      WEB,
      { stage: 'token', status: 401, error: 'invalid_client', codes: [7000222] },
    ],
    ['secret-id-for-value', WEB, { stage: 'token', status: 401, error: 'invalid_client', codes: [7000215] }],
    ['tenant-not-found', WEB, { stage: 'discovery', status: 400, error: 'invalid_tenant', codes: [90002] }],
    ['app-not-in-tenant', WEB, { stage: 'page', status: 200, codes: [700016] }],
    ['app-not-in-tenant', DESKTOP, { stage: 'page', status: 200, codes: [700016] }],
  ])('%s answers as documented', async (id, profile, expected) => {
    turnOn(id);
    expect(await attempt(profile)).toMatchObject(expected);
    expect(tenant.view().scenarios.find((each) => each.id === id)?.stage).toBe(expected.stage);
  });

  test('user-declines answers as documented, however often the user has accepted', async () => {
    const declined = { stage: 'redirect', error: 'access_denied', codes: [65004], subcode: 'cancel' };
    turnOn('user-declines');
    expect(await attempt(DESKTOP, 'accept')).toEqual({ stage: 'healthy' });
    expect(await attempt(DESKTOP, 'cancel')).toMatchObject(declined);
  });

  test('fails at the token endpoint too, in its own words', async () => {
    turnOn('healthy');
    const form = await codeForm(tenant, WEB);
    turnOn('tenant-not-found');
    expect(await raw.token(WEB, form)).toMatchObject({
      status: 400,
      error: 'invalid_request',
      codes: [90002],
    });
    turnOn('app-not-in-tenant');
    expect(await raw.token(WEB, form)).toMatchObject({
      status: 400,
      error: 'unauthorized_client',
      codes: [700016],
    });
  });

  test('is undone by going back to healthy', async () => {
    for (const { id } of SCENARIOS) turnOn(id);
    turnOn('healthy');
    expect(await attempt(WEB)).toEqual({ stage: 'healthy' });
  });
});

describe('the catalogue', () => {
  test('has one scenario for each id, with words for all that is broken', () => {
    const ids = SCENARIOS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const scenario of SCENARIOS) {
      expect(scenario.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
      expect(scenario.aadsts === null).toBe(scenario.stage === 'healthy');
      for (const text of [scenario.title, scenario.mistake, scenario.repair]) expect(text).not.toBe('');
    }
  });

  test('knows no other scenario', () => {
    expect(tenant.setScenario('no-such-scenario')).toMatchObject({
      ok: false,
      error: { code: 'unknown-scenario' },
    });
  });
});
