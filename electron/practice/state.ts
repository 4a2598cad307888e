import type { Platform } from '../../shared/profile/profile.ts';
import { createBoundedMap, type BoundedMap } from './bounded-map.ts';
import type { ClaimsRequest } from './claims-request.ts';
import type { EntraError } from './entra-error.ts';
import type { Version } from './tenant-segment.ts';

/** What the tenant remembers between requests, in memory only. Every part is bounded, so that no caller can fill it. */
export type State = {
  /** Browsers by cookie value, with the accounts signed in there. */
  readonly browsers: BoundedMap<readonly Session[]>;
  /** Sign-ins under way, by the token in their forms. */
  readonly flows: BoundedMap<Flow>;
  /** App ids by session id: who has to be told when the session ends. */
  readonly signedInApps: BoundedMap<readonly string[]>;
  readonly codes: BoundedMap<IssuedCode>;
  readonly refreshTokens: BoundedMap<IssuedRefreshToken>;
  /** By the code that the user types. */
  readonly deviceCodes: BoundedMap<DeviceCode>;
  /** The code that the user types, by the code that the device polls with. */
  readonly userCodes: BoundedMap<string>;
  /** Accepted scopes by {@link consentKey}; an administrator's by the tenant instead of the user. */
  readonly consents: BoundedMap<readonly string[]>;
  /** Users who have set up a second factor since the start. */
  readonly mfaRegistered: BoundedMap<true>;
  /** When all tokens of a user were revoked. */
  readonly revoked: BoundedMap<Date>;
  /** How often a fault has shown, by the place of the fault in the directory. */
  readonly faultsShown: BoundedMap<number>;
};

export type Session = {
  readonly userId: string;
  readonly sessionId: string;
  readonly signedInAt: Date;
  /** Whether the second factor was given too. */
  readonly hasMfa: boolean;
  /** Whether the browser keeps it when it is closed: the answer to “Stay signed in?”. */
  readonly isKept: boolean;
};

/** A validated request for a sign-in, waiting for its user. */
export type Flow = {
  /** The cookie value of the browser that started it: no other may continue. */
  readonly browserId: string;
  readonly purpose: Purpose;
  readonly request: AuthorizeRequest;
  readonly startedAt: Date;
  readonly session: Session | null;
  /** Whether the user still has to say if the browser keeps the account; a session from before is kept as it is. */
  readonly asksToStay: boolean;
  /** Found before the sign-in, shown after it. */
  readonly laterError: EntraError | null;
};

/** Who waits for the end of a sign-in. */
export type Purpose =
  | { readonly kind: 'app' }
  | { readonly kind: 'device'; readonly userCode: string }
  | { readonly kind: 'admin-consent' };

export type AuthorizeRequest = {
  readonly version: Version;
  /** As in the path: GUID, domain, `common`, `organizations` or `consumers`. */
  readonly tenantSegment: string;
  readonly clientId: string;
  readonly redirectUri: string;
  /** Whether the request named it, or it was chosen from the registration. */
  readonly isRedirectUriSent: boolean;
  readonly platform: Platform;
  readonly responseType: ResponseType;
  readonly responseMode: ResponseMode;
  /** Scopes as requested, valid for this app. */
  readonly scope: string;
  readonly prompt: Prompt | null;
  readonly state: string | null;
  readonly nonce: string | null;
  readonly loginHint: string | null;
  readonly domainHint: string | null;
  readonly challenge: Challenge | null;
  readonly claims: ClaimsRequest;
  readonly wantsClientInfo: boolean;
  /** How old a session may be that is used without a password; `null`: as old as it is. */
  readonly maxAgeSeconds: number | null;
};

/** What the redirect shall bring (OAuth 2.0 Multiple Response Type Encoding Practices). */
export type ResponseType = {
  readonly code: boolean;
  readonly idToken: boolean;
  readonly token: boolean;
};

export const RESPONSE_MODES = ['query', 'fragment', 'form_post'] as const;
export type ResponseMode = (typeof RESPONSE_MODES)[number];

export const PROMPTS = ['none', 'login', 'select_account', 'consent'] as const;
/** `admin_consent` is a prompt of v1.0 alone: an administrator accepts for all, and the app gets its code. */
export type Prompt = (typeof PROMPTS)[number] | 'admin_consent';

/** RFC 7636, section 4.3. */
export type Challenge = { readonly method: 'S256' | 'plain'; readonly value: string };

/** What the user has allowed; codes and refresh tokens stand for it. */
export type Grant = {
  readonly tenantId: string;
  readonly clientId: string;
  readonly userId: string;
  readonly session: Session;
  readonly scope: string;
  readonly platform: Platform;
  readonly claims: ClaimsRequest;
};

export type IssuedCode = {
  readonly grant: Grant;
  readonly redirectUri: string;
  readonly isRedirectUriSent: boolean;
  readonly nonce: string | null;
  readonly challenge: Challenge | null;
  readonly issuedAt: Date;
  readonly isRedeemed: boolean;
};

export type IssuedRefreshToken = {
  readonly grant: Grant;
  readonly issuedAt: Date;
  /** Of the first in the row: the 24 hours of a single-page app do not start again with each. */
  readonly firstIssuedAt: Date;
};

/** RFC 8628. */
export type DeviceCode = {
  readonly tenantSegment: string;
  readonly clientId: string;
  readonly scope: string;
  readonly issuedAt: Date;
  readonly outcome:
    | { readonly kind: 'pending' }
    | { readonly kind: 'declined' }
    | { readonly kind: 'approved'; readonly grant: Grant }
    | { readonly kind: 'redeemed' };
};

/** Of a user, or of a whole tenant. */
export const consentKey = (principalId: string, clientId: string): string =>
  `${principalId} ${clientId}`.toLowerCase();

export function createState(): State {
  return {
    browsers: createBoundedMap(1000),
    flows: createBoundedMap(1000),
    signedInApps: createBoundedMap(1000),
    codes: createBoundedMap(5000),
    refreshTokens: createBoundedMap(5000),
    deviceCodes: createBoundedMap(1000),
    userCodes: createBoundedMap(1000),
    consents: createBoundedMap(1000),
    mfaRegistered: createBoundedMap(1000),
    revoked: createBoundedMap(1000),
    faultsShown: createBoundedMap(100),
  };
}

/** Codes and refresh tokens stay: a renewal can then meet the new scenario. */
export function forgetSignIns(state: State): void {
  for (const part of [state.browsers, state.flows, state.consents, state.mfaRegistered, state.faultsShown])
    part.clear();
}
