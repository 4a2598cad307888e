import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evidenceSchema } from '../../../shared/evidence/evidence-schema.ts';
import type { Evidence } from '../../../shared/evidence/evidence.ts';
import { MOST_PINNED, MOST_UNPINNED } from '../../../shared/contract/kept-run.ts';
import type { z } from 'zod';
import {
  buildError,
  buildEvidence,
  buildRenewal,
  stoppedAtDiscovery,
  stoppedAtToken,
  stoppedOnPage,
  timedOut,
} from '../../support/build-evidence.ts';
import { failingWrites, halfWrittenConfig, withFiles } from '../storage/support/faults.ts';
import { errorOf, value } from '../storage/support/open.ts';
import { tempFolder } from '../storage/support/temp-folder.ts';
import { idOf, ids, open, OTHER_PROFILE_ID, PROFILE_ID, record } from './support.ts';

const fileOf = (folder: string, runId: string): string => join(folder, 'runs', `${runId}.json`);

describe('runs across a restart', () => {
  it('come back as they were gathered, with note and pin, and only for this user', () => {
    const folder = tempFolder();
    const one = record(1);
    const runs = open(folder);
    value(runs.keep(one));
    value(runs.note(idOf(one), 'Before the change'));
    value(runs.pin(idOf(one), true));
    const again = open(folder);
    expect(again.list()).toEqual([{ ...one.run, note: 'Before the change', isPinned: true }]);
    expect(value(again.read(idOf(one)))).toEqual(one.evidence);
    expect(again.notices()).toEqual([]);
    expect(statSync(fileOf(folder, idOf(one))).mode & 0o077).toBe(0);
    expect(statSync(join(folder, 'runs')).mode & 0o077).toBe(0);
  });

  it.each(evidenceSchema.shape.kind.options)('a run of the kind %s comes back', (kind) => {
    const folder = tempFolder();
    const one = record(1, { kind });
    value(open(folder).keep(one));
    const again = open(folder);
    expect(again.list()).toEqual([one.run]);
    expect(again.notices()).toEqual([]);
    expect(value(again.read(idOf(one)))).toEqual(one.evidence);
  });

  it('what was deleted is gone from the disk, and comes back by undo only until then', () => {
    const folder = tempFolder();
    const [one, two] = [record(1), record(2)];
    const runs = open(folder);
    for (const each of [one, two]) value(runs.keep(each));
    value(runs.note(idOf(one), 'Keep me'));
    value(runs.remove([idOf(one)]));
    expect(readdirSync(join(folder, 'runs'))).toEqual([`${idOf(two)}.json`]);
    value(runs.restore([idOf(one)]));
    expect(runs.list().map(({ note }) => note)).toEqual(['Keep me', '']);
    value(runs.remove([idOf(one)]));
    const again = open(folder);
    expect(ids(again)).toEqual([idOf(two)]);
    expect(errorOf(again.restore([idOf(one)]))).toBe('nothing-to-restore');
  });

  it('runs of a profile that is gone are erased, unless the list of profiles may lack some', () => {
    const folder = tempFolder();
    const [one, other] = [record(1), record(2, {}, OTHER_PROFILE_ID)];
    const runs = open(folder);
    for (const each of [one, other]) value(runs.keep(each));
    expect(ids(open(folder, undefined, null))).toHaveLength(2);
    expect(ids(open(folder, undefined, [PROFILE_ID]))).toEqual([idOf(one)]);
    expect(readdirSync(join(folder, 'runs'))).toEqual([`${idOf(one)}.json`]);
  });

  it('an interrupted write leaves no run without a file, and none without an entry', () => {
    const folder = tempFolder();
    const [one, two] = [record(1), record(2)];
    const runs = open(folder);
    for (const each of [one, two]) value(runs.keep(each));
    rmSync(fileOf(folder, idOf(one)));
    for (const name of readdirSync(folder).filter((each) => each.startsWith('runs.')))
      rmSync(join(folder, name));
    writeFileSync(join(folder, 'runs', `${idOf(two)}.draft-x.tmp`), 'half');
    expect(ids(open(folder))).toEqual([idOf(two)]);
    expect(readdirSync(join(folder, 'runs'))).toEqual([`${idOf(two)}.json`]);
  });
});

