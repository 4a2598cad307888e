import type { Result } from '../../shared/result.ts';
import type { TokenVerification } from '../../shared/token/verification.ts';
import type { VerifyTokenRequest } from '../../shared/token/verify-request.ts';
import type { RunToken } from '../state/model.ts';
import type { CommandPort } from './command-port.ts';
import { settle } from './settle.ts';

export type TokenCommands = ReturnType<typeof createTokenCommands>;

export function createTokenCommands({ store, desktop, ask }: CommandPort) {
  return {
    verify: async (request: VerifyTokenRequest): Promise<Result<TokenVerification>> =>
      settle(desktop.verifyToken(request)),
    cancelVerification: async () => ask(desktop.cancelVerification()),
    /** Shows a token of a run in the workbench. Its encoded form stays in main. */
    openRunToken: (runToken: RunToken) => {
      store.tokens({ type: 'run-token-opened', runToken });
      store.shell({ type: 'screen-chosen', screen: 'tokens' });
    },
  };
}
