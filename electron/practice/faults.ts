import type { EntraError } from './entra-error.ts';

/**
 * What goes wrong although every registration is right: the service's own bad days, proxies in between, clocks and keys.
 * It is data like the directory, for the same reason.
 */
export type Faults = {
  readonly outages: readonly Outage[];
  /** Requests that arrive otherwise than the app sent them. */
  readonly requestChanges: readonly RequestChange[];
  /** What the ID token has instead of the nonce of the request. */
  readonly nonce: 'echoed' | 'replaced' | 'missing';
  /** What the redirect has instead of the state of the request. */
  readonly state: 'echoed' | 'replaced' | 'missing';
  readonly signing: {
    /** The key that signs tokens. */
    readonly signsWith: KeyName;
    /** The keys that the key documents show, in this order. */
    readonly published: readonly KeyName[];
  };
  /** The tenant's clock minus the real one. */
  readonly clockOffsetSeconds: number;
  /** `untrusted`: TLS with a certificate from an authority that nobody trusts, as a proxy that looks inside would. */
  readonly certificate: 'trusted' | 'untrusted';
  /** Whether the page for a redirect URI that is not registered shows at once or only after the password. */
  readonly redirectUriCheck: 'before-sign-in' | 'after-sign-in';
  /** `never`: the sign-in ends on a page, and the browser is not sent back. */
  readonly redirect: 'sent' | 'never';
  readonly codes: {
    readonly lifetimeSeconds: number;
    /** Somebody was quicker than the app: a link scanner, a page that was loaded twice. */
    readonly isAlreadyRedeemed: boolean;
    /** Whose code the app gets: its own, or one that was made for another redirect URI or another verifier. */
    readonly boundTo: 'request' | 'another-redirect-uri' | 'another-verifier';
  };
  /** How long a device has to wait between two polls; Entra says 5. */
  readonly devicePollSeconds: number;
  /** Refresh tokens are refused as revoked (50173), as after a change of password. */
  readonly areRefreshTokensRevoked: boolean;
};

/** `current` is always there; the others are made when they are first needed. */
export type KeyName = 'current' | 'next' | 'unknown';

export type EndpointName =
  | 'discovery'
  | 'keys'
  | 'instance'
  | 'authorize'
  | 'token'
  | 'devicecode'
  | 'adminconsent'
  | 'logout'
  | 'userinfo'
  | 'api';

/** What decided it is the outage itself. */
export type OutageError = Omit<EntraError, 'because'>;

export type Outage = {
  readonly endpoint: EndpointName;
  /** An error that Entra states; 429 with `Retry-After`; a page of a proxy that stands in between (502, HTML). */
  readonly answer: OutageError | 'throttled' | 'proxy-page';
  /** How many requests are answered so before all is well again. */
  readonly times: number | 'always';
  readonly retryAfterSeconds: number;
};

/** As though the app had sent this. A wrong registration is always the better scenario: the app's own record shows it. */
export type RequestChange = {
  readonly endpoint: EndpointName;
  /** The app whose requests are changed, by the `client_id` that it sent; `null`: every app. */
  readonly clientId: string | null;
  readonly part: 'parameter' | 'header' | 'tenant';
  /** Of the parameter or, in lower case, of the header; empty for the tenant. */
  readonly name: string;
  /** `null` removes it; a tenant cannot be removed. */
  readonly value: string | null;
};

const CODE_LIFETIME_SECONDS = 600;

export const NO_FAULTS: Faults = {
  outages: [],
  requestChanges: [],
  nonce: 'echoed',
  state: 'echoed',
  signing: { signsWith: 'current', published: ['current'] },
  clockOffsetSeconds: 0,
  certificate: 'trusted',
  redirectUriCheck: 'before-sign-in',
  redirect: 'sent',
  codes: { lifetimeSeconds: CODE_LIFETIME_SECONDS, isAlreadyRedeemed: false, boundTo: 'request' },
  devicePollSeconds: 5,
  areRefreshTokensRevoked: false,
};
