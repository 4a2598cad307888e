import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { PracticeView } from '../shared/contract/ipc.ts';
import type { Result } from '../shared/result.ts';
import { practiceViewOf, restingPracticeView } from './practice/view.ts';
import { directoryEditSchema, type DirectoryEdit } from './practice/edits/edit.ts';
import type { PracticeTenant } from './practice/server.ts';

/** Runs the practice tenant inside the app: started on first use, one at a time, closed with the app. */
export type PracticeHost = {
  readonly start: () => Promise<Result<PracticeTenant>>;
  readonly current: () => PracticeTenant | null;
  readonly view: () => PracticeView;
  /** Apps of the user's own: in the tenant from now on, and after the next start. Errors are those of `extend`. */
  readonly extend: (edits: readonly DirectoryEdit[]) => Promise<Result<null>>;
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

  const own = ownEdits(path.join(dataDir, 'practice-own.json'));

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
    // Each by itself: one that no longer fits keeps none of the others out.
    for (const edits of await own.load()) current.extend(edits);
    current.onChange(() => onChange(practiceViewOf(started.value)));
    onChange(practiceViewOf(current));
    return started;
  };

  return {
    start: () => (starting ??= launch()),
    current: () => current,
    view: () =>
      current === null ? restingPracticeView(new Date(), scenario ?? undefined) : practiceViewOf(current),
    extend: async (edits) => {
      const started = await (starting ??= launch());
      if (!started.ok) return started;
      const extended = started.value.extend(edits);
      if (extended.ok) await own.add(edits);
      return extended;
    },
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

const ownSchema = z.array(z.array(directoryEditSchema));

/** What the user brought along, one list of edits each time. The secrets in it are the practice tenant's own. */
function ownEdits(file: string) {
  const load = async (): Promise<readonly (readonly DirectoryEdit[])[]> => {
    const text = await readFile(file, 'utf8').catch(() => null);
    if (text === null) return [];
    try {
      return ownSchema.parse(JSON.parse(text));
    } catch {
      // Kept beside, so that nothing is lost when the next one is saved.
      await rename(file, `${file}.damaged`).catch(() => undefined);
      return [];
    }
  };
  return {
    load,
    add: async (edits: readonly DirectoryEdit[]): Promise<void> => {
      await writeFile(file, JSON.stringify([...(await load()), edits]), { mode: 0o600 });
    },
  };
}
