import { decodeProtectedHeader } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CONTOSO, WEB_APP_ID } from '../../../../electron/practice/contoso.ts';
import {
  connectPracticeControl,
  PracticeControlError,
  type PracticeControl,
} from '../../../../electron/practice/control/client.ts';
import { serveControl } from '../../../../electron/practice/control/serve-control.ts';
import type { LoopbackService } from '../../../../electron/practice/loopback-service.ts';
import type { PracticeTenant } from '../../../../electron/practice/server.ts';
import { request } from 'undici';
import { startForTest, WEB } from '../start-for-test.ts';
import { createRawClient } from '../raw-client.ts';
import { redeemAs } from '../sign-in-as.ts';

const TOKEN = 'the token of a test';
let tenant: PracticeTenant;
let server: LoopbackService;
let control: PracticeControl;

beforeAll(async () => {
  tenant = await startForTest();
  const opened = await serveControl(tenant, { port: 0, token: TOKEN });
  if (!opened.ok) throw new Error(opened.error.message);
  server = opened.value;
  control = connectPracticeControl({ url: server.url, token: TOKEN });
});
afterEach(async () => {
  await control.setScenario('healthy');
});
afterAll(async () => {
  await server.close();
  await tenant.close();
});

describe('a script', () => {
  it('turns scenarios on, its own too, and reads what was decided', async () => {
    expect(await control.setScenario('client-secret-expired')).toMatchObject({
      scenario: 'client-secret-expired',
      brokenBy: 'Client secret expired',
    });
    const raw = createRawClient(tenant);
    const { next } = await control.log();
    expect(await redeemAs(tenant, raw, WEB, 'mara')).toMatchObject({ codes: [7000222] });
    const { entries } = await control.log(next);
    expect(entries.at(-1)?.decision).toMatch(
      /^passwordCredentials of Contoso web \(practice\) has this secret/u,
    );
    await raw.close();
    const file = JSON.stringify({
      format: 'authloupe-practice-scenario',
      version: 1,
      title: 'Web app is off',
      edits: [{ edit: 'set', target: 'app', id: WEB_APP_ID, path: 'accountEnabled', value: false }],
    });
    expect(await control.setOwnScenario(file)).toMatchObject({ scenario: 'own', brokenBy: 'Web app is off' });
    expect(tenant.directory().apps.find(({ appId }) => appId === WEB_APP_ID)?.accountEnabled).toBe(false);
  });

  it('moves the clock, revokes tokens and rolls the keys over', async () => {
    const before = new Date((await control.state()).now).getTime();
    const after = new Date((await control.moveClock(3600)).now).getTime();
    expect(after - before).toBeGreaterThanOrEqual(3_600_000);
    await control.moveClock(-3600);
    const raw = createRawClient(tenant);
    const { body } = await redeemAs(tenant, raw, WEB, 'mara');
    await control.revokeTokens(`mara@${CONTOSO.domain}`);
    const renewed = await raw.token(WEB, {
      grant_type: 'refresh_token',
      client_id: WEB.clientId,
      client_secret: tenant.configuredSecret(WEB.clientId) ?? '',
      refresh_token: String(body['refresh_token']),
    });
    expect(renewed).toMatchObject({ codes: [50173] });
    await control.rollKeys();
    const keys = await (await raw.get(`/${CONTOSO.id}/discovery/v2.0/keys`)).json();
    expect((keys as { readonly keys: unknown[] }).keys.length).toBe(2);
    await raw.close();
  });

  it('rolls the keys back: tokens verify with the first key again', async () => {
    const raw = createRawClient(tenant);
    const signedWith = async () =>
      decodeProtectedHeader(String((await redeemAs(tenant, raw, WEB, 'mara')).body['id_token'])).kid;
    const first = await signedWith();
    expect(await control.rollKeys()).toMatchObject({ signingKey: 'next' });
    expect(await signedWith()).not.toBe(first);
    expect(await control.rollKeysBack()).toMatchObject({ signingKey: 'current' });
    expect(await signedWith()).toBe(first);
    await raw.close();
  });

  it('lists what there is, with the shape of each body', async () => {
    const { operations } = await control.index();
    expect(operations.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /',
      'GET /state',
      'GET /log',
      'POST /scenario',
      'POST /clock',
      'POST /revoke',
      'POST /roll-keys',
      'POST /edit',
      'POST /sign-out-everybody',
    ]);
    expect(operations.find(({ path }) => path === '/clock')?.body).toMatchObject({
      type: 'object',
      properties: { moveBySeconds: { type: 'integer' } },
      required: ['moveBySeconds'],
    });
    for (const { about } of operations) expect(about).toMatch(/^\S.*\.$/u);
  });

  it('moves the clock no further than dates go', async () => {
    for (let index = 0; index < 5; index += 1) await control.moveClock(3_000_000_000);
    expect(new Date((await control.state()).now).getFullYear()).toBeLessThan(2200);
    const raw = createRawClient(tenant);
    expect((await raw.get(`/${CONTOSO.id}/discovery/v2.0/keys`)).status).toBe(200);
    await raw.close();
    for (let index = 0; index < 5; index += 1) await control.moveClock(-3_000_000_000);
    await control.moveClock(3_153_600_000);
  });

  it('edits the directory, all or nothing', async () => {
    const set = { edit: 'set', target: 'app', id: WEB_APP_ID } as const;
    expect(await control.edit([{ ...set, path: 'displayName', value: 'Shop' }])).toMatchObject({
      isEdited: true,
    });
    await expect(
      control.edit([
        { ...set, path: 'displayName', value: 'Other' },
        { ...set, path: 'web.redirectUris', value: 'no list' },
      ]),
    ).rejects.toMatchObject({ code: 'edit-value-wrong', field: 'edits[1].value' });
    expect(tenant.directory().apps.find(({ appId }) => appId === WEB_APP_ID)?.displayName).toBe('Shop');
  });

  it.each([
    ['an unknown scenario', () => control.setScenario('nobody'), 'unknown-scenario'],
    ['an unknown user', () => control.revokeTokens('nobody@x'), 'control-value'],
    ['a clock that is no number', () => control.moveClock(Number.NaN), 'control-value'],
  ])('%s is an error with a code', async (_what, call, code) => {
    const failed = await call().catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(PracticeControlError);
    expect(failed).toMatchObject({ code });
  });
});

