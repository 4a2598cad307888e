import type { End, Evidence } from '../../shared/evidence/evidence.ts';
import { createRedactor, type Redactor } from '../../shared/evidence/redact.ts';
import type { PageStep } from '../../shared/evidence/page-step.ts';
import type { WindowLimit } from '../../shared/evidence/window-limit.ts';
import type { Browser } from '../../shared/profile/browser.ts';
import type { Profile } from '../../shared/profile/profile.ts';
import { shapeOfSecret } from '../../shared/profile/secret-shape.ts';
import type { SignInPorts } from './sign-in-ports.ts';
import { discover, type Discovered } from './discover.ts';
import { createEvidenceRecorder, observed, type EvidenceRecorder } from './evidence-recorder.ts';
import { recordSignature, recordTokens } from './gather-tokens.ts';
import type { PublishedKeys } from './published-keys.ts';
import { recordNetwork, type RecordingNetwork } from './recording-network.ts';
import { toFailure } from './to-failure.ts';

export type SignInInput = {
  readonly runId: string;
  readonly profile: Profile;
  readonly secret: string | null;
  readonly browser: Browser;
  /** `https://host[:port]` of the authority. */
  readonly loginOrigin: string;
  readonly practiceScenario: string | null;
  /** How long to wait for the browser. */
  readonly timeoutSeconds: number;
  /** Whether our own window stays signed in for this profile's next runs. Absent: no. */
  readonly keepsAccount?: boolean;
};

export type FlowPhase =
  | { readonly name: 'preparing' | 'redeeming' | 'verifying' }
  | CodeShown
  | {
      readonly name: 'waiting';
      readonly since: string;
      readonly until: string;
      readonly redirectUri: string;
      readonly receiver: 'loopback' | 'intercepted';
      /** Where our own window is; `null` until it showed a page, and for the system browser. */
      readonly at: PageStep | null;
      /** What our own window cannot do, when Entra asks for it. */
      readonly limit: WindowLimit | null;
    };

/** The user types the code on the page, on whichever device. */
export type CodeShown = {
  readonly name: 'code-shown';
  readonly since: string;
  readonly until: string;
  readonly userCode: string;
  readonly verificationUri: string;
};

/** The tools of one attempt: what it records with, and what stops it. */
export type Attempt = {
  readonly input: SignInInput;
  readonly ports: SignInPorts;
  readonly record: EvidenceRecorder;
  readonly redactor: Redactor;
  readonly network: RecordingNetwork;
  readonly signal: AbortSignal;
  readonly onPhase: (phase: FlowPhase) => void;
};

export function createAttempt(
  kind: Evidence['kind'],
  input: SignInInput,
  ports: SignInPorts,
  signal: AbortSignal,
  onPhase: (phase: FlowPhase) => void,
): Attempt {
  const redactor = createRedactor();
  if (input.secret !== null) redactor.learn(input.secret);
  const secret = input.secret === null ? null : shapeOfSecret(input.secret);
  return {
    input,
    ports,
    redactor,
    signal,
    onPhase,
    record: createEvidenceRecorder(
      {
        runId: input.runId,
        kind,
        profile: { ...input.profile, secret },
        browser: kind === 'sign-in' || kind === 'device-code' ? input.browser : 'none',
        practiceScenario: input.practiceScenario,
      },
      ports.clock,
    ),
    network: recordNetwork(ports.network(input.profile.cloud), signal, ports.clock, redactor),
  };
}

/** Runs one stage that talks to the network; what stops it becomes the end of the attempt. */
export async function runStage(
  attempt: Attempt,
  stage: 'discovery' | 'token' | 'verification',
  work: () => Promise<void>,
): Promise<End | null> {
  try {
    await attempt.record.step(stage, work);
    return null;
  } catch (cause) {
    return attempt.signal.aborted
      ? { kind: 'cancelled', stage, by: 'button' }
      : toFailure(stage, cause, attempt.network.exchanges(), attempt.redactor);
  }
}

/** Reads the tenant's metadata and enters it, which every flow begins with; the end of the attempt when none came. */
export async function discoverAuthority(
  attempt: Attempt,
): Promise<{ readonly found: Discovered } | { readonly found: null; readonly end: End }> {
  const { input, network, record } = attempt;
  const read: { value: Discovered | null } = { value: null };
  const end = await runStage(attempt, 'discovery', async () => {
    read.value = await discover(network.send, input.loginOrigin, input.profile.tenant);
  });
  if (read.value === null) {
    record.absent('discovery', 'No discovery document came.');
    return { found: null, end: end ?? { kind: 'cancelled', stage: 'discovery', by: 'button' } };
  }
  record.set({ discovery: observed(read.value.discovery) });
  return { found: read.value };
}

/**
 * Redeems, then looks at whatever tokens came. MSAL may refuse an answer that holds tokens (a wrong nonce, say): they
 * are evidence all the same, and the refusal stays the end of the attempt.
 */
export async function redeemAndVerify(
  attempt: Attempt,
  keys: PublishedKeys,
  redeem: () => Promise<void>,
): Promise<End> {
  attempt.onPhase({ name: 'redeeming' });
  const refused = await runStage(attempt, 'token', redeem);
  const tokens = attempt.network.lastTokens();
  if (tokens === null) return refused ?? NO_TOKEN;
  attempt.onPhase({ name: 'verifying' });
  recordTokens(attempt.record, tokens);
  const unverified = await runStage(attempt, 'verification', () =>
    recordSignature(attempt.record, tokens, keys),
  );
  return refused ?? unverified ?? { kind: 'signed-in' };
}

const NO_TOKEN: End = {
  kind: 'failed',
  stage: 'token',
  code: 'no-token',
  message: 'The token endpoint answered without an error and without a token.',
  details: null,
};

/** Enters the exchanges and the pages, whichever way the attempt ended, and freezes the record. */
export function freezeAttempt(
  attempt: Attempt,
  shown: Pick<Evidence, 'pages' | 'navigations'>,
  end: End,
): Evidence {
  const { record, network } = attempt;
  const reading = network.clockReading();
  record.set({ exchanges: network.exchanges(), ...shown });
  if (reading === null) record.absent('clock', 'No answer carried a Date header.');
  else record.set({ clock: observed(reading) });
  return record.freeze(end);
}
