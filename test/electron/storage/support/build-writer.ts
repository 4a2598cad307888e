import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Bundles `writer.ts` with the real storage and the real electron-store for plain Node; answers the file. */
export async function buildWriter(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { electron: here('../../../support/electron-stub.ts') } },
    ssr: { noExternal: true },
    build: {
      ssr: here('./writer.ts'),
      outDir: folder,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'writer.mjs' } },
    },
  });
  return join(folder, 'writer.mjs');
}

/** The whole lines that a writer has logged by now. */
export function readLog(log: string): readonly string[] {
  try {
    return readFileSync(log, 'utf8').split('\n').slice(0, -1);
  } catch {
    return [];
  }
}

/** Waits until the writer has logged a line that begins so, or has ended. */
export async function waitForLine(log: string, start: string, hasEnded: () => boolean): Promise<void> {
  while (!hasEnded() && !readLog(log).some((line) => line.startsWith(start))) await pause(2);
}