describe('the limit', () => {
  it(`is ${MOST_UNPINNED} unpinned runs a profile: the oldest go, pinned ones and other profiles stay`, () => {
    const folder = tempFolder();
    const runs = open(folder);
    const other = record(0, {}, OTHER_PROFILE_ID);
    const all = Array.from({ length: MOST_UNPINNED + 3 }, (_, index) => record(index + 1));
    value(runs.keep(other));
    const [first, second, third] = all;
    if (first === undefined || second === undefined || third === undefined) throw new Error('No runs.');
    value(runs.keep(first));
    value(runs.pin(idOf(first), true));
    for (const each of all.slice(1)) value(runs.keep(each));
    const kept = ids(open(folder));
    expect(kept).toHaveLength(MOST_UNPINNED + 2);
    expect(kept).toContain(idOf(other));
    expect(kept).toContain(idOf(first));
    expect(kept).not.toContain(idOf(second));
    expect(kept).not.toContain(idOf(third));
    expect(readdirSync(join(folder, 'runs'))).toHaveLength(kept.length);
  });

  it('pins have a limit too, which is said', () => {
    const folder = tempFolder();
    const document = {
      schema: 1,
      isKeeping: true,
      runs: Array.from({ length: MOST_PINNED }, (_, index) => ({ ...record(index).run, isPinned: true })),
    };
    writeFileSync(join(folder, 'runs.json'), JSON.stringify(document));
    const runs = open(folder, withFiles({ list: (path) => listWith(document.runs, path) }));
    const extra = record(999);
    value(runs.keep(extra));
    expect(errorOf(runs.pin(idOf(extra), true))).toBe('too-many-pinned');
  });

  /** As though each entry had its file. */
  function listWith(runs: readonly { summary: { runId: string } }[], path: string): readonly string[] {
    return path.endsWith('runs') ? runs.map(({ summary }) => `${summary.runId}.json`) : readdirSync(path);
  }
});

describe('the switch', () => {
  it('off: nothing new is written, what is there stays, and it holds after a restart', () => {
    const folder = tempFolder();
    const [one, two] = [record(1), record(2)];
    const runs = open(folder);
    value(runs.keep(one));
    value(runs.setKeeping(false));
    value(runs.keep(two));
    const again = open(folder);
    expect([again.isKeeping(), ids(again)]).toEqual([false, [idOf(one)]]);
    expect(readdirSync(join(folder, 'runs'))).toEqual([`${idOf(one)}.json`]);
  });
});

describe('a damaged or foreign file', () => {
  it('of a run is set aside and named, and the run leaves the list', () => {
    const folder = tempFolder();
    const one = record(1);
    const runs = open(folder);
    value(runs.keep(one));
    writeFileSync(fileOf(folder, idOf(one)), readFileSync(fileOf(folder, idOf(one))).subarray(0, 500));
    const read = runs.read(idOf(one));
    const aside = readdirSync(join(folder, 'runs')).find((name) => name.includes('.damaged-'));
    expect(read).toMatchObject({ ok: false, error: { code: 'run-damaged' } });
    expect(read.ok ? '' : read.error.message).toContain(aside);
    expect(ids(open(folder))).toEqual([]);
  });

  it.each([
    ['another field', (text: string) => text.replace('"kind":"sign-in"', '"kind":"telepathy"')],
    ['no JSON', () => 'PK\u0003\u0004'],
    ['a list', () => '[]'],
    ['another schema of the evidence', (text: string) => text.replaceAll('"schema":1', '"schema":0')],
  ])('%s is no run either', (_name, change) => {
    const folder = tempFolder();
    const one = record(1);
    value(open(folder).keep(one));
    const compact = JSON.stringify(JSON.parse(readFileSync(fileOf(folder, idOf(one)), 'utf8')));
    writeFileSync(fileOf(folder, idOf(one)), change(compact));
    expect(errorOf(open(folder).read(idOf(one)))).toBe('run-damaged');
  });

  it('of another version is left untouched, and says so', () => {
    const folder = tempFolder();
    const one = record(1);
    value(open(folder).keep(one));
    const newer = JSON.stringify({ schema: 7, run: 'elsewhere' });
    writeFileSync(fileOf(folder, idOf(one)), newer);
    const runs = open(folder);
    const read = runs.read(idOf(one));
    expect(read).toMatchObject({ ok: false, error: { code: 'run-other-version' } });
    expect(read.ok ? '' : read.error.message).toContain('format 7');
    expect(ids(runs)).toEqual([idOf(one)]);
    expect(readFileSync(fileOf(folder, idOf(one)), 'utf8')).toBe(newer);
  });

  it('a damaged list is set aside with a notice, and the runs come back from their files', () => {
    const folder = tempFolder();
    const one = record(1);
    value(open(folder).keep(one));
    for (const name of ['runs.json', 'runs.backup.json'])
      writeFileSync(join(folder, name), '{"schema": 1, "ru');
    const runs = open(folder);
    expect(ids(runs)).toEqual([idOf(one)]);
    expect(runs.notices().map(({ code }) => code)).toEqual(['storage-damaged']);
    expect(readdirSync(folder).some((name) => name.startsWith('runs.damaged-'))).toBe(true);
  });

  it('an entry of the list that is not understood is kept in it, with a notice', () => {
    const folder = tempFolder();
    const one = record(1);
    value(open(folder).keep(one));
    const path = join(folder, 'runs.json');
    const document = JSON.parse(readFileSync(path, 'utf8')) as { runs: object[] };
    writeFileSync(path, JSON.stringify({ ...document, runs: [...document.runs, { shape: 'of tomorrow' }] }));
    const runs = open(folder);
    expect(runs.notices().map(({ code }) => code)).toEqual(['run-rejected']);
    value(runs.note(idOf(one), 'A change'));
    expect(readFileSync(path, 'utf8')).toContain('of tomorrow');
  });
});

