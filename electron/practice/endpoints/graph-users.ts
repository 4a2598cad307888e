import type { Context } from '../context.ts';
import type { User } from '../directory.ts';
import { jsonResponse, parameter, type PracticeRequest, type PracticeResponse } from '../http-message.ts';
import { apiError, readToken } from './bearer.ts';
import { forbid, GRAPH_AUDIENCES, refuseToken } from './graph.ts';

/** `/me` and `/users/{id}` of Microsoft Graph. Source: learn.microsoft.com/graph/api/user-get, user-list-memberof. */

const OWN_PROFILE = ['User.Read', 'User.ReadBasic.All', 'User.Read.All', 'Directory.Read.All'];
const OTHER_PROFILES = OWN_PROFILE.slice(1);
const OWN_GROUPS = ['User.Read', 'User.Read.All', 'GroupMember.Read.All', 'Directory.Read.All'];
const OTHER_GROUPS = OWN_GROUPS.slice(1);

/** `who` is `me` or `users/` with an object ID or a user principal name, as in the path. */
export async function answerUser(
  context: Context,
  request: PracticeRequest,
  who: string,
): Promise<PracticeResponse> {
  const found = await findUser(context, request, { who, own: OWN_PROFILE, others: OTHER_PROFILES });
  if (found.kind === 'refused') return found.response;
  const { user } = found;
  const names = (parameter(request.query, '$select') ?? '').split(',').map((name) => name.trim());
  const selected = names.filter((name) => name !== '');
  const all = propertiesOf(user);
  const entity = selected.length === 0 ? 'users' : `users(${selected.join(',')})`;
  const shown = selected.length === 0 ? DEFAULT_PROPERTIES : selected;
  const body = {
    '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#${entity}/$entity`,
    // What the practice tenant knows nothing of is not set.
    ...Object.fromEntries(shown.map((name) => [name, all[name] ?? null])),
  };
  return jsonResponse(200, body, '200 user');
}

/** Groups have no names here: as for a token that may not read them, only type and ID are given. */
export async function answerMemberOf(
  context: Context,
  request: PracticeRequest,
  who: string,
): Promise<PracticeResponse> {
  const found = await findUser(context, request, { who, own: OWN_GROUPS, others: OTHER_GROUPS });
  if (found.kind === 'refused') return found.response;
  const { groups, directoryRoles } = found.user;
  const body = {
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#directoryObjects',
    value: [
      ...groups.map((id) => ({ '@odata.type': '#microsoft.graph.group', id, displayName: null })),
      ...directoryRoles.map((id) => ({
        '@odata.type': '#microsoft.graph.directoryRole',
        id,
        displayName: null,
        roleTemplateId: id,
      })),
    ],
  };
  return jsonResponse(200, body, '200 member of');
}

type Wanted = {
  readonly who: string;
  /** Permissions of which one is enough for the signed-in user, or for anybody else. */
  readonly own: readonly string[];
  readonly others: readonly string[];
};

type Found =
  | { readonly kind: 'found'; readonly user: User }
  | { readonly kind: 'refused'; readonly response: PracticeResponse };

/** The user that the path names, where the token may read it: a user's by its scopes, an app's by its roles. */
async function findUser(
  context: Context,
  request: PracticeRequest,
  { who, own, others }: Wanted,
): Promise<Found> {
  const claims = await readToken(context, request, GRAPH_AUDIENCES);
  if (claims === null) return refused(refuseToken(context));
  const isDelegated = typeof claims['scp'] === 'string';
  const name = who.toLowerCase() === 'me' ? null : nameIn(who);
  if (name === null && !isDelegated) return refused(apiError(context, 400, 'BadRequest', ONLY_DELEGATED));
  const users = context.directory.users.filter(({ tenantId }) => tenantId === claims['tid']);
  const user = users.find((each) =>
    name === null
      ? each.objectId === claims['oid']
      : [each.objectId, each.userPrincipalName.toLowerCase()].includes(name),
  );
  const isOwn = isDelegated && user !== undefined && user.objectId === claims['oid'];
  const granted = isDelegated ? String(claims['scp']).split(' ') : rolesIn(claims['roles']);
  if (!(isOwn ? own : others).some((permission) => granted.includes(permission)))
    return refused(forbid(context));
  return user === undefined
    ? refused(apiError(context, 404, 'Request_ResourceNotFound', `Resource '${name ?? ''}' does not exist.`))
    : { kind: 'found', user };
}

const refused = (response: PracticeResponse): Found => ({ kind: 'refused', response });

const ONLY_DELEGATED = '/me request is only valid with delegated authentication flow.';

const rolesIn = (roles: unknown): readonly unknown[] => (Array.isArray(roles) ? roles : []);

/** The part after `users/`; what cannot be decoded names nobody. */
function nameIn(who: string): string {
  try {
    return decodeURIComponent(who.slice('users/'.length)).toLowerCase();
  } catch {
    return '';
  }
}

const propertiesOf = (user: User): Readonly<Record<string, unknown>> => ({
  businessPhones: [],
  displayName: user.displayName,
  givenName: user.givenName,
  mail: user.mail,
  surname: user.surname,
  userPrincipalName: user.userPrincipalName,
  id: user.objectId,
  accountEnabled: user.accountEnabled,
  userType: user.home === null ? 'Member' : 'Guest',
});

/** What is answered without `$select`. */
const DEFAULT_PROPERTIES = [
  'businessPhones',
  'displayName',
  'givenName',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
  'id',
];
