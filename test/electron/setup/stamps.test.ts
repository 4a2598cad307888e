import { mkdirSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { installStamp } from '../../../electron/setup/dependencies.mjs';
import { isInstalledAsLocked } from '../../../electron/setup/lock-file.mjs';
import { isRecentFailure, recordFailure } from '../../../electron/setup/runtime/download-failure.mjs';
import { defaultAppDigest } from '../../../electron/setup/runtime/fallback-marker.mjs';
import { sourceDigest } from '../../../electron/setup/source-digest.mjs';
import { temporaryFolder } from './temp-folder.ts';

const MINUTE = 60_000;

describe('the install stamp', () => {
  it('changes with the lock file and with the platform', () => {
    const stamp = installStamp('lock', 'linux-x64');
    expect(installStamp('lock', 'linux-x64')).toBe(stamp);
    expect(installStamp('other lock', 'linux-x64')).not.toBe(stamp);
    expect(installStamp('lock', 'darwin-arm64')).not.toBe(stamp);
  });
});

describe('isInstalledAsLocked', () => {
  const system = { platform: 'linux', arch: 'x64' };
  const lock = (packages: Record<string, object>) => JSON.stringify({ packages });
  const zod = { version: '4.6.7', integrity: 'sha512-a' };

  it('accepts the same packages, whatever else is installed', () => {
    const installed = lock({ 'node_modules/zod': zod, 'node_modules/extra': zod });
    expect(isInstalledAsLocked(lock({ '': {}, 'node_modules/zod': zod }), installed, system)).toBe(true);
  });

  it('refuses another version, another content and a missing package', () => {
    const locked = lock({ 'node_modules/zod': zod });
    const holding = (entry: object) => lock({ 'node_modules/zod': entry });
    expect(isInstalledAsLocked(locked, holding({ ...zod, version: '4.6.6' }), system)).toBe(false);
    expect(isInstalledAsLocked(locked, holding({ ...zod, integrity: 'sha512-b' }), system)).toBe(false);
    expect(isInstalledAsLocked(locked, lock({}), system)).toBe(false);
  });

  it('misses an optional package only where it is for this system', () => {
    const forSystem = (os: string) =>
      lock({ 'node_modules/native': { ...zod, optional: true, os: [os], cpu: ['x64'] } });
    expect(isInstalledAsLocked(forSystem('linux'), lock({}), system)).toBe(false);
    expect(isInstalledAsLocked(forSystem('darwin'), lock({}), system)).toBe(true);
  });
});

describe('sourceDigest', () => {
  function sources() {
    const root = temporaryFolder();
    mkdirSync(join(root, 'electron', 'setup'), { recursive: true });
    writeFileSync(join(root, 'electron', 'main.ts'), 'one');
    writeFileSync(join(root, 'electron', 'setup', 'start.mjs'), 'one');
    writeFileSync(join(root, 'package.json'), '{}');
    const digest = () => sourceDigest(root, ['electron', 'package.json', 'absent.ts'], ['electron/setup']);
    return { root, digest };
  }

  it('changes with the content, with a name and with a new file', () => {
    const { root, digest } = sources();
    const seen = [digest()];
    writeFileSync(join(root, 'electron', 'main.ts'), 'two');
    seen.push(digest());
    renameSync(join(root, 'electron', 'main.ts'), join(root, 'electron', 'app.ts'));
    seen.push(digest());
    writeFileSync(join(root, 'absent.ts'), '');
    seen.push(digest());
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('stays the same after a touch and after a change that is not built', () => {
    const { root, digest } = sources();
    const before = digest();
    utimesSync(join(root, 'electron', 'main.ts'), 1, 1);
    writeFileSync(join(root, 'electron', 'setup', 'start.mjs'), 'two');
    expect(digest()).toBe(before);
  });
});

describe('the digest of the default app', () => {
  it('changes with its content', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'main.mjs'), 'one');
    const before = defaultAppDigest(folder);
    writeFileSync(join(folder, 'main.mjs'), 'two');
    expect(defaultAppDigest(folder)).not.toBe(before);
  });
});

describe('a failed official download', () => {
  it('is remembered for an hour, for the same mirror only', () => {
    const file = join(temporaryFolder(), 'cache', 'failed.json');
    expect(isRecentFailure(file, '45.4.1', 0)).toBe(false);
    recordFailure(file, '45.4.1', 0);
    expect(isRecentFailure(file, '45.4.1', 59 * MINUTE)).toBe(true);
    expect(isRecentFailure(file, '45.4.1', 61 * MINUTE)).toBe(false);
    expect(isRecentFailure(file, '45.4.1 mirror', MINUTE)).toBe(false);
  });

  it('is forgotten when its record is damaged or from the future', () => {
    const file = join(temporaryFolder(), 'failed.json');
    writeFileSync(file, '{');
    expect(isRecentFailure(file, '45.4.1', 0)).toBe(false);
    recordFailure(file, '45.4.1', 10 * MINUTE);
    expect(isRecentFailure(file, '45.4.1', 0)).toBe(false);
  });
});
