import { describe, expect, it } from 'vitest';

import { firstRuntime, runtimeAttempts, runtimeLine } from '../../../../electron/setup/runtime/runtime.mjs';
import type { Runtime, RuntimeWays } from '../../../../electron/setup/runtime/runtime.mjs';

const runtime = (source: Runtime['source']): Runtime => ({
  source,
  distPath: '/dist',
  executable: '/dist/electron',
  version: '33.2.1',
});

/** Every way is closed unless the test opens it; the ways that were tried are noted in order. */
function waysWith(open: Partial<Record<keyof RuntimeWays, Runtime>>) {
  const tried: string[] = [];
  const way = (name: keyof RuntimeWays) => () => {
    tried.push(name);
    return Promise.resolve(open[name] ?? `${name} is closed`);
  };
  const ways: RuntimeWays = {
    override: way('override'),
    installedOfficial: way('installedOfficial'),
    cachedFallback: way('cachedFallback'),
    officialDownload: way('officialDownload'),
    fallbackInstall: way('fallbackInstall'),
  };
  return { ways, tried };
}

describe('the choice of a runtime', () => {
  it('goes from the user’s own over what is there to downloads', async () => {
    const { ways, tried } = waysWith({ fallbackInstall: runtime('fallback') });
    await expect(firstRuntime(runtimeAttempts('linux-x64', ways))).resolves.toEqual(runtime('fallback'));
    expect(tried).toEqual([
      'override',
      'installedOfficial',
      'cachedFallback',
      'officialDownload',
      'fallbackInstall',
    ]);
  });

  it('does not try the official download while a fallback is there', async () => {
    const { ways, tried } = waysWith({
      cachedFallback: runtime('fallback'),
      officialDownload: runtime('official'),
    });
    await expect(firstRuntime(runtimeAttempts('linux-x64', ways))).resolves.toEqual(runtime('fallback'));
    expect(tried).not.toContain('officialDownload');
  });

  it('offers the fallback on linux-x64 only, and elsewhere says what to set', async () => {
    const { ways, tried } = waysWith({ fallbackInstall: runtime('fallback') });
    const failure = firstRuntime(runtimeAttempts('darwin-arm64', ways));
    await expect(failure).rejects.toThrow('officialDownload is closed');
    await expect(failure).rejects.toThrow('ELECTRON_MIRROR');
    await expect(failure).rejects.toThrow('ELECTRON_OVERRIDE_DIST_PATH');
    expect(tried).toEqual(['override', 'installedOfficial', 'officialDownload']);
  });

  it('stops at a wrong hash instead of trying the next way', async () => {
    const { ways, tried } = waysWith({ fallbackInstall: runtime('fallback') });
    const broken = { ...ways, cachedFallback: () => Promise.reject(new Error('not the file')) };
    await expect(firstRuntime(runtimeAttempts('linux-x64', broken))).rejects.toThrow('not the file');
    expect(tried).toEqual(['override', 'installedOfficial']);
  });

  it('says which Electron runs, and what a fallback is good for', () => {
    expect(runtimeLine(runtime('official'))).toBe('Electron 33.2.1 (official release)');
    expect(runtimeLine(runtime('fallback'))).toBe(
      'Electron 33.2.1 (registry fallback; 33 is out of support: development and tests only)',
    );
  });
});
