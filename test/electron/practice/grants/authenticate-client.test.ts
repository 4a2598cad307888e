import { expect, it } from 'vitest';
import { CONTOSO, createDirectory, WEB_APP_ID } from '../../../../electron/practice/contoso.ts';
import { findApp } from '../../../../electron/practice/directory.ts';
import { authenticateClient } from '../../../../electron/practice/grants/authenticate-client.ts';
import type { Platform } from '../../../../shared/profile/profile.ts';
import { NOW, SEED } from '../start-for-test.ts';

const ORIGIN = 'https://app.example';
const app = findApp(createDirectory(SEED, NOW), null, WEB_APP_ID);
const SECRET = app?.configuredSecret ?? '';
const segment = { kind: 'tenant', tenant: CONTOSO, path: CONTOSO.id } as const;

async function authenticate(
  platform: Platform,
  presented: { readonly secret: string | null; readonly origin: string | null },
  now: Date,
) {
  if (app === null) throw new Error('There is no web app.');
  // No assertion is brought: nothing is verified.
  const keyring = { key: () => Promise.reject(new Error('no key is needed')), made: () => [] };
  const context = { now, origin: 'https://localhost:1', keyring };
  return authenticateClient(context, segment, app, platform, { assertion: null, ...presented });
}

/** The platforms that the sample apps do not use are decided by the same rules. */
it.each([
  ['web', { secret: SECRET, origin: null }, 1],
  ['web', { secret: null, origin: null }, 7000218],
  ['web', { secret: `${SECRET} `, origin: null }, 7000215],
  ['web', { secret: SECRET, origin: ORIGIN }, 9002326],
  ['spa', { secret: null, origin: ORIGIN }, 0],
  ['spa', { secret: null, origin: null }, 9002327],
  ['spa', { secret: SECRET, origin: ORIGIN }, 700025],
  ['native', { secret: null, origin: null }, 0],
  ['native', { secret: SECRET, origin: null }, 700025],
  ['native', { secret: null, origin: ORIGIN }, 9002326],
] as const)('%s with %o answers %d', async (platform, presented, expected) => {
  const outcome = await authenticate(platform, presented, NOW);
  expect(outcome.ok ? outcome.value : outcome.error.code).toBe(expected);
});

it('a secret is expired on its last moment', async () => {
  const end = new Date(app?.passwordCredentials[0]?.endDateTime ?? '');
  const presented = { secret: SECRET, origin: null };
  expect(await authenticate('web', presented, new Date(end.getTime() - 1))).toMatchObject({ ok: true });
  expect(await authenticate('web', presented, end)).toMatchObject({
    ok: false,
    error: { code: 7000222 },
  });
});
