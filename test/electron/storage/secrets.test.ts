import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openSecrets, type Secrets } from '../../../electron/storage/secrets.ts';
import { systemStorageEffects } from '../../../electron/storage/storage-effects.ts';
import type { Profile } from '../../../shared/profile/profile.ts';
import { failingWrites, withFiles } from './support/faults.ts';
import { createKeyStore, type FakeKeyStore } from './support/key-store.ts';
import { draft, openSecretStore, value } from './support/open.ts';
import { tempFolder } from './support/temp-folder.ts';

const SECRET = 'kX8~canary.Secret-Value_0123456789abcdef';

const confidential = (changes: Partial<Profile> = {}): Profile => ({
  ...draft({ clientType: 'confidential' }),
  id: randomUUID(),
  ...changes,
});

let folder: string;
let keyStore: FakeKeyStore;
beforeEach(() => {
  folder = tempFolder();
  keyStore = createKeyStore();
});

const open = (effects = systemStorageEffects): Secrets =>
  openSecrets({ store: openSecretStore(folder, effects), protection: keyStore });

const allBytes = (): Buffer =>
  Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));

const enterAgain = { ok: false, error: { code: 'secret-enter-again', field: 'secret' } };

describe('where the system protects secrets', () => {
  it('a secret is saved, survives a restart, and is in no file', async () => {
    const profile = confidential();
    const secrets = open();
    expect(secrets.secretState(profile)).toEqual({ kind: 'none' });
    expect(value(await secrets.useSecret(profile))).toBeNull();
    expect(value(await secrets.setSecret(profile, SECRET))).toEqual({ kind: 'saved' });
    const again = open();
    expect(again.secretState(profile)).toEqual({ kind: 'saved' });
    expect(value(await again.useSecret(profile))).toBe(SECRET);
    for (const encoding of ['utf8', 'utf16le', 'base64', 'hex'] as const) {
      const needle =
        encoding === 'utf16le' ? Buffer.from(SECRET, encoding) : Buffer.from(SECRET).toString(encoding);
      expect(allBytes().includes(needle)).toBe(false);
    }
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  });

  it.each(['🦊', ' leading and trailing ', '"quoted\\', '\ud800', 'x'.repeat(10_000)])(
    'a secret is used exactly as it was typed: %j',
    async (secret) => {
      const profile = confidential();
      value(await open().setSecret(profile, secret));
      expect(value(await open().useSecret(profile))).toBe(secret);
    },
  );

  it('clearing removes it from every file', async () => {
    const profile = confidential();
    const secrets = open();
    value(await secrets.setSecret(profile, SECRET));
    const blob = /"blob": "([^"]+)"/u.exec(allBytes().toString())?.[1] ?? 'no blob';
    expect(value(await secrets.clearSecret(profile))).toEqual({ kind: 'none' });
    expect(value(await open().useSecret(profile))).toBeNull();
    expect(allBytes().includes(blob)).toBe(false);
  });

  it('of two settings at once the later one stays', async () => {
    const profile = confidential();
    const secrets = open();
    await Promise.all(['first', 'second', 'third'].map((secret) => secrets.setSecret(profile, secret)));
    expect(value(await open().useSecret(profile))).toBe('third');
  });

  it('a public client uses none', async () => {
    const profile = confidential();
    const secrets = open();
    value(await secrets.setSecret(profile, SECRET));
    expect(value(await secrets.useSecret({ ...profile, clientType: 'public' }))).toBeNull();
  });

  it('a new key of the system is used', async () => {
    const profile = confidential();
    const secrets = open();
    value(await secrets.setSecret(profile, SECRET));
    const before = allBytes();
    keyStore.wantsNewKey = true;
    expect(value(await secrets.useSecret(profile))).toBe(SECRET);
    expect(allBytes().equals(before)).toBe(false);
    keyStore.wantsNewKey = false;
    expect(value(await open().useSecret(profile))).toBe(SECRET);
  });

  it('two processes keep each other’s secrets', async () => {
    const [one, two] = [confidential(), confidential()];
    const [mine, theirs] = [open(), open()];
    value(await mine.setSecret(one, 'one'));
    value(await theirs.setSecret(two, 'two'));
    const again = open();
    expect([value(await again.useSecret(one)), value(await again.useSecret(two))]).toEqual(['one', 'two']);
  });
});

