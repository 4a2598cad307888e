import type { Evidence } from '../../shared/evidence/evidence.ts';
import type { Expectation } from '../../shared/profile/expectation.ts';
import type { Flow } from '../../shared/profile/flow.ts';
import type { RunView } from '../../shared/contract/ipc.ts';
import type { RunPhase, RunSummary } from '../../shared/contract/run-summary.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { RunHistory } from './run-history.ts';
import type { SignInPorts } from '../sign-in/sign-in-ports.ts';
import type { SignInInput } from '../sign-in/attempt.ts';
import type { RunningSignIn, StartFlow } from '../sign-in/running-sign-in.ts';
import type { PastedText } from '../../shared/judging/judge.ts';
import { toVerdict } from '../../shared/judging/verdict.ts';
import {
  countOutcomes,
  createRun,
  isFinished,
  isStale,
  notFinished,
  toRestored,
  toRunPhase,
  toView,
  type Run,
} from './run.ts';
import type { Finished as Ended, Session } from '../sign-in/session.ts';

/** The attempts of this app session, newest last, and the kept ones of earlier sessions that were opened. */
export type RunRegistry = {
  readonly list: () => readonly RunSummary[];
  readonly start: (input: Omit<SignInInput, 'runId'>) => Promise<Result<RunSummary>>;
  readonly renew: (runId: string) => Result<RunSummary>;
  readonly running: (runId: string) => Result<RunningSignIn>;
  /** Answers when the run is over, so that the next one may start. */
  readonly cancel: (runId: string) => Promise<Result<null>>;
  /** Judged by today's rules and expectations; a run of an earlier session is read from the disk. */
  readonly get: (runId: string) => Promise<Result<RunView>>;
  /**
   * Judges the run with a text that the user saw; a run that still waits ends with what the page states. Only the message that
   * names the code is kept. Errors: `authorization-code-in-text`, `page-text-not-understood`.
   */
  readonly attachText: (runId: string, text: string) => Promise<Result<RunView>>;
  /** The records of a profile's finished runs that are in memory, oldest first. */
  readonly evidenceOf: (profileId: string) => readonly Evidence[];
  readonly session: (runId: string) => Result<Session>;
  /** Forgets the tokens, and keeps the record. */
  readonly signOut: (runId: string) => Promise<Result<null>>;
  readonly close: (runId: string) => Result<null>;
  readonly closeAll: () => void;
};

/** A finished run holds its record and, until it is closed, its tokens. */
const MOST_RUNS = 200;

export type RunRegistryOptions = {
  readonly ports: SignInPorts;
  readonly newId: () => string;
  readonly onChange: (run: RunSummary) => void;
  readonly history: Pick<RunHistory, 'keep' | 'read' | 'relabel'>;
  /** What a profile expects of its runs now; `undefined` when it is gone. */
  readonly expectationsOf: (profileId: string) => readonly Expectation[] | undefined;
};

