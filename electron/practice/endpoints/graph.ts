import type { Context } from '../context.ts';
import { userById } from '../directory.ts';
import { jsonResponse, type PracticeRequest, type PracticeResponse } from '../http-message.ts';
import { GRAPH } from '../first-party/microsoft-graph.ts';
import { subjectOf } from '../minting/pairwise-subject.ts';
import { apiError, hasScope, readBearer } from './bearer.ts';

/** What of Microsoft Graph a sign-in needs. */

export const GRAPH_AUDIENCES = [GRAPH.appId, ...GRAPH.identifierUris];

export const refuseToken = (context: Context): PracticeResponse =>
  apiError(context, 401, 'InvalidAuthenticationToken', 'Access token is empty or not for Microsoft Graph.');

export const forbid = (context: Context): PracticeResponse =>
  apiError(context, 403, 'Authorization_RequestDenied', 'The token lacks the permission for this.');

/** OpenID Connect Core 1.0, section 5.3. The subject is that of the ID token: the client's, not Graph's. */
export async function answerUserInfo(context: Context, request: PracticeRequest): Promise<PracticeResponse> {
  const bearer = await readBearer(context, request, GRAPH_AUDIENCES);
  if (bearer === null) return refuseToken(context);
  if (!hasScope(bearer, 'openid')) return forbid(context);
  const { user, claims } = bearer;
  const client = context.directory.apps.find(({ appId }) => appId === claims['appid']);
  if (client === undefined) return refuseToken(context);
  const profile = hasScope(bearer, 'profile')
    ? { name: user.displayName, family_name: user.surname, given_name: user.givenName }
    : {};
  const email = hasScope(bearer, 'email') && user.mail !== null ? { email: user.mail } : {};
  const body = {
    sub: subjectOf(context, client, user),
    ...profile,
    picture: 'https://graph.microsoft.com/v1.0/me/photo/$value',
    ...email,
  };
  return jsonResponse(200, body, '200 user info');
}

/** Nobody here has a picture. */
export async function answerPhoto(context: Context, request: PracticeRequest): Promise<PracticeResponse> {
  const bearer = await readBearer(context, request, GRAPH_AUDIENCES);
  return bearer === null
    ? refuseToken(context)
    : apiError(context, 404, 'ImageNotFound', 'Exception of type ImageNotFoundException was thrown.');
}

const GROUP_SCOPES = ['User.Read', 'User.Read.All', 'GroupMember.Read.All', 'Directory.Read.All'];

/** Where `_claim_sources` of a groups overage points to: the ids of all groups. Others' groups need more than `User.Read`. */
export async function answerMemberObjects(
  context: Context,
  request: PracticeRequest,
  wantedId: string,
): Promise<PracticeResponse> {
  const bearer = await readBearer(context, request, GRAPH_AUDIENCES);
  if (bearer === null) return refuseToken(context);
  const objectId = wantedId === 'me' ? bearer.user.objectId : wantedId;
  const isOwn = bearer.user.objectId === objectId;
  const enough = isOwn ? GROUP_SCOPES : GROUP_SCOPES.slice(1);
  if (!enough.some((scope) => hasScope(bearer, scope))) return forbid(context);
  const user = userById(context.directory, objectId);
  if (user === null)
    return apiError(context, 404, 'Request_ResourceNotFound', 'There is no user with this id.');
  const body = {
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#Collection(Edm.String)',
    value: [...user.groups, ...user.directoryRoles],
  };
  return jsonResponse(200, body, '200 member objects');
}