describe('a secret is bound to cloud, tenant and client', () => {
  const CHANGES: readonly (readonly [string, Partial<Profile>])[] = [
    ['cloud', { cloud: 'china' }],
    ['tenant', { tenant: 'fabrikam.example' }],
    ['client id', { clientId: randomUUID() }],
  ];

  describe.each([true, false])('saved: %s', (isProtected) => {
    it.each(CHANGES)(
      'another %s: never used, asked for again, and back when the change is undone',
      async (_, changes) => {
        keyStore.isProtected = isProtected;
        const profile = confidential();
        const secrets = open();
        value(await secrets.setSecret(profile, SECRET));
        const changed = { ...profile, ...changes };
        expect(secrets.secretState(changed)).toMatchObject({ kind: 'enter-again' });
        expect(await secrets.useSecret(changed)).toMatchObject(enterAgain);
        expect(keyStore.decryptions()).toBe(0);
        expect(secrets.secretState(profile)).toMatchObject({ kind: isProtected ? 'saved' : 'session' });
        expect(value(await secrets.useSecret(profile))).toBe(SECRET);
      },
    );
  });

  it('case and outer white space make no other app', async () => {
    const profile = confidential({ clientId: 'ABCDEF', tenant: 'Contoso.example' });
    value(await open().setSecret(profile, SECRET));
    const same = { ...profile, clientId: ' abcdef\t', tenant: 'CONTOSO.EXAMPLE ' };
    expect(open().secretState(same)).toEqual({ kind: 'saved' });
    expect(value(await open().useSecret(same))).toBe(SECRET);
  });

  it('a file that was edited to say otherwise is found out', async () => {
    const profile = confidential();
    value(await open().setSecret(profile, SECRET));
    const file = join(folder, 'secrets.json');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('contoso', 'fabrikam'));
    const changed = { ...profile, tenant: 'fabrikam.example' };
    const secrets = open();
    expect(await secrets.useSecret(changed)).toMatchObject(enterAgain);
    expect(secrets.secretState(changed)).toMatchObject({ kind: 'enter-again' });
  });
});

describe('where the system protects nothing', () => {
  it('a secret stays in memory: usable now, in no file, gone after a restart', async () => {
    keyStore.isProtected = false;
    const profile = confidential();
    const secrets = open();
    expect(value(await secrets.setSecret(profile, SECRET))).toEqual({
      kind: 'session',
      reason: 'No keyring.',
    });
    expect(value(await secrets.useSecret(profile))).toBe(SECRET);
    expect(allBytes().includes(profile.id)).toBe(false);
    expect(open().secretState(profile)).toEqual({ kind: 'none' });
    expect(value(await secrets.clearSecret(profile))).toEqual({ kind: 'none' });
  });

  it('an older saved secret is kept, stands back for the new one, and returns with the keyring', async () => {
    const profile = confidential();
    value(await open().setSecret(profile, 'saved before'));
    keyStore.isProtected = false;
    const secrets = open();
    expect(await secrets.useSecret(profile)).toMatchObject(enterAgain);
    expect(secrets.secretState(profile)).toMatchObject({ kind: 'enter-again' });
    value(await secrets.setSecret(profile, SECRET));
    expect(value(await secrets.useSecret(profile))).toBe(SECRET);
    keyStore.isProtected = true;
    expect(value(await open().useSecret(profile))).toBe('saved before');
  });

  it('a key store that refuses, and a full disk: held for the session, with the reason', async () => {
    const profile = confidential();
    keyStore.isLocked = true;
    expect(value(await open().setSecret(profile, SECRET))).toMatchObject({ kind: 'session' });
    keyStore.isLocked = false;
    const secrets = open(withFiles(failingWrites('ENOSPC', 10)));
    const state = value(await secrets.setSecret(profile, SECRET));
    expect(state.kind === 'session' ? state.reason : '').toContain('disk is full');
    expect(value(await secrets.useSecret(profile))).toBe(SECRET);
    value(await open().setSecret(profile, SECRET));
    expect(open().secretState(profile)).toEqual({ kind: 'saved' });
  });
});

