import type { Profile } from '../profile/profile.ts';
import type { SecretShape } from '../profile/secret-shape.ts';
import type { ErrorDetails } from './error-details.ts';
import type { Navigation } from './navigation.ts';
import type { PageStep } from './page-step.ts';

/**
 * The frozen record of one attempt. Gathered in `electron/`, judged in `shared/`, shown in `renderer/`.
 *
 * It is redacted by construction: no field here can hold a client secret, an authorization code, a PKCE verifier or a
 * raw token. What is sensitive appears as a {@link Redacted} shape, or as the decoded content of a token.
 */
export type Evidence = {
  readonly schema: 1;
  readonly runId: string;
  /** `sign-in`: by the authorization code; `app-only`: a token for the app itself, without a browser. */
  readonly kind: AttemptKind;
  /** ISO 8601, UTC, as are all times below unless they say otherwise. */
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly profile: SentProfile;
  readonly browser: 'system' | 'window' | 'none';
  /** Set when the attempt went to the practice tenant: which scenario was on. */
  readonly practiceScenario: string | null;
  readonly steps: readonly Step[];
  readonly discovery: Observation<Discovery>;
  readonly listener: Observation<Listener>;
  readonly authorize: Observation<AuthorizeRequest>;
  readonly pages: readonly Page[];
  /** Main-frame requests of our own window, oldest first, bounded; empty for the system browser. */
  readonly navigations: readonly Navigation[];
  readonly callback: Observation<Callback>;
  readonly exchanges: readonly Exchange[];
  readonly clock: Observation<ClockReading>;
  readonly idToken: Observation<DecodedToken>;
  readonly accessToken: Observation<DecodedToken>;
  readonly refreshToken: Observation<Redacted>;
  readonly signature: Observation<SignatureCheck>;
  readonly end: End;
};

export const ATTEMPT_KINDS = ['sign-in', 'device-code', 'renewal', 'app-only'] as const;
export type AttemptKind = (typeof ATTEMPT_KINDS)[number];

/** Whether a part was seen, was looked for and missing, or was never looked for. */
export type Observation<T> =
  | { readonly status: 'observed'; readonly value: T }
  | { readonly status: 'absent'; readonly reason: string }
  | { readonly status: 'not-tried'; readonly reason: string };

/** What stands in the place of a value that must not be kept. */
export type Redacted = {
  readonly redacted: 'secret' | 'code' | 'token' | 'personal' | 'other';
  /** Length of the original in UTF-16 code units. */
  readonly length: number;
};

export type Field = { readonly name: string; readonly value: string | Redacted };

export type SentProfile = Profile & { readonly secret: SecretShape | null };

export const STEP_IDS = [
  'listener',
  'discovery',
  'browser',
  'callback',
  'user-code',
  'token',
  'verification',
] as const;
export type StepId = (typeof STEP_IDS)[number];

export type Step = {
  readonly id: StepId;
  readonly startedAt: string;
  readonly durationMs: number;
  readonly outcome: 'ok' | 'failed' | 'cancelled' | 'timed-out' | 'skipped';
};

/** OpenID Connect Discovery 1.0, section 3: the members that the flow uses, as served (`{tenantid}` stays literal). */
export type Discovery = {
  readonly url: string;
  readonly issuer: string;
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  readonly jwksUri: string;
  readonly endSessionEndpoint: string | null;
};

export type Listener = {
  /** `intercepted`: our own window took the answer before any request left this machine. */
  readonly receiver: 'loopback' | 'intercepted';
  /** The redirect URI as sent, with the port that was really bound. */
  readonly redirectUri: string;
  readonly addresses: readonly string[];
  readonly hits: readonly Hit[];
};

/** One request that reached the loopback listener, or that our own window held back in its place. */
export type Hit = {
  readonly at: string;
  readonly method: string;
  /** Path only: a query may carry a code. Control characters are escaped. */
  readonly path: string;
  readonly status: number;
  readonly decision: 'accepted' | 'refused';
  readonly reason: HitReason;
};