describe('the control address', () => {
  const ask = async (headers: Readonly<Record<string, string>>, path = '/state', body?: string) => {
    const response = await request(`${server.url}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers,
      ...(body === undefined ? {} : { body }),
    });
    await response.body.dump();
    return response.statusCode;
  };
  const authorized = { authorization: `Bearer ${TOKEN}` };

  it.each([
    ['no token', {}, 401],
    ['another token', { authorization: 'Bearer other' }, 401],
    ['a page', { ...authorized, origin: 'http://localhost' }, 403],
    ['a page without an origin', { ...authorized, 'sec-fetch-site': 'cross-site' }, 403],
    ['a foreign name', { ...authorized, host: 'evil.example' }, 421],
    ['the owner', authorized, 200],
  ])('%s', async (_what, headers, status) => {
    expect(await ask(headers)).toBe(status);
  });

  it.each([
    ['a body that is no JSON', '/scenario', '{', 400],
    ['a member that is not there', '/scenario', '{"ID":"x"}', 400],
    ['an unknown path', '/constructor', '{}', 404],
    ['an address that is none', '//', '{}', 400],
    ['a body of three megabytes', '/scenario', ' '.repeat(3_000_000), 413],
    ['a write to what is only read', '/state', '{}', 405],
  ])('%s is refused', async (_what, path, body, status) => {
    expect(await ask(authorized, path, body)).toBe(status);
    expect(await ask(authorized)).toBe(200);
  });
});
