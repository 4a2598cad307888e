/**
 * What is documented or publicly reported about each number that scenarios answer with. `error`: the OAuth 2.0 error;
 * `places`: where it is seen.
 *
 * Source: learn.microsoft.com/entra/identity-platform/reference-error-codes, and public reports where that page is
 * silent (700038, 500112, 500113, 650053, 28000, 501481, 900023, 9002325 to 9002327).
 */
export type Documented = {
  readonly error: string;
  readonly places: readonly ('authorize' | 'token')[];
};

const authorize = (error: string): Documented => ({ error, places: ['authorize'] });
const token = (error: string): Documented => ({ error, places: ['token'] });
const either = (error: string): Documented => ({ error, places: ['authorize', 'token'] });

export const DOCUMENTED: Readonly<Record<number, Documented>> = {
  16000: authorize('interaction_required'),
  28000: token('invalid_request'),
  50011: either('invalid_request'),
  50020: either('invalid_grant'),
  50034: either('invalid_grant'),
  50053: either('invalid_grant'),
  50055: either('invalid_grant'),
  50057: either('invalid_grant'),
  50058: authorize('login_required'),
  50076: either('interaction_required'),
  50079: either('interaction_required'),
  50105: authorize('interaction_required'),
  50126: either('invalid_grant'),
  50194: either('invalid_request'),
  53003: either('access_denied'),
  54005: token('invalid_grant'),
  65001: either('invalid_grant'),
  65004: authorize('access_denied'),
  70008: token('invalid_grant'),
  70011: either('invalid_scope'),
  90002: either('invalid_request'),
  90033: either('temporarily_unavailable'),
  90094: authorize('access_denied'),
  500011: either('invalid_resource'),
  500112: token('invalid_grant'),
  500113: authorize('invalid_request'),
  501481: token('invalid_grant'),
  650052: either('invalid_client'),
  650053: either('invalid_client'),
  650056: either('invalid_client'),
  650057: either('invalid_resource'),
  700016: either('unauthorized_client'),
  700024: token('invalid_client'),
  700025: token('invalid_client'),
  700027: token('invalid_client'),
  700038: either('unauthorized_client'),
  700211: token('invalid_client'),
  700212: token('invalid_client'),
  700213: token('invalid_client'),
  700054: authorize('unsupported_response_type'),
  900023: either('invalid_request'),
  900971: authorize('invalid_request'),
  7000215: token('invalid_client'),
  7000218: token('invalid_client'),
  7000222: token('invalid_client'),
  7002138: token('invalid_client'),
  9002325: authorize('invalid_request'),
  9002326: token('invalid_request'),
  9002327: token('invalid_request'),
};

/** Where a place is known to say otherwise than the table of all codes. */
export const SAID_OTHERWISE: Readonly<Record<string, { readonly error: string; readonly because: string }>> =
  {
    'tenant-not-found': { error: 'invalid_tenant', because: 'discovery has an error of its own' },
    'tenant-not-filled-in': { error: 'invalid_tenant', because: 'discovery has an error of its own' },
    'consent-missing': { error: 'consent_required', because: 'OpenID Connect Core 1.0, section 3.1.2.6' },
    'mfa-required-at-token': {
      error: 'invalid_grant',
      because: 'as captured from the v2.0 endpoint, with the suberror basic_action',
    },
    'mfa-not-set-up': { error: 'invalid_grant', because: 'as its neighbour' },
    'blocked-at-token': {
      error: 'invalid_grant',
      because: 'with the suberror message_only, as MSAL’s own tests have it',
    },
    'redirect-uri-differs-at-token': { error: 'invalid_client', because: 'as captured from the service' },
  };
