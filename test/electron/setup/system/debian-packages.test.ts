import { describe, expect, it } from 'vitest';

import { installableNames, isDebian, missingPackages } from '../../../../electron/setup/system/debian.mjs';
import { ensureDebianPackages, type Run } from '../../../../electron/setup/system/ensure-debian-packages.mjs';
import { ensureOtherLinux } from '../../../../electron/setup/system/ensure-other-linux.mjs';
import type { SystemRequirement } from '../../../../electron/setup/system/requirements.mjs';

const gtk: SystemRequirement = {
  debianPackage: 'libgtk-3-0',
  kind: 'library',
  file: 'libgtk-3.so.0',
  why: 'windows',
};
const nss: SystemRequirement = {
  debianPackage: 'libnss3',
  kind: 'library',
  file: 'libnss3.so',
  why: 'certificates',
};

const policy = (name: string, candidate: string) =>
  `${name}:\n  Installed: (none)\n  Candidate: ${candidate}\n  Version table:\n     ${candidate} 500\n`;

/** A Debian of two files: what dpkg knows, and what apt could install. */
function debianWith(installed: Set<string>) {
  const commands: string[] = [];
  const run: Run = (command, args) => {
    commands.push([command, ...args].join(' '));
    if (command === 'apt-get' && args[0] === 'install') {
      for (const name of args.filter((arg) => arg.startsWith('lib'))) installed.add(name);
    }
    const stdout =
      command === 'dpkg-query'
        ? [...installed].map((name) => `${name} ii `).join('\n')
        : policy('libgtk-3-0', '(none)') + policy('libgtk-3-0t64', '3.24.41') + policy('libnss3', '3.98');
    return Promise.resolve({ code: 0, stdout, stderr: '' });
  };
  return { run, commands };
}

describe('Debian packages', () => {
  it('knows Debian and its descendants', () => {
    expect(isDebian('NAME="Debian GNU/Linux"\nID=debian\n')).toBe(true);
    expect(isDebian('ID=linuxmint\nID_LIKE="ubuntu debian"\n')).toBe(true);
    expect(isDebian('ID=fedora\nID_LIKE="rhel"\n')).toBe(false);
    expect(isDebian('')).toBe(false);
  });

  it('takes either name of a renamed library as installed', () => {
    expect(missingPackages([gtk, nss], 'libgtk-3-0t64 ii \nlibnss3 ii \n')).toEqual([]);
    expect(missingPackages([gtk, nss], 'libgtk-3-0 ii \n')).toEqual([nss]);
  });

  it('does not take a removed package whose configuration is left for installed', () => {
    expect(missingPackages([nss], 'libnss3 rc \n')).toEqual([nss]);
  });

  it('installs under the name that apt has a candidate for', () => {
    expect(installableNames([gtk], policy('libgtk-3-0', '3.24.38'))).toEqual(['libgtk-3-0']);
    expect(
      installableNames([gtk], policy('libgtk-3-0', '(none)') + policy('libgtk-3-0t64', '3.24.41')),
    ).toEqual(['libgtk-3-0t64']);
    expect(installableNames([gtk], '')).toEqual(['libgtk-3-0']);
  });

  it('as root updates the lists, installs what is missing and says why', async () => {
    const { run, commands } = debianWith(new Set(['libnss3']));
    const said: string[] = [];
    await ensureDebianPackages([gtk, nss], { run, isRoot: true, say: (line) => said.push(line) });
    expect(commands.find((line) => line.startsWith('apt-get'))).toBe('apt-get update -q');
    expect(commands.find((line) => line.startsWith('apt-get install'))).toMatch(/ libgtk-3-0t64$/);
    expect(said.join('\n')).toContain('libgtk-3-0: windows');
  });

  it('without root installs nothing and names the exact command', async () => {
    const { run, commands } = debianWith(new Set());
    await expect(
      ensureDebianPackages([gtk, nss], { run, isRoot: false, say: () => undefined }),
    ).rejects.toThrow('sudo apt-get update && sudo apt-get install -y libgtk-3-0t64 libnss3');
    expect(commands.filter((line) => line.startsWith('apt-get'))).toEqual([]);
  });

  it('asks dpkg once when nothing is missing', async () => {
    const { run, commands } = debianWith(new Set(['libgtk-3-0', 'libnss3']));
    await ensureDebianPackages([gtk, nss], { run, isRoot: true, say: () => undefined });
    expect(commands).toHaveLength(1);
  });
});

describe('other Linux systems', () => {
  const linkerCache = '2 libs found in cache\n\tlibnss3.so (libc6,x86-64) => /usr/lib64/libnss3.so\n';

  it('names the libraries that the linker does not know', async () => {
    const run: Run = () => Promise.resolve({ code: 0, stdout: linkerCache, stderr: '' });
    const check = ensureOtherLinux([gtk, nss], { run, path: '' });
    await expect(check).rejects.toThrow('libgtk-3.so.0 (library, windows)');
    await expect(check).rejects.not.toThrow('libnss3.so');
  });

  it('leaves libraries to Electron’s own start where there is no linker cache', async () => {
    const run: Run = () => Promise.resolve({ code: 127, stdout: '', stderr: '' });
    await expect(ensureOtherLinux([gtk, nss], { run, path: '' })).resolves.toBeUndefined();
  });
});
