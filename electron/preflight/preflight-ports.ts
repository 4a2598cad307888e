import type { CloudId } from '../../shared/entra/clouds.ts';
import type { Evidence } from '../../shared/evidence/evidence.ts';
import type { Clock, Network } from '../ports.ts';
import type { ListenerPool } from '../sign-in/listener-pool.ts';

/** The effects of a check, as parameters. */
export type PreflightPorts = {
  readonly clock: Clock;
  /** Redirects are answers here: their status and `location` header come back, and nobody goes there. */
  readonly network: (cloud: CloudId) => Network;
  /** Closes what is kept open: a kept connection would answer the next check for a server that has changed since. */
  readonly dropConnections: () => Promise<void>;
  /** The proxy for this address, as `DIRECT` or `PROXY host:port; DIRECT`. */
  readonly resolveProxy: (cloud: CloudId, url: string) => Promise<string>;
  /** Every address of a name; rejects with the system's own code. */
  readonly lookUp: (host: string) => Promise<readonly string[]>;
  readonly listeners: ListenerPool;
  /** A fresh random value of 256 bits, base64url. */
  readonly newSecret: () => string;
  /** SHA-256 of the practice tenant's own certificate (DER, base64); `null` while it does not run. */
  readonly practiceLeaf: () => string | null;
  /** What was recorded of this profile's earlier sign-ins. */
  readonly runsOf: (profileId: string) => readonly Evidence[];
};
