import type { Context } from './context.ts';
import { isForeign } from './cross-site.ts';
import { answerAdminConsent } from './endpoints/admin-consent.ts';
import { answerAuthorize } from './endpoints/authorize.ts';
import { answerConsent } from './endpoints/consent-decision.ts';
import { answerCredentialType } from './endpoints/credential-type.ts';
import { answerDeviceCode } from './endpoints/device-code.ts';
import { answerUserCode } from './endpoints/user-code.ts';
import { answerDiscovery } from './endpoints/discovery.ts';
import { answerErrorLookup } from './endpoints/error-lookup.ts';
import { answerFederationMetadata } from './endpoints/federation-metadata.ts';
import { answerMemberOf, answerUser } from './endpoints/graph-users.ts';
import { answerMemberObjects, answerPhoto, answerUserInfo } from './endpoints/graph.ts';
import { answerInstance } from './endpoints/instance.ts';
import { answerKeys } from './endpoints/keys.ts';
import { answerLogin } from './endpoints/login.ts';
import { answerLogout } from './endpoints/logout.ts';
import { answerPreflight } from './endpoints/preflight.ts';
import { answerSubscriptions, answerTenants } from './endpoints/resource-manager.ts';
import { answerProcessAuth, answerSas } from './endpoints/second-factor.ts';
import { answerStay } from './endpoints/stay-signed-in.ts';
import { answerSampleApi, SAMPLE_API_PATH } from './endpoints/sample-api.ts';
import { answerToken } from './endpoints/token.ts';
import { answerUserRealm } from './endpoints/user-realm.ts';
import { answerWorkloadDiscovery, answerWorkloadToken } from './endpoints/workload-identity.ts';
import { WORKLOAD_PATH } from './workload-issuer.ts';
import type { EndpointName } from './faults.ts';
import {
  parameter,
  textResponse,
  withHeaders,
  type PracticeRequest,
  type PracticeResponse,
} from './http-message.ts';
import { changeRequest, outageAnswer } from './interfere.ts';
import { ERROR_LOOKUP_PATH } from './pages/error-lookup-page.ts';
import { DEVICE_PATH } from './pages/device-page.ts';
import { BEGIN_AUTH_PATH, END_AUTH_PATH } from './pages/mfa-page.ts';
import { CONSENT_PATH, PROCESS_AUTH_PATH, STAY_PATH } from './pages/sign-in-form.ts';
import { parseTenantSegment, type TenantSegment, type Version } from './tenant-segment.ts';

type Call = {
  readonly context: Context;
  readonly request: PracticeRequest;
  readonly segment: TenantSegment;
  /** The first segment of the path as it was sent. */
  readonly tenantSegment: string;
};

type Route = {
  /** By which faults name it; pages have none. */
  readonly endpoint: EndpointName | null;
  readonly methods: readonly string[];
  /** Changes what the tenant knows on behalf of a browser: no other site may cause it. */
  readonly isOwnSiteOnly?: boolean;
  /** How scripts of other sites may call it: a browser asks first, and may read the answer. */
  readonly forPages?: readonly string[];
  readonly answer: (call: Call) => PracticeResponse | Promise<PracticeResponse>;
};

const appIdOf = ({ query }: PracticeRequest): string | null => parameter(query, 'appid');

const discovery = (version: Version): Route => ({
  endpoint: 'discovery',
  methods: ['GET'],
  forPages: ['GET'],
  answer: ({ context, segment, request }) => answerDiscovery(context, segment, version, appIdOf(request)),
});

const keys = (version: Version): Route => ({
  endpoint: 'keys',
  methods: ['GET'],
  forPages: ['GET'],
  answer: ({ context, segment, request }) => answerKeys(context, segment, version, appIdOf(request)),
});

const authorize = (version: Version): Route => ({
  endpoint: 'authorize',
  methods: ['GET', 'POST'],
  answer: ({ context, request, segment, tenantSegment }) =>
    answerAuthorize(context, request, segment, tenantSegment, version),
});

const token = (version: Version): Route => ({
  endpoint: 'token',
  methods: ['GET', 'POST'],
  forPages: ['POST'],
  answer: ({ context, request, segment }) => answerToken(context, request, segment, version),
});