describe('a full disk', () => {
  it.each([0, 100])('after %i bytes: refused in words, nothing is half there', (fits) => {
    const folder = tempFolder();
    const [one, two] = [record(1), record(2)];
    value(open(folder).keep(one));
    const runs = open(folder, withFiles(failingWrites('ENOSPC', fits)));
    expect(runs.keep(two)).toMatchObject({ ok: false, error: { code: 'storage-full' } });
    expect(ids(runs)).toEqual([idOf(one)]);
    expect(errorOf(runs.note(idOf(one), 'x'))).toBe('storage-full');
    expect(ids(open(folder))).toEqual([idOf(one)]);
    expect(readdirSync(join(folder, 'runs'))).toEqual([`${idOf(one)}.json`]);
  });

  it('electron-store lies about the list: the run is kept all the same', () => {
    const folder = tempFolder();
    const [one, two] = [record(1), record(2)];
    const runs = open(folder, withFiles({}, halfWrittenConfig));
    for (const each of [one, two]) value(runs.keep(each));
    expect(ids(open(folder))).toEqual([idOf(one), idOf(two)]);
  });
});

it('two open lists do not lose each other’s runs', () => {
  const folder = tempFolder();
  const [one, two, three] = [record(1), record(2), record(3)];
  const [here, there] = [open(folder), open(folder)];
  value(here.keep(one));
  value(there.keep(two));
  value(here.keep(three));
  expect(ids(open(folder))).toEqual([idOf(one), idOf(two), idOf(three)]);
});

describe('the schema of what is read', () => {
  /** Does not compile when the record may hold what the schema refuses. */
  const accept = (evidence: Evidence): z.output<typeof evidenceSchema> => evidence;

  it.each<[string, Evidence]>([
    ['a sign-in', buildEvidence()],
    ['a renewal', buildRenewal()],
    ['a refusal on the page', stoppedOnPage(buildError(50011))],
    ['a refusal at the token endpoint', stoppedAtToken(buildError(7000222))],
    ['no metadata', stoppedAtDiscovery(buildError(90002))],
    ['nothing', timedOut()],
  ])('takes %s as it is', (_name, evidence) => {
    expect(evidenceSchema.parse(JSON.parse(JSON.stringify(accept(evidence))))).toEqual(evidence);
  });

  it('gives a profile of an earlier version what it lacked', () => {
    const { expectations, ...older } = buildEvidence().profile;
    expect(expectations).toEqual([]);
    const parsed = evidenceSchema.parse({ ...buildEvidence(), profile: older });
    expect(parsed.profile.expectations).toEqual([]);
  });
});
