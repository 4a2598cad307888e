import type { Context } from './context.ts';
import { answerAuthorize } from './endpoints/authorize.ts';
import { answerDiscovery } from './endpoints/discovery.ts';
import { answerKeys } from './endpoints/keys.ts';
import { answerLogin } from './endpoints/login.ts';
import { answerLogout } from './endpoints/logout.ts';
import { answerToken } from './endpoints/token.ts';
import { textResponse, type PracticeRequest, type PracticeResponse } from './http-message.ts';
import { parseTenantSegment, type TenantSegment } from './tenant-segment.ts';

type Call = {
  readonly context: Context;
  readonly request: PracticeRequest;
  readonly segment: TenantSegment;
  /** The first segment of the path as it was sent. */
  readonly tenantSegment: string;
};

type Route = {
  readonly methods: readonly string[];
  readonly answer: (call: Call) => PracticeResponse | Promise<PracticeResponse>;
};

/** By the path after the tenant. */
const ROUTES: Readonly<Record<string, Route>> = {
  '/v2.0/.well-known/openid-configuration': {
    methods: ['GET'],
    answer: ({ context, segment }) => answerDiscovery(context, segment),
  },
  '/discovery/v2.0/keys': {
    methods: ['GET'],
    answer: ({ context, segment }) => answerKeys(context, segment),
  },
  '/oauth2/v2.0/authorize': {
    methods: ['GET', 'POST'],
    answer: ({ context, request, segment, tenantSegment }) =>
      answerAuthorize(context, request, segment, tenantSegment),
  },
  '/oauth2/v2.0/token': {
    methods: ['GET', 'POST'],
    answer: ({ context, request, segment }) => answerToken(context, request, segment),
  },
  '/oauth2/v2.0/logout': {
    methods: ['GET', 'POST'],
    answer: ({ context, request }) => (isForeignPost(request) ? REFUSED : answerLogout(context, request)),
  },
  '/login': {
    methods: ['POST'],
    answer: ({ context, request }) => (isForeignPost(request) ? REFUSED : answerLogin(context, request)),
  },
};

const REFUSED = textResponse(403, 'Posted from another site');

const PATH = /^\/([^/]+)(\/.+)$/u;

export async function route(context: Context, request: PracticeRequest): Promise<PracticeResponse> {
  const [, encoded = '', rest = ''] = PATH.exec(request.path) ?? [];
  const found = Object.hasOwn(ROUTES, rest) ? ROUTES[rest] : undefined;
  const tenantSegment = decodeSegment(encoded);
  if (found === undefined || tenantSegment === null) return textResponse(404, 'Not found');
  if (!found.methods.includes(request.method)) return textResponse(405, 'Method not allowed');
  const segment = parseTenantSegment(context.directory, tenantSegment);
  return found.answer({ context, request, segment, tenantSegment });
}

function decodeSegment(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
}

/** A post that a page of another site has caused. Browsers name the origin of every cross-site post. */
function isForeignPost({ method, headers, host }: PracticeRequest): boolean {
  if (method !== 'POST') return false;
  const origin = headers['origin'];
  const site = headers['sec-fetch-site'] ?? 'same-origin';
  const isForeignOrigin = origin !== undefined && origin !== `https://${host}`;
  return isForeignOrigin || !['same-origin', 'none'].includes(site);
}