const deviceCode = (version: Version): Route => ({
  endpoint: 'devicecode',
  methods: ['GET', 'POST'],
  answer: ({ context, request, segment, tenantSegment }) =>
    answerDeviceCode(context, request, segment, tenantSegment, version),
});

const logout: Route = {
  endpoint: 'logout',
  methods: ['GET', 'POST'],
  isOwnSiteOnly: true,
  answer: ({ context, request }) => answerLogout(context, request),
};

const adminConsent: Route = {
  endpoint: 'adminconsent',
  methods: ['GET'],
  answer: ({ context, request, segment, tenantSegment }) =>
    answerAdminConsent(context, request, segment, tenantSegment),
};

const userInfo: Route = {
  endpoint: 'userinfo',
  methods: ['GET', 'POST'],
  forPages: ['GET', 'POST'],
  answer: ({ context, request }) => answerUserInfo(context, request),
};

/** Where the sign-in pages send their forms, and their scripts. */
const step = (answer: Route['answer']): Route => ({
  endpoint: null,
  methods: ['POST'],
  isOwnSiteOnly: true,
  answer,
});

/** By the path after the tenant. */
const TENANT_ROUTES: Readonly<Record<string, Route>> = {
  '/.well-known/openid-configuration': discovery(1),
  '/v2.0/.well-known/openid-configuration': discovery(2),
  '/discovery/keys': keys(1),
  '/discovery/v2.0/keys': keys(2),
  '/discovery/instance': {
    endpoint: 'instance',
    methods: ['GET'],
    forPages: ['GET'],
    answer: ({ context, request }) => answerInstance(context, request),
  },
  '/oauth2/authorize': authorize(1),
  '/oauth2/v2.0/authorize': authorize(2),
  '/oauth2/token': token(1),
  '/oauth2/v2.0/token': token(2),
  '/oauth2/devicecode': deviceCode(1),
  '/oauth2/v2.0/devicecode': deviceCode(2),
  '/oauth2/logout': logout,
  '/oauth2/v2.0/logout': logout,
  '/adminconsent': adminConsent,
  '/v2.0/adminconsent': adminConsent,
  '/openid/userinfo': userInfo,
  '/federationmetadata/2007-06/federationmetadata.xml': {
    endpoint: 'discovery',
    methods: ['GET'],
    answer: ({ context, segment }) => answerFederationMetadata(context, segment),
  },
  '/oauth2/nativeclient': {
    endpoint: null,
    methods: ['GET'],
    answer: () => textResponse(200, 'The app that opened this window reads its address.'),
  },
  '/login': step(({ context, request }) => answerLogin(context, request)),
  '/getcredentialtype': step(({ context, request, segment }) =>
    answerCredentialType(context, request, segment),
  ),
};

const workloadToken = step(({ context, request }) => answerWorkloadToken(context, request));

/** By the whole path. */
const ROUTES: Readonly<Record<string, Route>> = {
  '/oidc/userinfo': userInfo,
  [ERROR_LOOKUP_PATH]: {
    endpoint: null,
    methods: ['GET'],
    answer: ({ context, request }) => answerErrorLookup(context, request),
  },
  [STAY_PATH]: step(({ context, request }) => answerStay(context, request)),
  [PROCESS_AUTH_PATH.toLowerCase()]: step(({ context, request }) => answerProcessAuth(context, request)),
  [BEGIN_AUTH_PATH.toLowerCase()]: step(({ context, request }) => answerSas(context, request, 'begin')),
  [END_AUTH_PATH.toLowerCase()]: step(({ context, request }) => answerSas(context, request, 'end')),
  [CONSENT_PATH.toLowerCase()]: step(({ context, request }) => answerConsent(context, request)),
  [WORKLOAD_PATH]: workloadToken,
  [`${WORKLOAD_PATH}/.well-known/openid-configuration`]: {
    endpoint: null,
    methods: ['GET'],
    forPages: ['GET'],
    answer: ({ context }) => answerWorkloadDiscovery(context),
  },
  [SAMPLE_API_PATH]: {
    endpoint: 'api',
    methods: ['GET', 'POST'],
    answer: ({ context, request }) => answerSampleApi(context, request),
  },
  [DEVICE_PATH]: {
    endpoint: null,
    methods: ['GET', 'POST'],
    isOwnSiteOnly: true,
    answer: ({ context, request }) => answerUserCode(context, request),
  },
};

