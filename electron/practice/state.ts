import type { Platform } from '../../shared/profile/profile.ts';
import { createBoundedMap, type BoundedMap } from './bounded-map.ts';

/** What the tenant remembers between requests, in memory only. Every part is bounded, so that no caller can fill it. */
export type State = {
  /** Browsers by cookie value, with the accounts signed in there. */
  readonly browsers: BoundedMap<readonly Session[]>;
  /** Sign-ins under way, by the token in their forms. */
  readonly flows: BoundedMap<Flow>;
  readonly codes: BoundedMap<IssuedCode>;
  readonly refreshTokens: BoundedMap<IssuedRefreshToken>;
  /** Accepted scopes by {@link consentKey}. */
  readonly consents: BoundedMap<readonly string[]>;
};

export type Session = { readonly userId: string; readonly sessionId: string; readonly signedInAt: Date };

/** A validated authorization request, waiting for its user. */
export type Flow = {
  /** The cookie value of the browser that started it: no other may continue. */
  readonly browserId: string;
  readonly request: AuthorizeRequest;
  readonly startedAt: Date;
  readonly username: string | null;
  readonly session: Session | null;
};

export type AuthorizeRequest = {
  /** As in the path: GUID, domain, `common` or `organizations`. */
  readonly tenantSegment: string;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly platform: Platform;
  readonly responseMode: ResponseMode;
  /** Scopes as requested, valid for this app. */
  readonly scope: string;
  readonly prompt: Prompt | null;
  readonly state: string | null;
  readonly nonce: string | null;
  readonly loginHint: string | null;
  readonly challenge: Challenge | null;
  readonly wantsClientInfo: boolean;
};

export const RESPONSE_MODES = ['query', 'fragment', 'form_post'] as const;
export type ResponseMode = (typeof RESPONSE_MODES)[number];

export const PROMPTS = ['none', 'login', 'select_account', 'consent'] as const;
export type Prompt = (typeof PROMPTS)[number];

/** RFC 7636, section 4.3. */
export type Challenge = { readonly method: 'S256' | 'plain'; readonly value: string };

/** What the user has allowed; codes and refresh tokens stand for it. */
export type Grant = {
  readonly tenantId: string;
  readonly clientId: string;
  readonly userId: string;
  readonly sessionId: string;
  readonly scope: string;
  readonly platform: Platform;
};

export type IssuedCode = {
  readonly grant: Grant;
  readonly redirectUri: string;
  readonly nonce: string | null;
  readonly challenge: Challenge | null;
  readonly issuedAt: Date;
  readonly isRedeemed: boolean;
};

export type IssuedRefreshToken = { readonly grant: Grant; readonly issuedAt: Date };

export const consentKey = (userId: string, clientId: string): string => `${userId} ${clientId}`.toLowerCase();

export function createState(): State {
  return {
    browsers: createBoundedMap(1000),
    flows: createBoundedMap(1000),
    codes: createBoundedMap(5000),
    refreshTokens: createBoundedMap(5000),
    consents: createBoundedMap(1000),
  };
}

/** Codes and refresh tokens stay: a renewal can then meet the new scenario. */
export function forgetSignIns(state: State): void {
  state.browsers.clear();
  state.flows.clear();
  state.consents.clear();
}
