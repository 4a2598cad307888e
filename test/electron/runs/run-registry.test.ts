import { evidenceSchema } from '../../../shared/evidence/evidence-schema.ts';
import { noDeadline } from '../../support/node-ports.ts';
import type { RunView } from '../../../shared/contract/ipc.ts';
import { describe, expect, it } from 'vitest';
import { createRunHistory } from '../../../electron/runs/run-history.ts';
import { createKeptRunHandlers } from '../../../electron/runs/kept-run-handlers.ts';
import { createRunRegistry, type RunRegistry } from '../../../electron/runs/run-registry.ts';
import type { SignInPorts } from '../../../electron/sign-in/sign-in-ports.ts';
import type { Expectation } from '../../../shared/profile/expectation.ts';
import type { KeptRunsView } from '../../../shared/contract/kept-run.ts';
import { NOW } from '../../support/build-evidence.ts';
import { failingWrites, withFiles } from '../storage/support/faults.ts';
import { value } from '../storage/support/open.ts';
import { tempFolder } from '../storage/support/temp-folder.ts';
import { idOf, open, PROFILE_ID, record } from './support.ts';

const EMAIL: Expectation = { kind: 'claim', token: 'id', claim: 'email', test: 'present', value: '' };
const UPN: Expectation = { ...EMAIL, claim: 'upn' };

/** Nothing here signs in, so nothing of this is touched. */
const unused = (): never => {
  throw new Error('No sign-in belongs here.');
};
const ports: SignInPorts = {
  clock: { now: () => new Date('2030-01-01T00:00:00Z'), elapsed: () => 0, deadline: noDeadline },
  network: unused,
  browser: unused,
  listeners: { open: unused, closeAll: () => Promise.resolve(), retire: unused },
  newSecret: unused,
};

function openRegistry(folder: string, effects = withFiles({})) {
  let expected: readonly Expectation[] = [];
  const told: KeptRunsView[] = [];
  const history = createRunHistory({
    open: () => Promise.resolve(open(folder, effects)),
    onChange: (view) => told.push(view),
  });
  const registry: RunRegistry = createRunRegistry({
    ports,
    newId: unused,
    onChange: () => undefined,
    history,
    expectationsOf: (id) => (id === PROFILE_ID ? expected : undefined),
  });
  return { history, registry, told, expectNow: (all: readonly Expectation[]) => void (expected = all) };
}