export function createRunRegistry(options: RunRegistryOptions): RunRegistry {
  const { ports, newId, onChange, history, expectationsOf } = options;
  const runs = new Map<string, Run>();

  const find = (runId: string): Result<Run> => {
    const run = runs.get(runId);
    return run === undefined ? fail('run-not-found', 'This run is closed.') : ok(run);
  };

  const enter = (run: Run): void => {
    runs.set(run.summary.runId, run);
    const oldest = [...runs.values()].find(({ finished }) => finished !== null);
    if (runs.size <= MOST_RUNS || oldest === undefined) return;
    oldest.session?.forget();
    runs.delete(oldest.summary.runId);
  };

  const setPhase = (run: Run, phase: RunPhase): void => {
    run.summary = { ...run.summary, phase };
    // A closed run goes on until it notices, and nobody hears of it any more.
    if (runs.has(run.summary.runId)) onChange(run.summary);
  };

  /** By today’s rules, as of `now`, and by what the profile expects by now. */
  const conclude = async (
    run: Run,
    evidence: Evidence,
    now: Date,
    pasted: PastedText | null = null,
  ): Promise<void> => {
    // Loaded with the first attempt, as the flow is.
    const { judge } = await import('../../shared/judging/judge.ts');
    const expected = expectationsOf(run.summary.profileId);
    const judged = judge(evidence, { now, pasted, ...(expected && { expected }) });
    run.finished = { evidence, judged, pasted };
    const counts = countOutcomes(judged.findings);
    setPhase(run, { name: 'finished', verdict: toVerdict(judged), counts });
  };

  const end = async ({ evidence, session }: Ended, run: Run): Promise<void> => {
    run.signIn = null;
    run.session = session;
    await conclude(run, evidence, ports.clock.now());
    if (isFinished(run.summary)) await history.keep(run.summary, evidence);
  };

  const judgeAnew = async (run: Run, evidence: Evidence): Promise<void> => {
    await conclude(run, evidence, new Date(evidence.finishedAt), run.finished?.pasted);
    if (isFinished(run.summary)) await history.relabel(run.summary);
  };

  /** Of this session, or else from the disk. */
  const recall = async (runId: string): Promise<Result<Run>> => {
    const known = runs.get(runId);
    if (known !== undefined) return ok(known);
    const read = await history.read(runId);
    if (!read.ok) return read;
    const run = toRestored(read.value);
    await judgeAnew(run, read.value);
    enter(run);
    return ok(run);
  };

  const about = (profileId: string, kind: Evidence['kind']): Omit<RunSummary, 'phase'> => ({
    runId: newId(),
    profileId,
    kind,
    startedAt: ports.clock.now().toISOString(),
  });

  return {
    list: () => [...runs.values()].map(({ summary }) => summary),

    start: async (rest) => {
      const { flow } = rest.profile;
      const isBusy = [...runs.values()].some(
        ({ summary, finished }) => summary.profileId === rest.profile.id && finished === null,
      );
      if (isBusy)
        return fail('already-running', 'This profile is signing in already. Cancel that sign-in first.');
      const run = createRun(about(rest.profile.id, KINDS[flow]), () => run.signIn?.cancel());
      enter(run);
      // Loaded on first use, with MSAL and JOSE: a window that is only looked at does not pay for them.
      const start = await STARTERS[flow]();
      const started = await start({ ...rest, runId: run.summary.runId }, ports, (phase) =>
        setPhase(run, toRunPhase(phase, rest.browser)),
      );
      if (!started.ok) {
        runs.delete(run.summary.runId);
        return started;
      }
      run.signIn = started.value;
      run.over = started.value.done.then((ended) => end(ended, run));
      return ok(run.summary);
    },

    renew: (runId) => {
      const found = find(runId);
      if (!found.ok) return found;
      const { session, summary } = found.value;
      if (session === null || !session.canRenew) return fail('no-refresh-token', NO_REFRESH_TOKEN);
      const abort = new AbortController();
      const run = createRun(about(summary.profileId, 'renewal'), () => abort.abort());
      enter(run);
      void session
        .renew(run.summary.runId, abort.signal, (phase) => setPhase(run, toRunPhase(phase, 'window')))
        .then((ended) => end(ended, run));
      return ok(run.summary);
    },

    running: (runId) => {
      const found = find(runId);
      if (!found.ok) return found;
      return found.value.signIn === null
        ? fail('run-finished', 'This run is finished.')
        : ok(found.value.signIn);
    },

    cancel: async (runId) => {
      const found = find(runId);
      if (!found.ok) return found;
      found.value.cancel();
      await found.value.over;
      return ok(null);
    },

    get: async (runId) => {
      const found = await recall(runId);
      if (!found.ok) return found;
      const run = found.value;
      if (run.finished !== null && isStale(run, expectationsOf(run.summary.profileId)))
        await judgeAnew(run, run.finished.evidence);
      return toView(run);
    },

    attachText: async (runId, text) => {
      const found = await recall(runId);
      if (!found.ok) return found;
      const run = found.value;
      const { readPastedPage } = await import('../../shared/judging/pasted-text.ts');
      const pasted = readPastedPage(text);
      if (!pasted.ok) return pasted;
      if (run.finished === null && run.signIn !== null) {
        run.signIn.endWithPage(pasted.value.details);
        await run.over;
      }
      if (run.finished === null) return notFinished();
      const { evidence } = run.finished;
      await conclude(run, evidence, new Date(evidence.finishedAt), pasted.value);
      return toView(run);
    },

    evidenceOf: (profileId) =>
      [...runs.values()].flatMap(({ summary, finished }) =>
        summary.profileId === profileId && finished !== null ? [finished.evidence] : [],
      ),

    session: (runId) => {
      const found = find(runId);
      if (!found.ok) return found;
      return found.value.session === null
        ? fail('no-tokens', 'AuthLoupe holds no tokens of this run any more.')
        : ok(found.value.session);
    },

    signOut: async (runId) => {
      const found = find(runId);
      if (!found.ok) return found;
      const run = found.value;
      await run.session?.signOut();
      run.session = null;
      onChange(run.summary);
      return ok(null);
    },

    close: (runId) => {
      const found = find(runId);
      if (!found.ok) return found;
      found.value.cancel();
      found.value.session?.forget();
      runs.delete(runId);
      return ok(null);
    },

    closeAll: () => {
      for (const run of runs.values()) run.cancel();
      runs.clear();
    },
  };
}

const STARTERS: Readonly<Record<Flow, () => Promise<StartFlow>>> = {
  'authorization-code': async () => (await import('../sign-in/code-flow.ts')).startSignIn,
  'device-code': async () => (await import('../sign-in/device-code-flow.ts')).startDeviceCode,
  'client-credentials': async () => (await import('../sign-in/app-only-flow.ts')).startAppOnly,
};

const KINDS: Readonly<Record<Flow, Evidence['kind']>> = {
  'authorization-code': 'sign-in',
  'device-code': 'device-code',
  'client-credentials': 'app-only',
};

const NO_REFRESH_TOKEN =
  'There is no refresh token to renew with. Add offline_access to the scopes and sign in again.';
