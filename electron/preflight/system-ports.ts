import { session, type Session } from 'electron';
import type { CloudId } from '../../shared/entra/clouds.ts';
import type { SignInPorts } from '../sign-in/sign-in-ports.ts';
import { createElectronNetwork } from '../sign-in/electron-network.ts';
import { trustPracticeLeaf, type TrustedLeaf } from '../sign-in/practice-trust.ts';
import { lookUp } from './look-up.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { PreflightPorts } from './preflight-ports.ts';

type Parts = {
  readonly signIn: Pick<SignInPorts, 'clock' | 'listeners' | 'newSecret'>;
  readonly leaf: () => TrustedLeaf | null;
  readonly runsOf: PreflightPorts['runsOf'];
};

/** Electron's own. Sessions without a name that persists: no cookie, no cache reaches the disk. */
export function createPreflightPorts({ signIn, leaf, runsOf }: Parts): PreflightPorts {
  const practiceSession = session.fromPartition('preflight-practice');
  trustPracticeLeaf(practiceSession, leaf);
  const entraSession = session.fromPartition('preflight-entra');
  const sessionOf = (cloud: CloudId): Session => (cloud === 'practice' ? practiceSession : entraSession);
  const networks = {
    practice: oneAtATime(createElectronNetwork(practiceSession, 'answered')),
    entra: createElectronNetwork(entraSession, 'answered'),
  };
  return {
    clock: signIn.clock,
    listeners: signIn.listeners,
    newSecret: signIn.newSecret,
    network: (cloud) => (cloud === 'practice' ? networks.practice : networks.entra),
    dropConnections: async () => {
      await Promise.all([practiceSession, entraSession].map((each) => each.closeAllConnections()));
    },
    resolveProxy: (cloud, url) => sessionOf(cloud).resolveProxy(url),
    lookUp,
    practiceLeaf: () => leaf()?.leafSha256 ?? null,
    runsOf,
  };
}
