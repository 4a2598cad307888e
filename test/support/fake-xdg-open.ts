import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

export type FakeXdgOpen = {
  /** Goes before the rest of PATH, where Electron looks for `xdg-open`. */
  readonly env: Readonly<Record<string, string>>;
  /** The addresses that the app asked the system to open, oldest first. */
  readonly opened: () => Promise<readonly string[]>;
};

/** A system browser that only notes the address. It is a program of the test: the app has no hook for it. */
export async function installFakeXdgOpen(folder: string): Promise<FakeXdgOpen> {
  const bin = path.join(folder, 'bin');
  const log = path.join(folder, 'opened.txt');
  await mkdir(bin, { recursive: true });
  const program = path.join(bin, 'xdg-open');
  await writeFile(program, `#!/bin/sh\nprintf '%s\\n' "$1" >> "${log}"\n`);
  await chmod(program, 0o755);
  return {
    env: { PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}` },
    opened: async () => {
      const text = await readFile(log, 'utf8').catch(() => '');
      return text.split('\n').filter((line) => line !== '');
    },
  };
}