export const HIT_REASONS = [
  'genuine',
  'malformed-request',
  'host-not-loopback',
  'other-path',
  'method-not-allowed',
  'content-type-not-form',
  'too-large',
  'cross-site',
  'not-a-navigation',
  'state-missing',
  'state-mismatch',
  'issuer-mismatch',
  'parameters-malformed',
  'parameters-missing',
  'already-finished',
  /** `response_mode=fragment`: the browser was asked to post what stands behind `#`. */
  'fragment-awaited',
] as const;
export type HitReason = (typeof HIT_REASONS)[number];

export type AuthorizeRequest = {
  /** Scheme, host and path of the authorization endpoint, without the query. */
  readonly endpoint: string;
  readonly parameters: readonly Field[];
  /** The nonce that was sent: the ID token must carry it back. */
  readonly nonce: string;
};

/** A page that our own window showed. Field values that the user typed are never read. */
export type Page = {
  readonly at: string;
  /** Scheme, host and path only. */
  readonly url: string;
  readonly httpStatus: number | null;
  readonly title: string;
  /** Entra's `<meta name="PageID">`, for example `ConvergedSignIn` or `ConvergedError`. */
  readonly pageId: string | null;
  readonly step: PageStep;
  /** What the page says is wrong. With the step `error` the sign-in is over; elsewhere the user may try again. */
  readonly error: ErrorDetails | null;
};

/** The accepted answer of the authorization endpoint at the redirect URI (RFC 6749 sections 4.1.2 and 4.1.2.1). */
export type Callback = {
  readonly at: string;
  readonly method: 'GET' | 'POST';
  readonly parameters: readonly Field[];
  readonly error: ErrorDetails | null;
};

export type Exchange = {
  readonly purpose: 'discovery' | 'keys' | 'instance-discovery' | 'device-code' | 'token' | 'other';
  readonly startedAt: string;
  readonly durationMs: number;
  readonly method: 'GET' | 'POST';
  readonly host: string;
  readonly path: string;
  readonly query: readonly Field[];
  readonly requestHeaders: readonly Field[];
  readonly requestBody: readonly Field[];
  readonly response: ExchangeResponse;
};

export type ExchangeResponse =
  | {
      readonly status: 'answered';
      readonly httpStatus: number;
      readonly contentType: string;
      readonly headers: readonly Field[];
      /** Top-level members of a JSON body; nested values are JSON text. Empty for other content types. */
      readonly body: readonly Field[];
      /** Bounded text of a body that is not JSON, for example a proxy's HTML page. */
      readonly text: string | null;
      readonly error: ErrorDetails | null;
    }
  | { readonly status: 'no-answer'; readonly code: string; readonly message: string };

/** The server's `Date` header against the local clock at the middle of the exchange. */
export type ClockReading = {
  readonly serverDate: string;
  readonly localDate: string;
  /** Local minus server, in seconds. The header's own resolution is one second. */
  readonly skewSeconds: number;
};

export type DecodedToken = {
  readonly header: readonly Claim[];
  readonly payload: readonly Claim[];
  /** Length of the encoded token in characters. */
  readonly length: number;
};

/** Lists keep duplicate-safe, prototype-safe order; values are JSON text so that depth and oddity survive IPC. */
export type Claim = { readonly name: string; readonly json: string };

/** Only the signature: issuer, audience, times and nonce are judged by rules from the decoded claims. */
export type SignatureCheck = {
  readonly verified: boolean;
  readonly alg: string;
  readonly kid: string | null;
  /** Key ids that the tenant published at that moment. */
  readonly publishedKids: readonly string[];
  /** Why it is not verified; empty when it is. */
  readonly reason: string;
};

export const FAILURE_STAGES = ['discovery', 'browser', 'page', 'callback', 'token', 'verification'] as const;
export type FailureStage = (typeof FAILURE_STAGES)[number];

export type End =
  | { readonly kind: 'signed-in' }
  | {
      readonly kind: 'failed';
      readonly stage: FailureStage;
      /** Stable: `entra-error`, `page-pasted`, `network-error`, `not-json`, `nonce-mismatch`, `client-error` … */
      readonly code: string;
      readonly message: string;
      readonly details: ErrorDetails | null;
    }
  | { readonly kind: 'cancelled'; readonly stage: StepId; readonly by: 'button' | 'window-closed' }
  | { readonly kind: 'timed-out'; readonly stage: StepId; readonly afterSeconds: number };