describe('a blob that cannot be used', () => {
  const damageBlob = (replacement: string): void => {
    for (const name of ['secrets.json', 'secrets.backup.json']) {
      const file = join(folder, name);
      writeFileSync(file, readFileSync(file, 'utf8').replace(/"blob": "[^"]+"/u, `"blob": ${replacement}`));
    }
  };

  it.each([
    ['flipped or cut', '"AAAA"'],
    ['empty', '""'],
    ['no base64', '"~~~"'],
    ['no text', '5'],
  ])('%s: asked for again, kept, and replaced by a new one', async (_, replacement) => {
    const profile = confidential();
    value(await open().setSecret(profile, SECRET));
    damageBlob(replacement);
    const secrets = open();
    await secrets.checkSecrets([profile]);
    expect(secrets.secretState(profile)).toMatchObject({ kind: 'enter-again' });
    expect(await secrets.useSecret(profile)).toMatchObject(enterAgain);
    value(await secrets.setSecret(confidential(), 'another'));
    expect(readFileSync(join(folder, 'secrets.json'), 'utf8')).toContain(replacement);
    expect(value(await secrets.setSecret(profile, 'new'))).toEqual({ kind: 'saved' });
    expect(value(await open().useSecret(profile))).toBe('new');
  });

  it('of another key: kept, and used again when the key is back', async () => {
    const profile = confidential();
    value(await open().setSecret(profile, SECRET));
    const before = allBytes();
    keyStore.isLocked = true;
    const secrets = open();
    await secrets.checkSecrets([profile]);
    expect(secrets.secretState(profile)).toMatchObject({ kind: 'enter-again' });
    expect(allBytes().equals(before)).toBe(true);
    keyStore.isLocked = false;
    expect(value(await secrets.useSecret(profile))).toBe(SECRET);
    expect(secrets.secretState(profile)).toEqual({ kind: 'saved' });
    keyStore.forgetKey();
    expect(await open().useSecret(profile)).toMatchObject(enterAgain);
    expect(allBytes().equals(before)).toBe(true);
  });

  it('text that quotes a secret when it fails to parse is not passed on', async () => {
    const profile = confidential();
    value(await open().setSecret(profile, SECRET));
    const leaky = { ...keyStore, decrypt: () => Promise.resolve({ text: `${SECRET}{`, reencrypt: false }) };
    const secrets = openSecrets({ store: openSecretStore(folder), protection: leaky });
    const result = await secrets.useSecret(profile);
    expect(result).toMatchObject(enterAgain);
    expect(JSON.stringify([result, secrets.secretState(profile), secrets.notices()])).not.toContain('canary');
  });

  it('a damaged file: set aside, said, and secrets are typed again', async () => {
    const profile = confidential();
    writeFileSync(join(folder, 'secrets.json'), '{"schema":1,"secrets":[]}');
    const secrets = open();
    expect(secrets.notices()).toMatchObject([{ code: 'storage-damaged' }]);
    expect(secrets.secretState(profile)).toEqual({ kind: 'none' });
    expect(value(await secrets.setSecret(profile, SECRET))).toEqual({ kind: 'saved' });
  });
});

describe('the practice tenant', () => {
  it('supplies the secret unless one was typed', async () => {
    const profile = confidential({ cloud: 'practice' });
    const secrets = open();
    expect(secrets.secretState(profile)).toEqual({ kind: 'practice' });
    expect(secrets.secretState({ ...profile, clientType: 'public' })).toEqual({ kind: 'none' });
    expect(value(await secrets.useSecret(profile))).toBeNull();
    value(await secrets.setSecret(profile, 'wrong on purpose'));
    expect(value(await secrets.useSecret(profile))).toBe('wrong on purpose');
    expect(value(await secrets.clearSecret(profile))).toEqual({ kind: 'practice' });
  });
});
