import { join } from 'node:path';
import { fail, ok, type Result } from '../../shared/result.ts';
import { errorCode, storageError } from '../storage/storage-error.ts';
import { printDocument } from '../storage/json-document.ts';
import { inspectFile } from '../storage/inspect-file.ts';
import { setAside, storeFiles, writeWhole } from '../storage/store-files.ts';
import type { StorageEffects } from '../storage/storage-effects.ts';
import type { StoreContext } from '../storage/store-files.ts';
import { parseRecord, printRecord, recordFormat, type RunRecord } from './run-record.ts';

/** The files of the runs, one each, private to the user. Nothing here throws. */
export type RunFiles = {
  readonly folder: string;
  /** The ids of the runs that have a file. */
  readonly ids: () => readonly string[];
  /** Errors: `storage-full`, `storage-failed`. */
  readonly write: (record: RunRecord) => Result<null>;
  /** Errors: `run-missing`, `run-damaged` (the file was set aside), `run-other-version`, `run-unreadable`. */
  readonly read: (runId: string) => Result<RunRecord>;
  readonly remove: (runId: string) => Result<null>;
};

const FILE_NAME = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.json$/u;
const DRAFT_NAME = /^[0-9a-f-]{36}\.draft-[^/]*\.tmp$/u;

export function openRunFiles(directory: string, effects: StorageEffects): RunFiles {
  const folder = join(directory, 'runs');
  const contextOf = (runId: string): StoreContext => ({
    files: storeFiles(folder, runId, effects.files),
    format: recordFormat,
    effects,
  });
  removeDrafts(folder, effects);

  return {
    folder,
    ids: () => listFolder(folder, effects).flatMap((name) => FILE_NAME.exec(name)?.[1] ?? []),
    write: (record) => {
      const context = contextOf(record.run.summary.runId);
      try {
        effects.files.makePrivateDirectory(folder);
        writeWhole(context.files.target, Buffer.from(printDocument(printRecord(record))), context);
        return ok(null);
      } catch (error) {
        return { ok: false, error: storageError(error, context.files.target) };
      }
    },
    read: (runId) => readRecord(contextOf(runId)),
    remove: (runId) => {
      const { target } = contextOf(runId).files;
      try {
        effects.files.remove(target);
        return ok(null);
      } catch (error) {
        return { ok: false, error: storageError(error, target) };
      }
    },
  };
}

function readRecord(context: StoreContext): Result<RunRecord> {
  const { target } = context.files;
  const state = inspectFile(target, context);
  switch (state.kind) {
    case 'whole':
    case 'marked':
      return ok(parseRecord(state.document));
    case 'absent':
      return fail('run-missing', `The file of this run is gone (${target}), so it left the list.`);
    case 'future':
      return fail(
        'run-other-version',
        `This run was kept by another version of AuthLoupe (format ${String(state.document['schema'])}; this one reads ${context.format.schema}). Its file is left untouched: ${target}`,
      );
    case 'unreadable':
      return fail(
        'run-unreadable',
        `The file of this run cannot be read (${errorCode(state.error)}): ${target}`,
      );
    case 'damaged':
      return fail('run-damaged', damageText(context));
  }
}

function damageText(context: StoreContext): string {
  try {
    const aside = setAside(context.files.target, context);
    return `The file of this run is damaged, so the run left the list. The file is kept as ${aside}`;
  } catch {
    return `The file of this run is damaged and could not be set aside: ${context.files.target}`;
  }
}

/** What an interrupted write left. */
function removeDrafts(folder: string, effects: StorageEffects): void {
  for (const name of listFolder(folder, effects).filter((each) => DRAFT_NAME.test(each))) {
    try {
      effects.files.remove(join(folder, name));
    } catch {
      return;
    }
  }
}

function listFolder(folder: string, effects: StorageEffects): readonly string[] {
  try {
    return effects.files.list(folder);
  } catch {
    return [];
  }
}
