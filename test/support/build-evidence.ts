import type {
  Callback,
  Claim,
  DecodedToken,
  Evidence,
  Exchange,
  ExchangeResponse,
  Observation,
  Page,
} from '../../shared/evidence/evidence.ts';
import type { ErrorDetails } from '../../shared/evidence/error-details.ts';
import type { Profile } from '../../shared/profile/profile.ts';
import { shapeOfSecret } from '../../shared/profile/secret-shape.ts';

export const TENANT_ID = '0b9a63a2-7a2f-4a3c-9c2a-3f1c8b7d5e10';
export const CLIENT_ID = '7d3c1b52-3c0e-4c8e-9d59-1a2b3c4d5e6f';
export const REDIRECT_URI = 'http://localhost:53100/callback';
export const NOW = new Date('2026-11-03T10:00:10.000Z');
const STARTED_AT = '2026-11-03T10:00:00.000Z';
const ISSUED_AT = Date.parse('2026-11-03T09:55:05.000Z') / 1000;
const AUTHORITY = `https://login.microsoftonline.com/${TENANT_ID}`;

export const observed = <T>(value: T): Observation<T> => ({ status: 'observed', value });
export const absent = (reason = 'It was not in the answer.') => ({ status: 'absent', reason }) as const;
export const notTried = (reason = 'The attempt ended before this.') =>
  ({ status: 'not-tried', reason }) as const;

/** A healthy sign-in of a confidential web app; `changes` replace whole parts of it. */
export function buildEvidence(changes: Partial<Evidence> = {}): Evidence {
  return {
    schema: 1,
    runId: '5f0f9a34-7f43-4b3f-8a6b-3a7b1c2d3e4f',
    kind: 'sign-in',
    startedAt: STARTED_AT,
    finishedAt: '2026-11-03T10:00:09.000Z',
    profile: buildProfile(),
    browser: 'window',
    practiceScenario: null,
    steps: [{ id: 'listener', startedAt: STARTED_AT, durationMs: 2, outcome: 'ok' }],
    discovery: observed({
      url: `${AUTHORITY}/v2.0/.well-known/openid-configuration`,
      issuer: `${AUTHORITY}/v2.0`,
      authorizationEndpoint: `${AUTHORITY}/oauth2/v2.0/authorize`,
      tokenEndpoint: `${AUTHORITY}/oauth2/v2.0/token`,
      jwksUri: `${AUTHORITY}/discovery/v2.0/keys`,
      endSessionEndpoint: null,
    }),
    listener: observed({
      receiver: 'loopback',
      redirectUri: REDIRECT_URI,
      addresses: ['127.0.0.1', '::1'],
      hits: [],
    }),
    authorize: observed({
      endpoint: `${AUTHORITY}/oauth2/v2.0/authorize`,
      parameters: [
        { name: 'client_id', value: CLIENT_ID },
        { name: 'redirect_uri', value: REDIRECT_URI },
        { name: 'scope', value: 'openid profile email offline_access' },
        { name: 'state', value: { redacted: 'other', length: 43 } },
      ],
      nonce: 'n-0S6_WzA2Mj',
    }),
    pages: [],
    navigations: [],
    callback: observed(buildCallback()),
    exchanges: [buildExchange('discovery', success()), buildExchange('token', success())],
    clock: observed({
      serverDate: '2026-11-03T10:00:05.000Z',
      localDate: '2026-11-03T10:00:05.400Z',
      skewSeconds: 0,
    }),
    idToken: observed(buildToken()),
    accessToken: absent('The token is opaque.'),
    refreshToken: observed({ redacted: 'token', length: 1200 }),
    signature: observed({ verified: true, alg: 'RS256', kid: 'key-1', publishedKids: ['key-1'], reason: '' }),
    end: { kind: 'signed-in' },
    ...changes,
  };
}

export function buildProfile(changes: Partial<Evidence['profile']> = {}): Evidence['profile'] {
  return { ...PROFILE, secret: shapeOfSecret('abc8Q~0123456789012345678901234567890123'), ...changes };
}

const PROFILE: Profile = {
  id: '2f1a7d5c-5f2b-4a0e-8a35-0c7f8f2b9a11',
  name: 'Contoso web',
  cloud: 'public',
  tenant: TENANT_ID,
  clientId: CLIENT_ID,
  flow: 'authorization-code',
  clientType: 'confidential',
  redirectUri: REDIRECT_URI,
  platform: 'web',
  scopes: 'openid profile email offline_access',
  responseMode: 'query',
  prompt: 'select_account',
  loginHint: '',
  domainHint: '',
  extraQueryParameters: [],
  secretExpiresOn: '2027-11-03',
  relyingParty: null,
  expectations: [],
};

const CLAIMS: Readonly<Record<string, unknown>> = {
  aud: CLIENT_ID,
  iss: `${AUTHORITY}/v2.0`,
  iat: ISSUED_AT,
  nbf: ISSUED_AT,
  exp: ISSUED_AT + 3900,
  email: 'mara@contoso.example',
  name: 'Mara Example',
  nonce: 'n-0S6_WzA2Mj',
  oid: '9e0d5f1c-6a55-47d2-9a53-6b7c8d9e0f1a',
  preferred_username: 'mara@contoso.example',
  sub: 'x9Q_pairwise',
  tid: TENANT_ID,
  ver: '2.0',
};

