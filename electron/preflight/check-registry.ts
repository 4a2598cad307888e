import type { Profile } from '../../shared/profile/profile.ts';
import { lintProfile } from '../../shared/profile/lint.ts';
import { shapeOfSecret } from '../../shared/profile/secret-shape.ts';
import { exchangesIn } from '../../shared/preflight/answers.ts';
import type { CheckView } from '../../shared/preflight/check-view.ts';
import type { AuthoritySeen } from '../../shared/preflight/grid-view.ts';
import { judgeCheck } from '../../shared/preflight/judge-check.ts';
import { judgeGrid } from '../../shared/preflight/judge-grid.ts';
import { NOTHING_SEEN, type Observations } from '../../shared/preflight/observations.ts';
import { testPlatform } from '../../shared/preflight/platform-test/test-platform.ts';
import { attemptsOf } from '../../shared/preflight/platform-test/earlier-attempts.ts';
import { summarize } from '../../shared/preflight/summary.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { PreflightPorts } from './preflight-ports.ts';
import { runCheck } from './run-check.ts';
import { runGrid } from './run-grid.ts';
import type { CheckSubject } from './check-subject.ts';

export type CheckInput = {
  readonly profile: Profile;
  readonly secret: string | null;
  readonly loginOrigin: string;
  /** Asks the other authorities, too. */
  readonly isGrid: boolean;
};

export type CheckRegistry = {
  /** Starts a check; one that still runs for the same profile is cancelled. */
  readonly start: (input: CheckInput) => CheckView;
  /** Error: `check-not-running`. */
  readonly cancel: (checkId: string) => Result<null>;
  readonly cancelAll: () => void;
};

export type CheckRegistryOptions = {
  readonly ports: PreflightPorts;
  readonly newId: () => string;
  /** Hears of the check each time an observation has ended. */
  readonly onChange: (check: CheckView) => void;
};

type Running = { readonly profileId: string; readonly abort: AbortController };

export function createCheckRegistry({ ports, newId, onChange }: CheckRegistryOptions): CheckRegistry {
  const running = new Map<string, Running>();

  const start = (input: CheckInput): CheckView => {
    const { profile } = input;
    for (const { profileId, abort } of running.values()) if (profileId === profile.id) abort.abort();
    const checkId = newId();
    const abort = new AbortController();
    running.set(checkId, { profileId: profile.id, abort });
    const check = createCheck(checkId, input, ports, onChange);
    const first = check.view();
    void check.run(abort.signal).finally(() => {
      running.delete(checkId);
      if (running.size === 0) void ports.dropConnections();
    });
    return first;
  };

  return {
    start,
    cancel: (checkId) => {
      const found = running.get(checkId);
      if (found === undefined) return fail('check-not-running', 'This check has ended already.');
      found.abort.abort();
      return ok(null);
    },
    cancelAll: () => {
      for (const { abort } of running.values()) abort.abort();
    },
  };
}

/** Observations that end within one frame of the screen are judged and told of together. */
const FRAME_MS = 16;

type Check = { readonly view: () => CheckView; readonly run: (cancelled: AbortSignal) => Promise<void> };

function createCheck(
  checkId: string,
  { profile, secret, loginOrigin, isGrid }: CheckInput,
  ports: PreflightPorts,
  onChange: (check: CheckView) => void,
): Check {
  const subject: CheckSubject = { profile, secret, loginOrigin, ports };
  const about = {
    profile,
    notes: lintProfile(profile, ports.clock.now()),
    secret: secret === null ? null : shapeOfSecret(secret),
    loginHost: new URL(loginOrigin).host,
  };
  const startedAt = ports.clock.now().toISOString();
  const real = attemptsOf(profile, ports.runsOf(profile.id));
  let seen: Observations = NOTHING_SEEN;
  let authorities: readonly AuthoritySeen[] | null = null;
  let end: { readonly at: string; readonly state: 'finished' | 'cancelled' } | null = null;
  let revision = 0;

  const view = (): CheckView => {
    const platformTest =
      seen.clientVariants?.status === 'observed'
        ? testPlatform(profile, seen.clientVariants.value, real)
        : null;
    const steps = judgeCheck({ ...about, seen, platformTest });
    const state = end?.state ?? 'running';
    return {
      checkId,
      profileId: profile.id,
      revision,
      startedAt,
      finishedAt: end?.at ?? null,
      state,
      steps,
      exchanges: exchangesIn(seen),
      platformTest,
      grid: authorities === null ? null : judgeGrid(authorities),
      summary: summarize(state, steps),
    };
  };
  const tell = (): void => {
    revision += 1;
    onChange(view());
  };
  let due: NodeJS.Timeout | null = null;
  const changed = (): void => {
    due ??= setTimeout(() => {
      due = null;
      tell();
    }, FRAME_MS);
  };

  return {
    view,
    run: async (cancelled) => {
      await Promise.all([
        runCheck(subject, cancelled, (now) => {
          seen = now;
          changed();
        }),
        isGrid
          ? runGrid(subject, cancelled, (now) => {
              authorities = now;
              changed();
            })
          : null,
      ]);
      if (due !== null) clearTimeout(due);
      end = {
        at: ports.clock.now().toISOString(),
        state: cancelled.aborted ? 'cancelled' : 'finished',
      };
      tell();
    },
  };
}
