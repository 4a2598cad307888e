import type { Browser } from '../../shared/profile/browser.ts';
import type { CloudId } from '../../shared/entra/clouds.ts';
import type { BrowserPort, Clock, Network } from '../ports.ts';
import type { ListenerPool } from './listener-pool.ts';

/** Effects that a sign-in needs, as parameters. `compose.ts` makes Electron's; tests bring their own. */
export type SignInPorts = {
  readonly clock: Clock;
  readonly network: (cloud: CloudId) => Network;
  /**
   * `authorityHost`: the host whose pages may be read. `keptFor`: the profile whose account is kept from run to run;
   * `null` signs in with a session of its own.
   */
  readonly browser: (
    browser: Browser,
    cloud: CloudId,
    authorityHost: string,
    keptFor: string | null,
  ) => BrowserPort;
  readonly listeners: ListenerPool;
  /** A fresh random value of 256 bits, base64url. */
  readonly newSecret: () => string;
};
