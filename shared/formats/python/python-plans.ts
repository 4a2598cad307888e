import { sayAppOnly } from '../reading/app-only.ts';
import { addScopes, assumeTenant } from '../reading/defaults.ts';
import { NOWHERE, leaveOpen, notice, type Found } from '../reading/found.ts';
import type { Leaf } from '../reading/leaf.ts';
import type { Plan } from '../reading/read-leaves.ts';
import type { Callback } from '../reading/redirect.ts';
import { say } from '../reading/takers.ts';
import { roleOf, toSnake, type Named, type Role } from '../reading/variable-roles.ts';
import { variablePlans } from '../reading/variables.ts';
import { frameworkOf } from './frameworks.ts';

/** Names that have the words of a sign-in’s settings and are none. */
const NOT_OURS =
  /(?:LOGIN|LOGOUT)_REDIRECT_URL|^LOGIN_URL$|graph_url|(?:^|\.)(?:resource_?id|server_url_?prefix)$|acquire_token_(?:for_client|silent|on_behalf_of|by_\w+)\.scopes/iu;

/** Where a value stands, and what it is for: arguments of calls, and settings of products. */
const ROLES: readonly (readonly [path: RegExp, role: Role])[] = [
  [/(?:Confidential|Public)ClientApplication\[0\]$/u, 'clientId'],
  [/(?:Confidential|Public)ClientApplication\[1\]$|\.client_credential$/u, 'secret'],
  [/ClientSecretCredential\[0\]$/u, 'tenant'],
  [/ClientSecretCredential\[1\]$|(?:^|\.)Account\[0\]\[0\]$/u, 'clientId'],
  [/ClientSecretCredential\[2\]$|(?:^|\.)Account\[0\]\[1\]$/u, 'secret'],
  [
    /(?:initiate_auth_code_flow|get_authorization_request_url)\[0\](?:\[\d+\])?$|GraphServiceClient\[1\]\[\d+\]$/u,
    'scopes',
  ],
  [/SOCIAL_AUTH_AZUREAD_\w*KEY$/u, 'clientId'],
  [/SOCIAL_AUTH_AZUREAD_\w*SECRET$/u, 'secret'],
  [/SOCIAL_AUTH_AZUREAD_\w*AUTHORITY_HOST$|\.settings\.login_url$/u, 'host'],
  [/SOCIAL_AUTH_AZUREAD_\w*SCOPE(?:\[\d+\])?$/u, 'scopes'],
  [/(?:^|[._])(?:server_url|discovery|conf_url|access_token_url)$/iu, 'authority'],
];
const FOREIGN = /google|github|gitlab|okta|auth0|keycloak|facebook/iu;

/** What each value is for. `secret` is the application’s where its ID stands beside it. */
function pythonRoles(leaves: readonly Leaf[]): (leaf: Leaf) => Named | null {
  const paths = new Set(leaves.map(({ path }) => path));
  const foreign = leaves.flatMap(({ path, value }) =>
    /\]\.(?:name|OAUTH2_NAME|provider_id)$/u.test(path) && value.kind === 'text' && FOREIGN.test(value.text)
      ? [path.slice(0, path.lastIndexOf('.') + 1)]
      : [],
  );
  return (leaf) => {
    if (
      NOT_OURS.test(leaf.path) ||
      FOREIGN.test(leaf.path) ||
      foreign.some((root) => leaf.path.startsWith(root))
    )
      return null;
    const role = ROLES.find(([form]) => form.test(leaf.path))?.[1];
    const plain = leaf.path.replace(/(?:\[\d+\])+$/u, '');
    const parent = plain.slice(0, plain.lastIndexOf('.') + 1);
    if (role !== undefined) return { role, group: toSnake(parent).replace(/_$/u, '') };
    if (plain === `${parent}secret` && paths.has(`${parent}client_id`))
      return roleOf(`${parent}client_secret`);
    return roleOf(plain);
  };
}

export function pythonPlans(text: string, leaves: readonly Leaf[]): readonly Plan[] {
  const framework = frameworkOf(text, leaves);
  return variablePlans(leaves, {
    roleOf: pythonRoles(leaves),
    callback: (found): Callback => {
      const path = found.open.has('redirectUri') && found.path === null ? null : framework.path;
      return { path, origin: framework.origin, by: framework.by };
    },
    finish: (found) => {
      finish(found, text);
      if (framework.tenant !== null) assumeTenant(found, framework.tenant, framework.by);
      if (framework.isWeb) say(found, { platform: 'web', clientType: 'confidential' });
      if (framework.isSpa) say(found, { platform: 'spa', clientType: 'public' });
      if (framework.notice !== null) notice(found, framework.notice);
      if (
        framework.path === null &&
        found.path === null &&
        found.said.platform === 'web' &&
        !found.fields.has('redirectUri')
      )
        leaveOpen(found, NOWHERE, 'redirectUri', 'absent', '');
    },
  });
}

const APP_ONLY =
  /acquire_token_for_client|ClientSecretCredential|CertificateCredential|grant_type["']?\s*[:=]\s*["']client_credentials/u;
const SIGN_IN =
  /auth_code_flow|authorization_request_url|acquire_token_by_authorization_code|acquire_token_interactive|device_flow|REDIRECT_(?:PATH|URI)/u;

function finish(found: Found, text: string): void {
  const isMsal = /\bmsal\b|ClientApplication|REDIRECT_PATH|identity\.(?:web|flask|django|quart)/u.test(text);
  if (
    /(?:PublicClientApplication|InteractiveBrowserCredential|DeviceCodeCredential)/u.test(text) &&
    !/ConfidentialClientApplication/u.test(text)
  )
    say(found, { platform: 'native', clientType: 'public' });
  if (/ConfidentialClientApplication/u.test(text) || found.secret !== null)
    say(found, { platform: 'web', clientType: 'confidential' });
  const own = found.fields.get('scopes')?.value ?? '';
  const hasRedirect = SIGN_IN.test(text) || found.path !== null || found.fields.has('redirectUri');
  if (!hasRedirect && (APP_ONLY.test(text) || own.endsWith('/.default'))) sayAppOnly(found);
  else if (isMsal && own !== '') addScopes(found, ['openid', 'profile', 'offline_access'], 'MSAL');
}

/** Whether a text has an application at all, by the roles of its names. */
export function hasClient(leaves: readonly Leaf[]): boolean {
  const roles = pythonRoles(leaves);
  return leaves.some((leaf) => roles(leaf)?.role === 'clientId');
}
