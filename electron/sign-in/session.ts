import type { Discovery, Evidence } from '../../shared/evidence/evidence.ts';
import type { OpenBrowser, SignInPorts } from '../ports.ts';
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

export type Finished = {
  readonly evidence: Evidence;
  /** The raw tokens and the MSAL client behind them; `null` when the sign-in did not succeed. */
  readonly session: Session | null;
};

/** What main keeps of a successful sign-in until the user closes the run. Nothing of it leaves main. */
export type Session = {
  readonly tokens: RawTokens;
  readonly canRenew: boolean;
  /** Uses the refresh token; the attempt gets a record of its own. */
  readonly renew: (
    runId: string,
    signal: AbortSignal,
    onPhase: (phase: FlowPhase) => void,
  ) => Promise<Finished>;
  /**
   * Shows the authority's sign-out page in the browser that signed in (OpenID Connect RP-Initiated Logout 1.0), without
   * an id_token_hint: a token has no place in an address. `false` when the authority has no such endpoint.
   */
  readonly signOut: () => Promise<boolean>;
  /** Drops the tokens that MSAL holds, and what the sign-in window still knows. */
  readonly forget: () => void;
};

export type SessionParts = {
  readonly input: SignInInput;
  readonly ports: SignInPorts;
  readonly client: MsalClient;
  readonly browser: OpenBrowser | null;
  readonly discovery: Discovery;
  readonly tokens: RawTokens;
};

export function createSession(parts: SessionParts): Session {
  const { input, ports, client, browser, discovery, tokens } = parts;
  return {
    tokens,
    canRenew: tokens.refreshToken !== null,
    renew: async (runId, signal, onPhase) => {
      const attempt = createAttempt('renewal', { ...input, runId }, ports, signal, onPhase);
      attempt.record.set({ discovery: { status: 'observed', value: discovery } });
      for (const token of Object.values(tokens)) if (token !== null) attempt.redactor.learn(token);
      client.useSender(attempt.tape.send);
      const end = await redeemAndVerify(
        attempt,
        prefetchKeys(attempt.tape.send, discovery.jwksUri),
        client.renew,
      );
      const renewed = attempt.tape.lastTokens();
      return {
        evidence: freezeAttempt(attempt, { pages: [], navigations: [] }, end),
        session:
          end.kind === 'signed-in' && renewed !== null ? createSession({ ...parts, tokens: renewed }) : null,
      };
    },
    signOut: async () => {
      client.forget();
      if (discovery.endSessionEndpoint === null || browser === null) return false;
      await browser.show(discovery.endSessionEndpoint);
      browser.release();
      return true;
    },
    forget: () => {
      client.forget();
      browser?.release();
    },
  };
}