describe('a run of an earlier session', () => {
  it('is read when it is asked for, and judged as of its own time', async () => {
    const folder = tempFolder();
    const one = record(1, { finishedAt: NOW.toISOString() });
    value(open(folder).keep(one));
    const { registry } = openRegistry(folder);
    expect(registry.list()).toEqual([]);
    const view = value(await registry.get(idOf(one)));
    // Years later its tokens have long ended; at its time they had not.
    expect(view.judged).toMatchObject({ outcome: 'signed-in', tone: 'good' });
    expect(view.can).toEqual({ renew: false, signOut: false, copyTokens: false });
    expect(view.evidence).toEqual(one.evidence);
  });

  it.each(evidenceSchema.shape.kind.options)(
    'opens again after a restart when it is of the kind %s',
    async (kind) => {
      const folder = tempFolder();
      const one = record(1, { kind });
      await openRegistry(folder).history.keep(one.run.summary, one.evidence);
      const { registry, history } = openRegistry(folder);
      expect((await history.view()).runs.map(({ summary }) => summary.kind)).toEqual([kind]);
      expect(value(await registry.get(idOf(one))).summary.kind).toBe(kind);
    },
  );

  it('is judged by what the profile expects now, and the list says so', async () => {
    const folder = tempFolder();
    const one = record(1, { finishedAt: NOW.toISOString() });
    value(open(folder).keep(one));
    const { registry, history, expectNow } = openRegistry(folder);
    expectNow([EMAIL]);
    const outcomesOf = ({ judged }: RunView) => judged.expectations.map(({ outcome }) => outcome);
    expect(outcomesOf(value(await registry.get(idOf(one))))).toEqual(['pass']);
    expectNow([EMAIL, UPN]);
    const view = value(await registry.get(idOf(one)));
    expect(outcomesOf(view)).toEqual(['pass', 'fail']);
    expect(view.judged.tone).toBe('warning');
    const [listed] = (await history.view()).runs;
    expect(listed?.summary.phase.verdict.tone).toBe('warning');
    expect(open(folder).list()[0]?.summary.phase.verdict.tone).toBe('warning');
  });

  it('takes a pasted text as any other, and cannot be renewed', async () => {
    const folder = tempFolder();
    const one = record(1);
    value(open(folder).keep(one));
    const { registry } = openRegistry(folder);
    const view = value(await registry.attachText(idOf(one), 'AADSTS50011: The redirect URI does not match.'));
    expect(view.hasPastedText).toBe(true);
    expect(registry.renew(idOf(one))).toMatchObject({ ok: false, error: { code: 'no-refresh-token' } });
  });

  it('that is not there, or damaged, is an answer and no crash; the list hears of it', async () => {
    const folder = tempFolder();
    const { registry, told } = openRegistry(folder);
    expect(await registry.get(idOf(record(1)))).toMatchObject({
      ok: false,
      error: { code: 'run-not-found' },
    });
    const { registry: other, told: heard } = await withDamagedRun(folder);
    expect(heard.at(-1)?.runs).toEqual([]);
    expect([other.list(), told]).toEqual([[], []]);
  });

  async function withDamagedRun(folder: string) {
    const one = record(1);
    value(open(folder).keep(one));
    const made = openRegistry(folder, withFiles({ read: (path) => damaged(path, idOf(one)) }));
    expect(await made.registry.get(idOf(one))).toMatchObject({ ok: false, error: { code: 'run-damaged' } });
    return made;
  }

  function damaged(path: string, runId: string): Buffer {
    return path.endsWith(`${runId}.json`) ? Buffer.from('{') : withFiles({}).files.read(path);
  }
});

describe('the history', () => {
  it('tells why a run was not kept, and forgets that when the next one is', async () => {
    const folder = tempFolder();
    let isFull = true;
    const { files } = withFiles(failingWrites('ENOSPC', 0));
    const { files: good } = withFiles({});
    const effects = withFiles({
      writeNew: (path, bytes) => (isFull ? files.writeNew(path, bytes) : good.writeNew(path, bytes)),
    });
    const { history, told } = openRegistry(folder, effects);
    const [one, two] = [record(1), record(2)];
    await history.keep(one.run.summary, one.evidence);
    expect(told.at(-1)?.notices).toMatchObject([{ code: 'storage-full', severity: 'warning' }]);
    isFull = false;
    await history.keep(two.run.summary, two.evidence);
    expect(told.at(-1)?.notices).toEqual([]);
    expect(told.at(-1)?.runs.map(({ summary }) => summary.runId)).toEqual([idOf(two)]);
  });

  it('says who signed in, and erases the runs of profiles that were deleted', async () => {
    const folder = tempFolder();
    const { history } = openRegistry(folder);
    const one = record(1);
    await history.keep(one.run.summary, one.evidence);
    expect((await history.view()).runs[0]?.who).toBe('mara@contoso.example');
    history.forgetProfiles([PROFILE_ID]);
    expect(open(folder).list()).toEqual([]);
  });

  it('closes with the record what this session holds of the run', async () => {
    const folder = tempFolder();
    const { history } = openRegistry(folder);
    const one = record(1);
    await history.keep(one.run.summary, one.evidence);
    const closed: string[] = [];
    const handlers = createKeptRunHandlers(history, {
      close: (runId) => {
        closed.push(runId);
        return { ok: true, value: null };
      },
    });
    const removed = value(await handlers.deleteRuns([idOf(one)]));
    expect([removed.runs, closed]).toEqual([[], [idOf(one)]]);
    expect(value(await handlers.restoreRuns([idOf(one)])).runs).toHaveLength(1);
  });
});