/** An ID token; a claim that is `undefined` in `changes` is left out. */
export function buildToken(
  changes: Readonly<Record<string, unknown>> = {},
  header: Readonly<Record<string, unknown>> = { typ: 'JWT', alg: 'RS256', kid: 'key-1' },
): DecodedToken {
  return { header: toClaims(header), payload: toClaims({ ...CLAIMS, ...changes }), length: 1400 };
}

function toClaims(values: Readonly<Record<string, unknown>>): readonly Claim[] {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ({ name, json: JSON.stringify(value) }));
}

export function buildCallback(error: ErrorDetails | null = null): Callback {
  const code = { name: 'code', value: { redacted: 'code', length: 900 } } as const;
  return {
    at: STARTED_AT,
    method: 'GET',
    parameters: error === null ? [code] : [{ name: 'error', value: error.error ?? '' }],
    error,
  };
}

export function buildError(
  code: number,
  error: string | null = 'invalid_request',
  text = 'Told by a test.',
): ErrorDetails {
  return {
    error,
    suberror: null,
    codes: [code],
    description: `AADSTS${code}: ${text} Trace ID: 11111111-0000-4000-8000-000000000000 Correlation ID: 22222222-0000-4000-8000-000000000000 Timestamp: 2026-11-03 10:00:05Z`,
    traceId: null,
    correlationId: null,
    timestamp: null,
    errorUri: null,
  };
}

export function buildPage(error: ErrorDetails | null): Page {
  return {
    at: STARTED_AT,
    url: `${AUTHORITY}/oauth2/v2.0/authorize`,
    httpStatus: 200,
    title: 'Sign in',
    pageId: error === null ? 'ConvergedSignIn' : 'ConvergedError',
    step: error === null ? 'account' : 'error',
    error,
  };
}

export function buildExchange(purpose: Exchange['purpose'], response: ExchangeResponse): Exchange {
  return {
    purpose,
    startedAt: STARTED_AT,
    durationMs: 80,
    method: purpose === 'token' ? 'POST' : 'GET',
    host: 'login.microsoftonline.com',
    path: `/${TENANT_ID}/oauth2/v2.0/${purpose}`,
    query: [],
    requestHeaders: [],
    requestBody: [],
    response,
  };
}

export function success(): ExchangeResponse {
  return answer(200, null);
}

export function refusal(httpStatus: number, error: ErrorDetails): ExchangeResponse {
  return answer(httpStatus, error);
}

function answer(httpStatus: number, error: ErrorDetails | null): ExchangeResponse {
  return {
    status: 'answered',
    httpStatus,
    contentType: 'application/json',
    headers: [],
    body: [],
    text: null,
    error,
  };
}

const NO_TOKENS = {
  clock: notTried(),
  idToken: notTried(),
  accessToken: notTried(),
  refreshToken: notTried(),
  signature: notTried(),
} as const;

/** Entra stopped on its own page: no redirect, no token request. */
export function stoppedOnPage(error: ErrorDetails, changes: Partial<Evidence> = {}): Evidence {
  return buildEvidence({
    ...NO_TOKENS,
    pages: [buildPage(null), buildPage(error)],
    callback: notTried(),
    exchanges: [buildExchange('discovery', success())],
    end: { kind: 'failed', stage: 'page', code: 'entra-error', message: error.description, details: error },
    ...changes,
  });
}

/** Entra redirected back with an error. */
export function stoppedAtCallback(error: ErrorDetails, changes: Partial<Evidence> = {}): Evidence {
  return buildEvidence({
    ...NO_TOKENS,
    callback: observed(buildCallback(error)),
    exchanges: [buildExchange('discovery', success())],
    end: {
      kind: 'failed',
      stage: 'callback',
      code: 'entra-error',
      message: error.description,
      details: error,
    },
    ...changes,
  });
}

/** The code came, its redemption was refused. */
export function stoppedAtToken(error: ErrorDetails, changes: Partial<Evidence> = {}): Evidence {
  return buildEvidence({
    ...NO_TOKENS,
    exchanges: [buildExchange('discovery', success()), buildExchange('token', refusal(401, error))],
    end: { kind: 'failed', stage: 'token', code: 'entra-error', message: error.description, details: error },
    ...changes,
  });
}

/** The tenant's metadata could not be read. */
export function stoppedAtDiscovery(error: ErrorDetails, changes: Partial<Evidence> = {}): Evidence {
  return buildEvidence({
    ...NO_TOKENS,
    discovery: absent('Entra refused it.'),
    authorize: notTried(),
    callback: notTried(),
    exchanges: [buildExchange('discovery', refusal(400, error))],
    end: {
      kind: 'failed',
      stage: 'discovery',
      code: 'entra-error',
      message: error.description,
      details: error,
    },
    ...changes,
  });
}

/** Nobody came back. */
export function timedOut(changes: Partial<Evidence> = {}): Evidence {
  return buildEvidence({
    ...NO_TOKENS,
    browser: 'system',
    callback: absent('Nothing came.'),
    exchanges: [buildExchange('discovery', success())],
    end: { kind: 'timed-out', stage: 'callback', afterSeconds: 300 },
    ...changes,
  });
}

/** A renewal with the refresh token. */
export function buildRenewal(changes: Partial<Evidence> = {}): Evidence {
  return buildEvidence({
    kind: 'renewal',
    browser: 'none',
    listener: notTried(),
    authorize: notTried(),
    callback: notTried(),
    idToken: observed(buildToken({ nonce: undefined })),
    ...changes,
  });
}
