import type { DesktopApi } from '../../shared/contract/ipc.ts';
import { createCheckCommands, type CheckCommands } from './check-commands.ts';
import type { Store } from '../state/store.ts';
import { createCommandPort } from './command-port.ts';
import { createConnectCommands, type ConnectCommands } from './connect-commands.ts';
import { createKeptRunCommands, type KeptRunCommands } from './kept-run-commands.ts';
import { createPracticeCommands, type PracticeCommands } from './practice-commands.ts';
import { createProfileCommands, type ProfileCommands } from './profile-commands.ts';
import { createRunCommands, type RunCommands } from './run-commands.ts';
import { createTokenCommands, type TokenCommands } from './token-commands.ts';

/** Everything that the user can do, with its effects on main and on the state. */
export type Commands = {
  readonly profiles: ProfileCommands;
  readonly runs: RunCommands;
  readonly checks: CheckCommands;
  readonly practice: PracticeCommands;
  readonly connect: ConnectCommands;
  readonly tokens: TokenCommands;
  readonly kept: KeptRunCommands;
};

export function createCommands(store: Store, desktop: DesktopApi): Commands {
  const port = createCommandPort(store, desktop);
  const profiles = createProfileCommands(port);
  const runs = createRunCommands(port, profiles);
  return {
    profiles,
    runs,
    checks: createCheckCommands(port, profiles, runs),
    practice: createPracticeCommands(port),
    connect: createConnectCommands(port, profiles),
    tokens: createTokenCommands(port),
    kept: createKeptRunCommands(port),
  };
}
