import { createHash, X509Certificate } from 'node:crypto';
import type { PracticeView } from '../../shared/contract/ipc.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { createDirectory } from './contoso.ts';
import type { PracticeLog, PracticeState } from './control/operations.ts';
import type { DirectoryEdit } from './edits/edit.ts';
import type { CertifiedKey, Directory } from './directory.ts';
import type { Faults } from './faults.ts';
import { loadIdentity, type Identity, type PracticeStore } from './identity.ts';
import { listenOnLoopback, type Listening } from './listen.ts';
import { underOwnName, withOwnWorld, type OwnWorld } from './own/own-world.ts';
import { createRandom } from './random.ts';
import { serve } from './serve.ts';
import { createKeyring } from './minting/keyring.ts';
import { parseSigningKey } from './minting/signing-key.ts';
import { createSimulation, type Simulation } from './simulation.ts';
import { findScenario } from './scenarios/scenarios.ts';

export type { PracticeStore } from './identity.ts';

export type PracticeOptions = {
  /** 0 or absent: a free one. */
  readonly port?: number;
  /** Absent: `healthy`. */
  readonly scenario?: string;
  /** Dates tokens, lifetimes, the log and the Date header. TLS always goes by the system's clock. */
  readonly clock?: () => Date;
  /** Makes secrets, subjects, codes, identifiers and the keys that sign repeat themselves. TLS keys are new each time. */
  readonly seed?: string;
  /** A scenario of one's own, as the text of its file; it goes before `scenario`. */
  readonly scenarioFile?: string;
  /** The user's own apps and users, beside those of the sample world. */
  readonly own?: OwnWorld;
  /** Keeps keys and seed between runs; absent: they live as long as the tenant. */
  readonly store?: PracticeStore;
};

/** What there is to say about a tenant beside its directory. */
export type PracticeStatus = Pick<
  PracticeView,
  'running' | 'origin' | 'scenario' | 'brokenBy' | 'isEdited' | 'log'
>;

export type PracticeTenant = {
  /** `https://localhost:PORT`, without a slash. */
  readonly origin: string;
  /** The authority to trust, for this origin alone. */
  readonly caPem: string;
  /** What the tenant presents, in PEM. */
  readonly leafPem: string;
  /** SHA-256 of the leaf certificate's DER, base64. */
  readonly leafSha256: string;
  readonly scenario: () => string;
  /** Forgets sessions and consent, so that the scenario shows. Error: `unknown-scenario`. */
  readonly setScenario: (id: string) => Result<null>;
  /** Another registration, user or fault on top of the scenario, until the next `setScenario`. Sign-ins go on. */
  readonly changeDirectory: (change: (directory: Directory) => Directory) => void;
  readonly status: () => PracticeStatus;
  /** Called after every answer and every change of scenario. Returns how to stop it. */
  readonly onChange: (listener: () => void) => () => void;
  /** What the sample app has in its settings as client secret; `null` for public and unknown clients. */
  readonly configuredSecret: (clientId: string) => string | null;
  /** The same for apps that sign in with a certificate. */
  readonly configuredCertificate: (clientId: string) => CertifiedKey | null;
  /** Sets the tenant's clock forward, or back by a negative number; it goes on from there. */
  readonly moveClock: (seconds: number) => void;
  /** As after a change of password: refresh tokens that a user has so far are refused. */
  readonly revokeTokens: (userId: string) => void;
  readonly state: () => PracticeState;
  /** What was answered since a number that an earlier call gave as `next`. */
  readonly logSince: (since: number) => PracticeLog;
  /** Forgets sessions, consent and how often a fault has shown; codes and tokens stay. */
  readonly signOutEverybody: () => void;
  readonly directory: () => Directory;
  /** What every scenario changes a copy of. */
  readonly healthy: () => Directory;
  /** A scenario of one's own, from the text of its file. Errors are those of `readScenarioFile`. */
  readonly setOwnScenario: (text: string) => Result<null>;
  /** Edits of the directory on top of the scenario, until the next one. Errors are those of `applyEdits`. */
  readonly edit: (edits: readonly DirectoryEdit[]) => Result<null>;
  /** Apps and users that every scenario has from now on. Errors are those of `applyEdits`. */
  readonly extend: (edits: readonly DirectoryEdit[]) => Result<null>;
  readonly close: () => Promise<void>;
};

/**
 * Starts a stand-in for Entra on loopback. Errors: `unknown-scenario`, `practice-keys-unavailable`,
 * `practice-port-busy`, `practice-listen-failed`, those of `readScenarioFile`, and `own-role-unknown`.
 */
