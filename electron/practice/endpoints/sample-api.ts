import type { Context } from '../context.ts';
import { jsonResponse, type PracticeRequest, type PracticeResponse } from '../http-message.ts';
import { apiError, readBearer } from './bearer.ts';

/** Under which the practice tenant plays the API that its sample registrations expose. */
export const SAMPLE_API_PATH = '/practice/api';

/** The authentication context that the API wants. */
const CONTEXT = 'c1';

const CHALLENGE = JSON.stringify({ access_token: { acrs: { essential: true, value: CONTEXT } } });

/**
 * An API that is not content with a password: it asks for an authentication context by a claims challenge. The client
 * gets a token with the `claims` of the challenge and calls again. Clients that have not said that they know
 * challenges (`xms_cc`, which the API has to list among its optional claims) are simply turned away.
 * Source: learn.microsoft.com/entra/identity-platform/claims-challenge.
 */
export async function answerSampleApi(context: Context, request: PracticeRequest): Promise<PracticeResponse> {
  const apis = context.directory.apps.filter(
    ({ isFirstParty, api }) => !isFirstParty && api.oauth2PermissionScopes.length > 0,
  );
  const audiences = apis.flatMap(({ appId, identifierUris }) => [appId, ...identifierUris]);
  const bearer = await readBearer(context, request, audiences);
  if (bearer === null)
    return apiError(context, 401, 'InvalidAuthenticationToken', 'The access token is not for this API.');
  const { claims, user } = bearer;
  if (includes(claims['acrs'], CONTEXT))
    return jsonResponse(200, { hello: user.displayName, scp: claims['scp'] }, '200 sample API');
  return includes(claims['xms_cc'], 'cp1')
    ? apiError(context, 401, 'InsufficientClaims', 'The token lacks a claim.', challengeHeader(context))
    : apiError(
        context,
        403,
        'InsufficientClaims',
        'The token lacks a claim, and its client takes no challenge.',
      );
}

const includes = (list: unknown, value: string): boolean => Array.isArray(list) && list.includes(value);

const challengeHeader = ({ origin }: Context): string =>
  [
    'Bearer realm=""',
    `authorization_uri="${origin}/common/oauth2/v2.0/authorize"`,
    'error="insufficient_claims"',
    `claims="${Buffer.from(CHALLENGE).toString('base64')}"`,
  ].join(', ');
