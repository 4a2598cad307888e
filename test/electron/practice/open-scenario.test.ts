import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createPracticeHandlers } from '../../../electron/practice-handlers.ts';
import { createSampleProfiles, sampleProfiles } from '../../../electron/practice/sample-profiles.ts';
import { SCENARIOS } from '../../../electron/practice/scenarios/scenarios.ts';
import type { PracticeTenant } from '../../../electron/practice/server.ts';
import { practiceViewOf } from '../../../electron/practice/view.ts';
import { openStorage, type Storage } from '../../../electron/storage/storage.ts';
import { systemStorageEffects } from '../../../electron/storage/storage-effects.ts';
import type { ProfileView } from '../../../shared/contract/ipc.ts';
import { profileDraftSchema } from '../../../shared/profile/profile-schema.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { createKeyStore } from '../storage/support/key-store.ts';
import { tempFolder } from '../storage/support/temp-folder.ts';
import { NOW, startForTest } from './start-for-test.ts';

let tenant: PracticeTenant;
let storage: Storage;
let start: () => Promise<Result<PracticeTenant>>;

beforeAll(async () => {
  tenant = await startForTest();
});
beforeEach(() => {
  tenant.setScenario('healthy');
  start = () => Promise.resolve(ok(tenant));
  storage = openStorage({
    directory: tempFolder(),
    seeds: sampleProfiles(NOW),
    newId: randomUUID,
    protection: createKeyStore(),
    effects: systemStorageEffects,
  });
});
afterAll(() => tenant.close());

// A year later: when the sample secret expires is no setting of the sign-in.
const now = () => new Date(NOW.getTime() + 365 * 24 * 60 * 60 * 1000);
const open = async (id: string, isRepaired = false): Promise<Result<ProfileView>> =>
  createPracticeHandlers({ storage, practice: { start: () => start() }, now }).openScenarioProfile({
    id,
    isRepaired,
  });
const opened = async (id: string): Promise<ProfileView> => {
  const view = await open(id);
  if (!view.ok) throw new Error(view.error.message);
  return view.value;
};
const stored = () => storage.profiles.list();

describe('one click', () => {
  it.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))(
    'on %s turns it on and answers a profile that signs in as it says',
    async (id, { client }) => {
      const { profile, secret } = await opened(id);
      expect(tenant.scenario()).toBe(id);
      expect(profile).toMatchObject({
        ...createSampleProfiles(now())[client.sample],
        ...client.settings,
        name: profile.name,
        secretExpiresOn: profile.secretExpiresOn,
      });
      expect(stored()).toContainEqual(profile);
      expect(() => profileDraftSchema.strip().parse(profile)).not.toThrow();
      expect(secret.kind).toBe(profile.clientType === 'public' ? 'none' : 'practice');
      const view = practiceViewOf(tenant).scenarios.find((each) => each.id === id);
      expect(profile.name).toBe(view?.profile);
    },
  );

  it('opens the sample profile where that shows the scenario, and adds none', async () => {
    const [desktop, web] = stored();
    expect((await opened('client-secret-expired')).profile).toEqual(web);
    expect((await opened('desktop-app-on-web-platform')).profile).toEqual(desktop);
    expect(stored()).toHaveLength(2);
  });

  it('adds a profile that says what is different, once for all scenarios that it shows', async () => {
    const { profile } = await opened('nobody-signed-in');
    expect(profile.name).toBe('Contoso web, prompt none (practice)');
    expect((await opened('signed-in-elsewhere')).profile).toEqual(profile);
    expect((await opened('consent-missing')).profile).toEqual(profile);
    expect(stored()).toHaveLength(3);
  });

  it('names added scopes without their resource', async () => {
    expect((await opened('resource-not-listed')).profile.name).toBe('Contoso web, scope .default (practice)');
    expect((await opened('redirect-uri-loopback-port')).profile.name).toBe(
      'Contoso desktop, http://127.0.0.1/callback (practice)',
    );
  });

  it('does not take a profile that was changed since', async () => {
    const web = stored().find(({ clientType }) => clientType === 'confidential');
    if (web === undefined) throw new Error('There is no web profile.');
    const { id, ...draft } = web;
    storage.profiles.update(id, { ...draft, scopes: 'openid' });
    const { profile } = await opened('client-secret-expired');
    expect(profile.id).not.toBe(id);
    expect(profile.scopes).toBe(draft.scopes);
  });

  it('does not take a profile with a secret of the user’s own, which would hide the scenario', async () => {
    const web = stored().find(({ clientType }) => clientType === 'confidential');
    if (web === undefined) throw new Error('There is no web profile.');
    await storage.secrets.setSecret(web, 'a secret of the user’s own');
    const { profile, secret } = await opened('client-secret-expired');
    expect([profile.id === web.id, secret.kind]).toEqual([false, 'practice']);
  });
});

describe('a repair', () => {
  it.each([
    ['nobody-signed-in', 'Contoso web (practice)'],
    ['single-tenant-app-on-common', 'Contoso desktop (practice)'],
  ])('of %s turns it off and answers the profile with the right settings', async (id, name) => {
    await opened(id);
    const repaired = await open(id, true);
    expect(tenant.scenario()).toBe('healthy');
    expect(repaired).toMatchObject({ ok: true, value: { profile: { name } } });
    expect(stored()).toHaveLength(3);
  });
});

describe('what cannot be opened', () => {
  it('is an unknown scenario: nothing is stored', async () => {
    expect(await open('no-such-scenario')).toMatchObject({ ok: false, error: { code: 'unknown-scenario' } });
    expect(stored()).toHaveLength(2);
  });

  it('is any, while the practice tenant does not start: nothing is stored', async () => {
    start = () => Promise.resolve(fail('practice-listen-failed', 'It cannot listen.'));
    expect(await open('nobody-signed-in')).toMatchObject({
      ok: false,
      error: { code: 'practice-listen-failed' },
    });
    expect(stored()).toHaveLength(2);
  });
});
