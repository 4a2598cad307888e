import { randomBytes } from 'node:crypto';
import { Agent, ProxyAgent, type Dispatcher } from 'undici';
import { lookUp } from '../../../electron/preflight/look-up.ts';
import type { Clock } from '../../../electron/ports.ts';
import type { PreflightPorts } from '../../../electron/preflight/preflight-ports.ts';
import { createListenerPool } from '../../../electron/sign-in/listener-pool.ts';
import { createNodeNetwork, noDeadline } from '../../support/node-ports.ts';

export type TestPorts = PreflightPorts & { readonly close: () => Promise<void> };

type Options = {
  readonly caPem?: string;
  readonly practiceLeaf?: string;
  /** `host:port` of an HTTP proxy. */
  readonly proxy?: string;
  /** To one host at once; absent: as many as there are requests. */
  readonly connections?: number;
  readonly deadline?: Clock['deadline'];
  readonly overrides?: Partial<PreflightPorts>;
};

/** A check in plain Node: real sockets, and trust in one authority alone. */
export function createTestPorts({
  caPem,
  practiceLeaf,
  proxy,
  connections,
  deadline = noDeadline,
  overrides,
}: Options = {}): TestPorts {
  const tls = caPem === undefined ? {} : { ca: caPem };
  const dispatcher: Dispatcher =
    proxy === undefined
      ? new Agent({ connect: tls, ...(connections === undefined ? {} : { connections }) })
      : new ProxyAgent({ uri: `http://${proxy}`, requestTls: tls });
  const now = (): Date => new Date();
  const listeners = createListenerPool(now);
  return {
    clock: { now, elapsed: () => performance.now(), deadline },
    network: () => createNodeNetwork(dispatcher),
    dropConnections: () => Promise.resolve(),
    resolveProxy: () => Promise.resolve(proxy === undefined ? 'DIRECT' : `PROXY ${proxy}`),
    lookUp,
    listeners,
    newSecret: () => randomBytes(32).toString('base64url'),
    practiceLeaf: () => practiceLeaf ?? null,
    runsOf: () => [],
    ...overrides,
    close: async () => {
      await listeners.closeAll();
      await dispatcher.destroy();
    },
  };
}
