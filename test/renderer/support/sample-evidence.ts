import type { Claim, DecodedToken, Evidence, Exchange, Field } from '../../../shared/evidence/evidence.ts';
import { SAMPLE_PROFILE } from './sample-state.ts';

export const RUN_ID = '0c0ffee0-5555-4000-8000-000000000001';
const START = '2026-11-21T13:02:11.000Z';
const at = (ms: number) => new Date(Date.parse(START) + ms).toISOString();
const SECONDS = Date.parse(START) / 1000;
const HOST = 'login.microsoftonline.com';
const TENANT = SAMPLE_PROFILE.tenant;

export const toClaims = (claims: Readonly<Record<string, unknown>>): readonly Claim[] =>
  Object.entries(claims).map(([name, value]) => ({ name, json: JSON.stringify(value) }));

export const SAMPLE_ID_TOKEN: DecodedToken = {
  header: toClaims({ typ: 'JWT', alg: 'RS256', kid: 'k1' }),
  payload: toClaims({
    aud: SAMPLE_PROFILE.clientId,
    iss: `https://${HOST}/${TENANT}/v2.0`,
    iat: SECONDS,
    nbf: SECONDS,
    exp: SECONDS + 3600,
    email: 'mara@contoso.example',
    roles: ['Reader', 'Writer'],
  }),
  length: 1374,
};

const observed = <T>(value: T) => ({ status: 'observed', value }) as const;
const notTried = { status: 'not-tried', reason: 'The token request failed.' } as const;

export function createExchange(changes: Partial<Exchange>): Exchange {
  return {
    purpose: 'token',
    startedAt: at(8300),
    durationMs: 140,
    method: 'POST',
    host: HOST,
    path: `/${TENANT}/oauth2/v2.0/token`,
    query: [],
    requestHeaders: [{ name: 'content-type', value: 'application/x-www-form-urlencoded' }],
    requestBody: [
      { name: 'grant_type', value: 'authorization_code' },
      { name: 'client_secret', value: { redacted: 'secret', length: 40 } },
    ],
    response: {
      status: 'answered',
      httpStatus: 200,
      contentType: 'application/json',
      headers: [{ name: 'cache-control', value: 'no-store' }],
      body: [{ name: 'id_token', value: { redacted: 'token', length: 1374 } }],
      text: null,
      error: null,
    },
    ...changes,
  };
}

const AUTHORIZE: readonly Field[] = [
  { name: 'client_id', value: SAMPLE_PROFILE.clientId },
  { name: 'scope', value: SAMPLE_PROFILE.scopes },
];

/** A sign-in that worked, with one favicon request that the listener refused. */
export function createEvidence(changes: Partial<Evidence> = {}): Evidence {
  return {
    schema: 1,
    runId: RUN_ID,
    kind: 'sign-in',
    startedAt: at(0),
    finishedAt: at(8600),
    profile: { ...SAMPLE_PROFILE, secret: null },
    browser: 'window',
    practiceScenario: null,
    steps: [
      { id: 'listener', startedAt: at(0), durationMs: 2, outcome: 'ok' },
      { id: 'discovery', startedAt: at(2), durationMs: 118, outcome: 'ok' },
      { id: 'browser', startedAt: at(120), durationMs: 40, outcome: 'ok' },
      { id: 'callback', startedAt: at(160), durationMs: 8100, outcome: 'ok' },
      { id: 'token', startedAt: at(8300), durationMs: 140, outcome: 'ok' },
      { id: 'verification', startedAt: at(8440), durationMs: 60, outcome: 'ok' },
    ],
    discovery: observed({
      url: `https://${HOST}/${TENANT}/v2.0/.well-known/openid-configuration`,
      issuer: `https://${HOST}/${TENANT}/v2.0`,
      authorizationEndpoint: `https://${HOST}/${TENANT}/oauth2/v2.0/authorize`,
      tokenEndpoint: `https://${HOST}/${TENANT}/oauth2/v2.0/token`,
      jwksUri: `https://${HOST}/${TENANT}/discovery/v2.0/keys`,
      endSessionEndpoint: null,
    }),
    listener: observed({
      receiver: 'loopback',
      redirectUri: SAMPLE_PROFILE.redirectUri,
      addresses: ['127.0.0.1:4321', '[::1]:4321'],
      hits: [
        {
          at: at(8200),
          method: 'GET',
          path: '/favicon.ico',
          status: 404,
          decision: 'refused',
          reason: 'other-path',
        },
        {
          at: at(8260),
          method: 'GET',
          path: '/signin-oidc',
          status: 200,
          decision: 'accepted',
          reason: 'genuine',
        },
      ],
    }),
    authorize: observed({
      endpoint: `https://${HOST}/${TENANT}/oauth2/v2.0/authorize`,
      parameters: AUTHORIZE,
      nonce: 'n',
    }),
    pages: [
      {
        at: at(400),
        url: `https://${HOST}/${TENANT}/oauth2/v2.0/authorize`,
        httpStatus: 200,
        title: 'Sign in',
        pageId: 'ConvergedSignIn',
        step: 'account',
        error: null,
      },
    ],
    navigations: [],
    callback: observed({
      at: at(8260),
      method: 'GET',
      parameters: [{ name: 'code', value: { redacted: 'code', length: 812 } }],
      error: null,
    }),
    exchanges: [createExchange({})],
    clock: { status: 'not-tried', reason: '' },
    idToken: observed(SAMPLE_ID_TOKEN),
    accessToken: observed({
      ...SAMPLE_ID_TOKEN,
      payload: toClaims({ aud: '00000003-0000-0000-c000-000000000000', scp: 'User.Read' }),
    }),
    refreshToken: observed({ redacted: 'token', length: 1100 }),
    signature: observed({ verified: true, alg: 'RS256', kid: 'k1', publishedKids: ['k1'], reason: '' }),
    end: { kind: 'signed-in' },
    ...changes,
  };
}

/** The token endpoint refused the client secret. */
export function createFailedEvidence(): Evidence {
  const error = {
    error: 'invalid_client',
    suberror: null,
    codes: [7000222],
    description: 'AADSTS7000222: The provided client secret keys for app are expired.',
    traceId: null,
    correlationId: null,
    timestamp: null,
    errorUri: null,
  };
  const response = {
    status: 'answered',
    httpStatus: 401,
    contentType: 'application/json',
    headers: [],
    body: [{ name: 'error', value: 'invalid_client' }],
    text: null,
    error,
  } as const;
  const all = createEvidence();
  return {
    ...all,
    steps: all.steps.slice(0, 5).map((step) => (step.id === 'token' ? { ...step, outcome: 'failed' } : step)),
    exchanges: [createExchange({ response })],
    idToken: notTried,
    accessToken: notTried,
    refreshToken: notTried,
    signature: notTried,
    end: { kind: 'failed', stage: 'token', code: 'entra-error', message: error.description, details: error },
  };
}
