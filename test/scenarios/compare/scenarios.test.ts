import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPracticeTenant, type PracticeTenant } from '../../../electron/practice/server.ts';
import { compare } from '../../../shared/compare/compare.ts';
import { evidenceSchema } from '../../../shared/evidence/evidence-schema.ts';
import { asSide, attempt, findScenario } from './attempt.ts';

let practice: PracticeTenant;

beforeAll(async () => {
  const started = await startPracticeTenant({});
  if (!started.ok) throw new Error(started.error.message);
  practice = started.value;
});
afterAll(() => practice.close());

/** What was really changed for the scenario, where it shows in a run. */
const CHANGED: Readonly<Record<string, string>> = {
  'client-id-not-filled-in': 'settings.clientId',
  'tenant-not-filled-in': 'settings.tenant',
  'single-tenant-app-on-common': 'settings.tenant',
  'scope-without-resource': 'settings.scopes',
  'several-resources': 'settings.scopes',
  'default-scope-mixed': 'settings.scopes',
  'resource-not-listed': 'settings.scopes',
  'redirect-uri-loopback-port': 'settings.redirectUri',
  'nobody-signed-in': 'settings.prompt',
  'secret-id-for-value': 'settings.secret',
  'email-claim-missing': 'idToken.payload.email',
  'groups-overage': 'idToken.payload._claim_names',
  'token-too-large': 'idToken.payload.groups',
  'v1-token-for-v2-api': 'accessToken.payload.ver',
  'clock-ten-minutes-off': 'clock.skewSeconds',
  'signing-key-unknown': 'signature.verified',
};

/** A working run of the same app, and one with the mistake. */
async function workingAndBroken(id: string) {
  const broken = findScenario(id);
  const { client, person } = broken;
  const working = await attempt(practice, 'healthy', { client: { ...client, settings: {} }, person });
  return [working, await attempt(practice, id, broken)] as const;
}

describe('a working run beside a broken one', () => {
  it.each(Object.entries(CHANGED))('%s: what was changed stands first', async (id, path) => {
    const [working, broken] = await workingAndBroken(id);
    expect(asSide(working).verdict.tone).toBe('good');
    for (const evidence of [working, broken]) expect(evidenceSchema.parse(evidence)).toEqual(evidence);
    const { differences, summary } = compare(asSide(working), asSide(broken));
    expect(differences[0]?.path).toBe(path);
    expect(differences[0]).toMatchObject({ explains: 'yes', why: expect.stringMatching(/\.$/u) as string });
    expect(summary).toMatch(/^What explains it: /u);
  });

  it.each([
    'redirect-uri-letter-case',
    'client-secret-expired',
    'user-not-assigned',
    'desktop-app-on-web-platform',
  ])('%s was made in the registration: no setting is blamed, and it is said where to look', async (id) => {
    const [working, broken] = await workingAndBroken(id);
    const { differences, summary } = compare(asSide(working), asSide(broken));
    expect(differences.map(({ explains }) => explains)).not.toContain('yes');
    expect(differences.every(({ group }) => group === 'answer' || group === 'exchanges')).toBe(true);
    expect(differences[0]?.group).toBe('answer');
    expect(summary).toMatch(/look at the tenant, the app registration/u);
  });

  it('a claim that is expected and missing stands first, for her and not for him', async () => {
    const { client } = findScenario('healthy');
    const expected = [{ kind: 'claim', token: 'id', claim: 'email', test: 'present', value: '' }] as const;
    const hers = await attempt(practice, 'healthy', findScenario('healthy'));
    const person = { username: 'noor@contoso.practice.example', password: null, consent: 'accept' } as const;
    const his = await attempt(practice, 'healthy', { client, person });
    const { differences } = compare(asSide(hers, expected), asSide(his, expected));
    expect(differences[0]).toMatchObject({ path: 'idToken.payload.email', right: null, explains: 'yes' });
  });
});