const api = (methods: readonly string[], answer: (call: Call) => Promise<PracticeResponse>): Route => ({
  endpoint: 'api',
  methods,
  forPages: methods,
  answer,
});

const memberObjects = (id: string): Route =>
  api(['POST'], ({ context, request }) => answerMemberObjects(context, request, id));

type PatternRoute = readonly [RegExp, (part: string) => Route];

/** By the whole path, where a part of it is a value. Microsoft Graph has two versions. */
const PATTERNS: readonly PatternRoute[] = [
  [/^\/(?:v1\.0|beta)\/(?:users\/)?(me|[0-9a-f-]{36})\/getmemberobjects$/iu, memberObjects],
  [
    /^\/(?:v1\.0|beta)\/(me|users\/[^/]+)$/iu,
    (who) => api(['GET'], ({ context, request }) => answerUser(context, request, who)),
  ],
  [
    /^\/(?:v1\.0|beta)\/(me|users\/[^/]+)\/memberof$/iu,
    (who) => api(['GET'], ({ context, request }) => answerMemberOf(context, request, who)),
  ],
  [
    /^\/(?:v1\.0|beta)\/(me)\/photo\/\$value$/iu,
    () => api(['GET'], ({ context, request }) => answerPhoto(context, request)),
  ],
  [/^\/(tenants)$/iu, () => api(['GET'], ({ context, request }) => answerTenants(context, request))],
  [
    /^\/(subscriptions)$/iu,
    () => api(['GET'], ({ context, request }) => answerSubscriptions(context, request)),
  ],
  [
    /^\/[^/]+\/userrealm\/([^/]+)$/iu,
    (username) => ({
      endpoint: null,
      methods: ['GET'],
      answer: ({ context, request }) => answerUserRealm(context, request, decodeSegment(username) ?? ''),
    }),
  ],
];

const PATH = /^\/([^/]+)(\/.+)$/u;

/** The service's routing knows no letter case, and takes a slash too many in front or at the end. */
const plainPath = (path: string): string => path.replace(/^\/+/u, '/').replace(/(?<=.)\/$/u, '');

export async function route(context: Context, request: PracticeRequest): Promise<PracticeResponse> {
  const path = plainPath(request.path);
  const [, encoded = '', rest = ''] = PATH.exec(path) ?? [];
  const found = findRoute(path, rest.toLowerCase());
  const tenantSegment = decodeSegment(encoded);
  if (found === null || tenantSegment === null) return textResponse(404, 'Not found');
  if (request.method === 'OPTIONS' && found.forPages !== undefined)
    return answerPreflight(request, found.forPages);
  if (!found.methods.includes(request.method)) return textResponse(405, 'Method not allowed');
  if (found.isOwnSiteOnly === true && isForeign(request)) return textResponse(403, 'Sent by another site');
  const response = await callRoute(context, found, { request, tenantSegment });
  return found.forPages !== undefined && found.endpoint !== 'token'
    ? withHeaders(response, { 'access-control-allow-origin': '*' })
    : response;
}

function findRoute(path: string, rest: string): Route | null {
  const known = path.toLowerCase();
  if (Object.hasOwn(ROUTES, known)) return ROUTES[known] ?? null;
  for (const [pattern, make] of PATTERNS) {
    const [, part] = pattern.exec(path) ?? [];
    if (part !== undefined) return make(part);
  }
  return Object.hasOwn(TENANT_ROUTES, rest) ? (TENANT_ROUTES[rest] ?? null) : null;
}

async function callRoute(
  context: Context,
  { endpoint, answer }: Route,
  sent: { readonly request: PracticeRequest; readonly tenantSegment: string },
): Promise<PracticeResponse> {
  const outage = endpoint === null ? null : outageAnswer(context, endpoint);
  if (outage !== null) return outage;
  const arrived = endpoint === null ? sent : changeRequest(context.directory.faults, endpoint, sent);
  const segment = parseTenantSegment(context.directory, arrived.tenantSegment);
  return answer({ context, segment, ...arrived });
}

function decodeSegment(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
}