export async function startPracticeTenant(options: PracticeOptions = {}): Promise<Result<PracticeTenant>> {
  const scenario = findScenario(options.scenario ?? 'healthy');
  if (!scenario.ok) return scenario;
  const identity = await tryLoadIdentity(options);
  if (!identity.ok) return identity;
  const { leaf, signing, client, seed } = identity.value;
  const clock = options.clock ?? (() => new Date());
  const own = options.own ?? null;
  const sample = createDirectory(seed, clock(), client);
  const directory = own === null ? ok(sample) : withOwnWorld(sample, own, { seed, now: clock() });
  if (!directory.ok) return directory;
  const simulation = createSimulation(directory.value, scenario.value, (each) =>
    underOwnName(each, own?.tenant ?? null),
  );
  if (options.scenarioFile !== undefined) {
    const read = simulation.setOwnScenario(options.scenarioFile);
    if (!read.ok) return read;
  }
  const service = {
    simulation,
    clock,
    seed,
    random: createRandom(options.seed ?? null),
    keyring: createKeyring(parseSigningKey(signing), seed),
  };
  const listening = await listenOnLoopback(options.port ?? 0, leaf, (message, response) => {
    void serve(service, message, response);
  });
  if (!listening.ok) return listening;
  return ok(toTenant(simulation, listening.value, identity.value, clock));
}

async function tryLoadIdentity({ store, seed }: PracticeOptions): Promise<Result<Identity>> {
  try {
    return ok(await loadIdentity(store ?? null, seed ?? null));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail('practice-keys-unavailable', `The practice tenant has no keys: ${reason}`);
  }
}

function toTenant(
  simulation: Simulation,
  listening: Listening,
  identity: Identity,
  clock: () => Date,
): PracticeTenant {
  const { authority, leaf, untrustedLeaf } = identity;
  const origin = `https://localhost:${listening.port}`;
  let certificate: Faults['certificate'] = 'trusted';
  const presentCertificate = (): void => {
    const wanted = simulation.directory().faults.certificate;
    if (wanted !== certificate) listening.present(wanted === 'trusted' ? leaf : untrustedLeaf);
    certificate = wanted;
  };
  const presentAfter = (result: Result<null>): Result<null> => {
    if (result.ok) presentCertificate();
    return result;
  };
  presentCertificate();
  const appOf = (clientId: string) =>
    simulation.directory().apps.find(({ appId }) => appId === clientId.toLowerCase());
  let isRunning = true;
  return {
    origin,
    caPem: authority.cert,
    leafPem: leaf.cert,
    leafSha256: createHash('sha256').update(new X509Certificate(leaf.cert).raw).digest('base64'),
    scenario: simulation.scenario,
    setScenario: (id) => presentAfter(simulation.setScenario(id)),
    setOwnScenario: (text) => presentAfter(simulation.setOwnScenario(text)),
    edit: (edits) => presentAfter(simulation.edit(edits)),
    extend: (edits) => presentAfter(simulation.extend(edits)),
    changeDirectory: (change) => {
      simulation.changeDirectory(change);
      presentCertificate();
    },
    moveClock: simulation.moveClock,
    revokeTokens: (userId) =>
      simulation.state.revoked.set(
        userId,
        new Date(clock().getTime() + simulation.clockOffsetSeconds() * 1000),
      ),
    status: () => ({
      running: isRunning,
      origin: isRunning ? origin : null,
      scenario: simulation.scenario(),
      brokenBy: simulation.brokenBy(),
      isEdited: simulation.isEdited(),
      log: simulation.log(),
    }),
    onChange: simulation.onChange,
    configuredSecret: (clientId) => appOf(clientId)?.configuredSecret ?? null,
    configuredCertificate: (clientId) => appOf(clientId)?.configuredCertificate ?? null,
    state: () => ({
      origin,
      scenario: simulation.scenario(),
      brokenBy: simulation.brokenBy(),
      isEdited: simulation.isEdited(),
      now: new Date(clock().getTime() + simulation.clockOffsetSeconds() * 1000).toISOString(),
      signingKey: simulation.directory().faults.signing.signsWith,
      answered: simulation.answered(),
    }),
    logSince: (since) => {
      const log = simulation.log();
      const first = simulation.answered() - log.length;
      return { next: simulation.answered(), entries: log.slice(Math.max(0, since - first)) };
    },
    signOutEverybody: simulation.signOutEverybody,
    directory: simulation.directory,
    healthy: simulation.healthy,
    close: async () => {
      await listening.close();
      isRunning = false;
      simulation.notify();
    },
  };
}
