import type { ClockReading, Discovery, Exchange } from '../evidence/evidence.ts';
import type { ErrorDetails } from '../evidence/error-details.ts';

/** What came of one observation. `null` in {@link Observations} stands for one that is still under way. */
export type Tried<T> =
  | { readonly status: 'observed'; readonly value: T }
  /** It ended without what it looked for; `code` is the system's own, for example `ENOTFOUND`. */
  | { readonly status: 'failed'; readonly code: string; readonly message: string }
  | { readonly status: 'timed-out'; readonly limitMs: number }
  | { readonly status: 'cancelled' }
  | { readonly status: 'not-tried'; readonly reason: string };

/** What each observation looks for. Redacted as evidence is: no field can hold a secret, a code or a token. */
export type SeenBy = {
  readonly proxy: ProxySeen;
  readonly name: NameSeen;
  readonly connection: ConnectionSeen;
  readonly discovery: DiscoverySeen;
  readonly keys: KeysSeen;
  readonly appToken: Exchange;
  readonly authorize: AuthorizeSeen;
  readonly clientVariants: readonly VariantSeen[];
  readonly localhost: NameSeen;
  readonly listener: ListenerSeen;
};
export type ObservationId = keyof SeenBy;

/** Everything that the observations of one check saw so far. */
export type Observations = { readonly [P in ObservationId]: Tried<SeenBy[P]> | null };

export const NOTHING_SEEN: Observations = {
  proxy: null,
  name: null,
  connection: null,
  discovery: null,
  keys: null,
  appToken: null,
  authorize: null,
  clientVariants: null,
  localhost: null,
  listener: null,
};

/** By the notation of proxy auto-configuration: `DIRECT`, or `PROXY host:port; DIRECT`. */
export type ProxySeen = { readonly rules: string };

export type NameSeen = { readonly host: string; readonly addresses: readonly string[] };

/** A connection of our own, beside the requests: only so can the certificates be looked at. */
export type ConnectionSeen =
  | {
      readonly kind: 'secure';
      readonly target: string;
      /** The host's own certificate first. */
      readonly chain: readonly Certificate[];
      /** Whether the chain ends in an authority of the public list that comes with the runtime. */
      readonly isPublic: boolean;
      /** Why not, in OpenSSL's words; empty when it does. */
      readonly reason: string;
      /** The very certificate of the practice tenant that runs inside this app. */
      readonly isPractice: boolean;
    }
  | {
      /** `connect`: no connection came about. `tls`: there was one, and it ended before it was secure. */
      readonly kind: 'broken';
      readonly at: 'connect' | 'tls';
      readonly target: string;
      readonly code: string;
      readonly message: string;
    }
  | { readonly kind: 'proxy-refused'; readonly proxy: string; readonly httpStatus: number };

export type Certificate = {
  /** Common name, or organization where there is none. */
  readonly subject: string;
  readonly issuer: string;
  /** ISO 8601. */
  readonly validTo: string;
};

export type DiscoverySeen = {
  readonly exchange: Exchange;
  /** `null` when no usable document came. */
  readonly discovery: Discovery | null;
  readonly clock: ClockReading | null;
};

export type KeysSeen = { readonly exchange: Exchange; readonly keyCount: number | null };

export type AuthorizeSeen = {
  readonly exchange: Exchange;
  /** The redirect URI as sent. */
  readonly redirectUri: string;
  readonly answer: AuthorizeAnswer;
};

/** What the authorization endpoint answered to `prompt=none`. */
export type AuthorizeAnswer =
  /** A redirect to the redirect URI; `error` is `null` when it carried a code, which is thrown away. */
  | { readonly kind: 'redirect'; readonly error: ErrorDetails | null }
  /** `location`: scheme, host and path only. */
  | { readonly kind: 'redirect-elsewhere'; readonly location: string }
  | { readonly kind: 'error-page'; readonly error: ErrorDetails }
  | { readonly kind: 'sign-in-page' }
  | { readonly kind: 'other' };

/** Who we say we are at the token endpoint. `control` is `bare` with a redirect URI that nobody can have registered. */
export const CLIENT_VARIANTS = ['secret', 'origin', 'bare', 'control'] as const;
export type ClientVariant = (typeof CLIENT_VARIANTS)[number];

/** The token endpoint's answer to a code that was never issued. */
export type VariantSeen = { readonly variant: ClientVariant; readonly exchange: Exchange };

export type ListenerSeen =
  | {
      readonly kind: 'open';
      /** Where it listened: `127.0.0.1:4321`. */
      readonly addresses: readonly string[];
      readonly reached: readonly Reached[];
    }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string };

/** `error`: `null` when the listener answered. */
export type Reached = { readonly address: string; readonly error: string | null };
