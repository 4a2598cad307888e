import type { End } from '../../shared/evidence/evidence.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { SignInPorts } from './sign-in-ports.ts';
import {
  createAttempt,
  discoverAuthority,
  freezeAttempt,
  runStage,
  type Attempt,
  type FlowPhase,
  type SignInInput,
} from './attempt.ts';
import type { RunningSignIn } from './running-sign-in.ts';
import { recordTokens } from './gather-tokens.ts';
import type { Finished } from './session.ts';
import { requestToken } from './request-app-token.ts';

/**
 * Gets a token for the app itself, as a product does that works without a user: discovery, then one token request. No
 * browser opens, no listener waits, and no ID token comes. Nothing of the token is kept but what it says.
 */
export function startAppOnly(
  input: SignInInput,
  ports: SignInPorts,
  onPhase: (phase: FlowPhase) => void,
): Result<RunningSignIn> {
  const abort = new AbortController();
  const attempt = createAttempt('app-only', input, ports, abort.signal, onPhase);
  return ok({
    cancel: () => abort.abort(),
    openAgain: () => Promise.resolve(),
    authorizeUrl: () => null,
    endWithPage: () => undefined,
    done: run(attempt),
  });
}

async function run(attempt: Attempt): Promise<Finished> {
  const end = await getToken(attempt);
  return { evidence: freezeAttempt(attempt, { pages: [], navigations: [] }, end), session: null };
}

async function getToken(attempt: Attempt): Promise<End> {
  const { onPhase, record, network } = attempt;
  onPhase({ name: 'preparing' });
  const authorityOf = await discoverAuthority(attempt);
  if (authorityOf.found === null) return authorityOf.end;
  const { tokenEndpoint } = authorityOf.found.discovery;
  onPhase({ name: 'redeeming' });
  const refused = await runStage(attempt, 'token', () => requestToken(attempt, tokenEndpoint));
  const tokens = network.lastTokens();
  if (tokens === null || refused !== null)
    return refused ?? { kind: 'cancelled', stage: 'token', by: 'button' };
  recordTokens(record, tokens);
  return { kind: 'signed-in' };
}
