import { decodeJwt } from 'jose';
import { describe, expect, it } from 'vitest';
import { serviceUnavailable } from '../../../electron/practice/errors/policy-errors.ts';
import type { Outage } from '../../../electron/practice/faults.ts';
import { withFaults } from './change-directory.ts';
import { authorizePath, codeForm, createRawClient } from './raw-client.ts';
import { parametersOf, redeemAs, signInAs } from './sign-in-as.ts';
import { NOW, userOf, WEB } from './start-for-test.ts';
import { practiceForTest } from './practice-for-test.ts';

const { tenant, raw } = await practiceForTest({ clock: () => NOW });

const TOKEN = `/${WEB.tenant}/oauth2/v2.0/token`;
const outage = (answer: Outage['answer'], times: Outage['times'], endpoint: Outage['endpoint'] = 'token') =>
  withFaults({ outages: [{ endpoint, answer, times, retryAfterSeconds: 60 }] });

describe('an outage', () => {
  it('of one request costs no code', async () => {
    const form = await codeForm(tenant, WEB);
    tenant.changeDirectory(outage(serviceUnavailable(), 1));
    expect(await raw.token(WEB, form)).toMatchObject({
      status: 503,
      error: 'temporarily_unavailable',
      codes: [90033],
    });
    expect(await raw.token(WEB, form)).toMatchObject({ status: 200 });
  });

  it('is counted anew when a scenario is chosen', async () => {
    for (const scenario of ['healthy', 'healthy']) {
      tenant.setScenario(scenario);
      tenant.changeDirectory(outage('throttled', 1));
      const statuses = [await raw.post(TOKEN, {}), await raw.post(TOKEN, {})].map(({ status }) => status);
      expect(statuses).toEqual([429, 400]);
    }
  });

  it.each([
    ['throttled', 429, 'text/plain; charset=utf-8', '60'],
    ['proxy-page', 502, 'text/html; charset=utf-8', null],
  ] as const)('%s looks like what it is', async (answer, status, type, retryAfter) => {
    tenant.changeDirectory(outage(answer, 'always'));
    const response = await raw.post(TOKEN, {});
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('retry-after')).toBe(retryAfter);
  });

  it('of one endpoint leaves the others alone, and shows on a page where a browser asks', async () => {
    tenant.changeDirectory(outage(serviceUnavailable(), 'always', 'authorize'));
    expect(await (await raw.get(authorizePath(WEB))).text()).toContain('AADSTS90033');
    expect((await raw.get(`/${WEB.tenant}/discovery/v2.0/keys`)).status).toBe(200);
  });
});

describe('what the redirect brings', () => {
  it.each(['replaced', 'missing'] as const)('a state that is %s', async (state) => {
    tenant.changeDirectory(withFaults({ state }));
    const parameters = parametersOf(await signInAs(tenant, WEB, 'mara'));
    expect(parameters.get('state') ?? 'missing').not.toBe('the state');
    expect(parameters.has('state')).toBe(state === 'replaced');
  });

  it.each(['replaced', 'missing'] as const)('a nonce that is %s', async (nonce) => {
    tenant.changeDirectory(withFaults({ nonce }));
    const { body } = await redeemAs(tenant, raw, WEB, 'mara');
    const claims = decodeJwt(String(body['id_token']));
    expect(claims['nonce']).not.toBe('the nonce');
    expect('nonce' in claims).toBe(nonce === 'replaced');
  });

  it('nothing: the browser stays', async () => {
    tenant.changeDirectory(withFaults({ redirect: 'never' }));
    expect(await signInAs(tenant, WEB, 'mara')).toMatchObject({
      kind: 'error-page',
      code: null,
      status: 200,
    });
  });
});

it('a clock that is off dates tokens and answers', async () => {
  tenant.changeDirectory(withFaults({ clockOffsetSeconds: -600 }));
  const { body } = await redeemAs(tenant, raw, WEB, 'mara');
  expect(decodeJwt(String(body['id_token'])).iat).toBe(NOW.getTime() / 1000 - 600 - 300);
  const response = await raw.get(`/${WEB.tenant}/discovery/v2.0/keys`);
  expect(new Date(response.headers.get('date') ?? '').getTime()).toBe(NOW.getTime() - 600_000);
});

it('a certificate of a stranger is met by new connections, until it is repaired', async () => {
  tenant.changeDirectory(withFaults({ certificate: 'untrusted' }));
  const during = createRawClient(tenant);
  await expect(during.get('/')).rejects.toMatchObject({
    cause: { code: expect.stringMatching(/CERT|SIGNATURE|ISSUER/u) as string },
  });
  await during.close();
  tenant.setScenario('healthy');
  const after = createRawClient(tenant);
  expect((await after.get('/')).status).toBe(404);
  await after.close();
});

describe('a request that arrives otherwise than it was sent', () => {
  const change = (
    part: 'parameter' | 'header' | 'tenant',
    name: string,
    value: string | null,
    clientId: string | null = null,
  ) => withFaults({ requestChanges: [{ endpoint: 'token', clientId, part, name, value }] });

  it.each([
    ['a parameter lost', change('parameter', 'client_secret', null), [7000218]],
    ['a parameter changed', change('parameter', 'grant_type', 'magic'), [70003]],
    ['a header added', change('header', 'origin', 'https://app.example'), [9002326]],
    ['another tenant', change('tenant', '', 'nobody.example'), [90002]],
    ['of another app only', change('parameter', 'client_secret', null, 'another'), undefined],
  ])('%s', async (_what, fault, codes) => {
    const form = await codeForm(tenant, WEB);
    tenant.changeDirectory(fault);
    expect((await raw.token(WEB, form)).codes).toEqual(codes);
  });
});

it('a browser may be signed in from its first request on', async () => {
  const { objectId } = userOf(tenant, 'member');
  tenant.changeDirectory((directory) => ({ ...directory, signedIn: [objectId] }));
  const response = await raw.get(authorizePath(WEB, { prompt: 'none' }));
  expect(response.headers.get('location')).toContain('consent_required');
});
