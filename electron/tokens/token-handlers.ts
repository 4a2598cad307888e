import { fail, ok, type Result } from '../../shared/result.ts';
import type { PracticeIssuer } from '../../shared/token/read-issuer.ts';
import type { VerifyTokenRequest } from '../../shared/token/verify-request.ts';
import type { Handlers } from '../answer.ts';
import type { RunRegistry } from '../runs/run-registry.ts';
import { TIME_LIMIT, type KeyNetwork } from './fetch-keys.ts';

export type TokenHandlers = Pick<Handlers, 'verifyToken' | 'cancelVerification'>;

export type TokenHandlerPorts = {
  readonly network: KeyNetwork;
  readonly practice: () => PracticeIssuer | null;
  readonly runs: Pick<RunRegistry, 'session'>;
};

/** For both fetches together, the tenant's keys and the app's. */
const LIMIT_MS = 15_000;

/** One verification at a time: a new one ends the one before it. */
export function createTokenHandlers({ network, practice, runs }: TokenHandlerPorts): TokenHandlers {
  let current: AbortController | null = null;
  const stop = (): void => current?.abort();
  return {
    verifyToken: async ({ token, keys }) => {
      const encoded = encodedOf(token, runs);
      if (!encoded.ok) return encoded;
      stop();
      const abort = new AbortController();
      current = abort;
      const timer = setTimeout(() => abort.abort(TIME_LIMIT), LIMIT_MS);
      try {
        // Loaded on first use, with JOSE: a window that is only looked at does not pay for it.
        const { verifyToken } = await import('./verify-token.ts');
        return ok(await verifyToken(encoded.value, keys, { network, practice }, abort.signal));
      } finally {
        clearTimeout(timer);
        if (current === abort) current = null;
      }
    },
    cancelVerification: () => {
      stop();
      return ok(null);
    },
  };
}

function encodedOf(token: VerifyTokenRequest['token'], runs: Pick<RunRegistry, 'session'>): Result<string> {
  if (typeof token === 'string') return ok(token);
  const session = runs.session(token.runId);
  if (!session.ok) return session;
  const { idToken, accessToken } = session.value.tokens;
  const encoded = token.token === 'id' ? idToken : accessToken;
  return encoded === null ? fail('no-tokens', 'The sign-in returned no such token.') : ok(encoded);
}
