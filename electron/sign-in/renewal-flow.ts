import type { Discovery, Evidence } from '../../shared/evidence/evidence.ts';
import {
  createAttempt,
  freezeAttempt,
  redeemAndVerify,
  type FlowPhase,
  type SignInInput,
} from './attempt.ts';
import type { MsalClient } from './msal-client.ts';
import { prefetchKeys } from './published-keys.ts';
import type { RawTokens } from './recording-network.ts';
import type { SignInPorts } from './sign-in-ports.ts';

export type Renewal = {
  readonly evidence: Evidence;
  /** `null` when the renewal did not succeed. */
  readonly tokens: RawTokens | null;
};

/** What a finished sign-in leaves for its renewals. */
export type RenewalParts = {
  readonly input: SignInInput;
  readonly ports: SignInPorts;
  readonly client: MsalClient;
  readonly discovery: Discovery;
  readonly tokens: RawTokens;
};

/** Uses the refresh token (RFC 6749 section 6), without a browser; the attempt gets a record of its own. */
export async function runRenewal(
  { input, ports, client, discovery, tokens }: RenewalParts,
  runId: string,
  signal: AbortSignal,
  onPhase: (phase: FlowPhase) => void,
): Promise<Renewal> {
  const attempt = createAttempt('renewal', { ...input, runId }, ports, signal, onPhase);
  attempt.record.set({ discovery: { status: 'observed', value: discovery } });
  for (const token of Object.values(tokens)) if (token !== null) attempt.redactor.learn(token);
  client.useSender(attempt.network.send);
  const keys = prefetchKeys(attempt.network.send, discovery.jwksUri);
  const end = await redeemAndVerify(attempt, keys, client.renew);
  return {
    evidence: freezeAttempt(attempt, { pages: [], navigations: [] }, end),
    tokens: end.kind === 'signed-in' ? attempt.network.lastTokens() : null,
  };
}
