import type { Evidence } from '../../shared/evidence/evidence.ts';
import type { OpenBrowser } from '../ports.ts';
import type { FlowPhase } from './attempt.ts';
import type { RawTokens } from './recording-network.ts';
import { runRenewal, type RenewalParts } from './renewal-flow.ts';

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

export type SessionParts = RenewalParts & { readonly browser: OpenBrowser | null };

export function createSession(parts: SessionParts): Session {
  const { client, browser, discovery, tokens } = parts;
  return {
    tokens,
    canRenew: tokens.refreshToken !== null,
    renew: async (runId, signal, onPhase) => {
      const { evidence, tokens: renewed } = await runRenewal(parts, runId, signal, onPhase);
      return {
        evidence,
        session: renewed === null ? null : createSession({ ...parts, tokens: renewed }),
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
