import { Agent, request } from 'undici';
import type { PreflightPorts } from '../../electron/preflight/preflight-ports.ts';
import { sampleProfiles } from '../../electron/practice/sample-profiles.ts';
import type { ProfileDraft } from '../../shared/profile/profile.ts';
import { checkOnce } from '../electron/preflight/check-once.ts';
import { createTestPorts, type TestPorts } from '../electron/preflight/preflight-ports.ts';
import { compare, timed, type Measurement } from './compare.ts';
import { forkPracticeTenant, type PracticeProcess } from './practice-process.ts';

/** One check takes milliseconds; twenty in a row are measured as one. */
const CHECKS_A_ROUND = 20;

/**
 * A whole check of a healthy profile (all observations, judged as they end, pushed to the window) against one bare HTTPS
 * request to the same server. Like with like: both begin without a connection and without a TLS session to resume, so
 * each pays for its own handshake; the check pays for two, since only a connection of its own shows it the certificates.
 */
export async function benchPreflight(rounds: number): Promise<Measurement> {
  const web = sampleProfiles(new Date()).find(({ clientType }) => clientType === 'confidential');
  if (web === undefined) throw new Error('There is no confidential sample app.');
  const practice = await forkPracticeTenant();
  try {
    return await compare(
      { name: 'check of a healthy profile, against one bare HTTPS request', unit: 'ms', goal: 4 },
      rounds,
      () => timed(() => repeat(() => checkHealthy(practice, web))),
      () => timed(() => repeat(() => askBare(practice))),
    );
  } finally {
    practice.close();
  }
}

async function repeat(work: () => Promise<void>): Promise<void> {
  for (let index = 0; index < CHECKS_A_ROUND; index += 1) await work();
}

async function checkHealthy(practice: PracticeProcess, web: ProfileDraft): Promise<void> {
  // One connection, as the app itself asks its practice tenant.
  const ports: TestPorts = createTestPorts({
    caPem: practice.caPem,
    connections: 1,
    overrides: KNOWS_LOCALHOST,
  });
  const check = await checkOnce({
    profile: web,
    secret: practice.secret,
    loginOrigin: practice.origin,
    ports,
    onChange: (view) => structuredClone(view),
  });
  await ports.close();
  // The certificate of another process is not known to be the app's own practice tenant's.
  const open = check.steps.filter(({ outcome }) => outcome !== 'pass').map(({ step }) => step);
  if (open.join(' ') !== 'certificate request') throw new Error(`Not passed: ${open.join(' ')}`);
}

/** A resolver that asks nobody, as a warm cache does. */
const KNOWS_LOCALHOST: Partial<PreflightPorts> = { lookUp: () => Promise.resolve(['127.0.0.1']) };

async function askBare({ origin, caPem }: PracticeProcess): Promise<void> {
  const dispatcher = new Agent({ connect: { ca: caPem } });
  const response = await request(`${origin}/common/v2.0/.well-known/openid-configuration`, { dispatcher });
  await response.body.text();
  await dispatcher.destroy();
}
