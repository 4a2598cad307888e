import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PracticeView } from '../shared/contract/ipc.ts';
import type { Result } from '../shared/result.ts';
import { restingPracticeView } from './practice/view.ts';
import type { PracticeTenant } from './practice/server.ts';

/** Runs the practice tenant inside the app: started on first use, one at a time, closed with the app. */
export type PracticeHost = {
  readonly start: () => Promise<Result<PracticeTenant>>;
  readonly current: () => PracticeTenant | null;
  readonly view: () => PracticeView;
  readonly close: () => Promise<void>;
};

export type PracticeHostOptions = {
  readonly dataDir: string;
  readonly scenario: string | null;
  readonly onChange: (view: PracticeView) => void;
};

export function createPracticeHost({ dataDir, scenario, onChange }: PracticeHostOptions): PracticeHost {
  let current: PracticeTenant | null = null;
  let starting: Promise<Result<PracticeTenant>> | null = null;

  const launch = async (): Promise<Result<PracticeTenant>> => {
    // Loaded on first use: a window that is only looked at does not pay for it.
    const { startPracticeTenant } = await import('./practice/server.ts');
    const started = await startPracticeTenant({
      store: fileStore(path.join(dataDir, 'practice.json')),
      ...(scenario === null ? {} : { scenario }),
    });
    if (!started.ok) {
      starting = null;
      return started;
    }
    current = started.value;
    current.onChange(() => onChange(started.value.view()));
    onChange(current.view());
    return started;
  };

  return {
    start: () => (starting ??= launch()),
    current: () => current,
    view: () => current?.view() ?? restingPracticeView(new Date(), scenario ?? undefined),
    close: async () => {
      await current?.close();
    },
  };
}

/** Keys and seed of this installation, so that its secrets stay the same. They are worth nothing elsewhere. */
function fileStore(file: string) {
  return {
    load: async (): Promise<string | null> => {
      try {
        return await readFile(file, 'utf8');
      } catch {
        return null;
      }
    },
    save: async (text: string): Promise<void> => {
      await writeFile(file, text, { mode: 0o600 });
    },
  };
}
