import { otherProviderOf } from './named/other-provider.ts';
import { hasAny, type TextShape } from './recognise.ts';

const ENTRA =
  /login\.(?:microsoftonline\.(?:com|us)|windows\.net|partner\.microsoftonline\.cn|chinacloudapi\.cn)|sts\.windows\.net|ciamlogin\.com|b2clogin\.com/iu;

type Named = readonly [is: (shape: TextShape) => boolean, sentence: string];

const has =
  (...forms: readonly RegExp[]) =>
  ({ text }: TextShape): boolean =>
    forms.every((form) => form.test(text));

/** What a text is that no reader takes, the surest first: each sentence says what to paste instead. */
const NAMED: readonly Named[] = [
  [
    has(/"type"\s*:\s*"service_account"/u),
    'This is the key of a Google service account, which Entra does not know. Paste the configuration of the app that signs in at Entra; and as a private key stands here, keep this file to yourself.',
  ],
  [
    has(/"type"\s*:\s*"(?:external_account|authorized_user)"/u),
    'These are Google’s application default credentials. Paste the configuration of the app that signs in at Entra.',
  ],
  [
    has(/"(?:AccessToken|RefreshToken|IdToken)"\s*:\s*\{/u, /"(?:home_account_id|credential_type)"/u),
    'This is a token cache of MSAL or the Azure CLI: it holds tokens, and no configuration. Paste what the app is configured with, and keep this file to yourself.',
  ],
  [
    has(/"(?:access_token|id_token|refresh_token)"\s*:\s*"/u, /"(?:token_type|expires_in)"\s*:/u),
    'This is the answer to a token request. Paste the request, or look at its tokens under “Inspect tokens”.',
  ],
  [
    has(/^\s*eyJ[\w-]+\.[\w-]+\.[\w-]*\s*$/u),
    'This is a token. Look at it under “Inspect tokens”; here paste the configuration of the app.',
  ],
  [
    has(/"subscriptions"\s*:\s*\[/u, /"(?:installationId|homeTenantId|environmentName)"/u),
    'This is the Azure CLI’s list of subscriptions: it names tenants, and no application. Paste what “az ad app show” prints, or the app’s own configuration.',
  ],
  [
    has(/"homeTenantId"\s*:/u, /"environmentName"\s*:/u),
    'This is an account of the Azure CLI: its ID is a subscription’s. Paste what “az ad app show” prints, or the app’s own configuration.',
  ],
  [
    has(/<(?:md:)?EntityDescriptor\b|<(?:saml2?p?:)?(?:AuthnRequest|Response)\b/u),
    'This is SAML. AuthLoupe signs in with OpenID Connect, for which an app has a client ID: paste the configuration of such an app.',
  ],
  [
    has(
      /\bSamlStrategy\b|passport-saml|node-saml|\bsaml2\b.{0,40}\bentryPoint|entryPoint["']?\s*:|SAML2?_|samlp\b|\/saml2\b/iu,
    ),
    'This app signs in with SAML, which has no client ID. AuthLoupe signs in with OpenID Connect: paste the configuration of an app that does.',
  ],
  [
    has(/wsfed|ws-federation|wtrealm|WsFederation|federationmetadata\.xml/iu),
    'This app signs in with WS-Federation, which has no client ID. AuthLoupe signs in with OpenID Connect: paste the configuration of an app that does.',
  ],
  [
    has(/https:\/\/[\w.-]+\/adfs(?:\/|\b)|\bADFS_|AUTH_ADFS/iu),
    'This app signs in at AD FS, which is another server than Entra. Paste the configuration of an app registered in Entra.',
  ],
  [
    has(/login\.live\.com\/oauth20_/u),
    'This is the old endpoint of personal Microsoft accounts. AuthLoupe signs in at Entra: paste an address at login.microsoftonline.com.',
  ],
  [
    (shape) => hasAny(shape, 'authdomain') && hasAny(shape, 'apikey', 'projectid'),
    'This is a Firebase project’s configuration. Paste the part in which the app’s Entra client ID stands.',
  ],
  [
    (shape) =>
      /\bAuth0(?:Provider|Client|Plugin)?\b|@auth0\/|createAuth0|AUTH0_/u.test(shape.text) &&
      hasAny(shape, 'domain', 'auth0_domain', 'clientid', 'auth0_client_id', 'auth0_issuer_base_url'),
    'This app signs in at Auth0, and its client ID is Auth0’s. Paste the connection to Entra from Auth0 (strategy waad), or the configuration of an app that signs in at Entra itself.',
  ],
  [
    (shape) =>
      hasAny(shape, 'strategy') &&
      /["']?strategy["']?\s*[:=]\s*["']?(?:google|samlp|github|okta|oidc|auth0|windowslive)/iu.test(
        shape.text,
      ),
    'These connections are to other providers than Entra. Paste the one whose strategy is waad (Auth0) or oauth2:azure_ad (Kinde).',
  ],
  [
    has(
      /IdentityServer|AllowedGrantTypes|RequirePkce|"?ClientSecrets"?\s*[:=]/u,
      /AllowedScopes|Clients|ApiScopes/u,
    ),
    'These are clients of an IdentityServer of your own. Paste the part with which it signs in at Entra, or the configuration of an app registered there.',
  ],
  [
    (shape) =>
      hasAny(shape, 'auth-server-url') || (hasAny(shape, 'realm') && hasAny(shape, 'resource', 'clientid')),
    'This is a client of Keycloak. Paste Keycloak’s identity provider for Entra, or the configuration of an app registered there.',
  ],
  [
    (shape) =>
      /"(?:clients|redirectUris)"\s*:/u.test(shape.text) &&
      hasAny(shape, 'standardflowenabled', 'publicclient'),
    'These are Keycloak’s own clients. Paste its identity provider for Entra (identityProviders), or the configuration of an app registered there.',
  ],
  [
    has(/"(?:userPoolId|user_pool_id|aws_user_pools_id|userPoolClientId)"|\bCOGNITO_/u),
    'This app signs in at Amazon Cognito. Paste the configuration of an app registered in Entra.',
  ],
  [
    has(
      /CreateWithApplicationOptions|ClientApplicationBuilder|AddMicrosoftIdentityWeb(?:App|Api)|\bDefaultAzureCredential\b|\bManagedIdentityCredential\b/u,
    ),
    'This code makes its client from settings that stand elsewhere. Paste those: appsettings.json, .env, or the variables of the deployment.',
  ],
  [
    has(/"(?:mcpServers|servers)"\s*:\s*\{/u),
    'These are MCP servers, and none of their entries names an application. Paste an entry with oauth, or the variables of the server that signs in.',
  ],
  [
    has(/"entries"\s*:\s*\[/u, /"request"\s*:\s*\{/u),
    'This HAR file has no sign-in at Entra in it. Record one from the sign-in’s first page on.',
  ],
  [
    has(/"(?:dependencies|devDependencies)"\s*:\s*\{/u),
    'This is a package.json: it names libraries, and no application. Paste the file that configures them, often authConfig or .env.',
  ],
  [
    (shape) =>
      hasAny(shape, 'audience', 'validaudience', 'validissuer') &&
      /\bjwt(?:bearer)?\b/iu.test(shape.text) &&
      !hasAny(shape, 'clientid', 'client_id'),
    'This is an API that checks tokens: it has no sign-in of its own. Paste the configuration of the app that calls it.',
  ],
];

/**
 * One sentence on what a text is that no reader is sure of, and what to paste instead; `null` for what is not known here
 * either.
 */
export function nameText(shape: TextShape): string | null {
  const named = NAMED.find(([is]) => is(shape))?.[1];
  if (named !== undefined) return named;
  const other = ENTRA.test(shape.text) ? null : (otherProviderOf(shape.text) ?? byVariable(shape));
  return other === null
    ? null
    : `This signs in at ${other}, and its client ID is of no use at Entra. Paste the configuration of an app that is registered in Entra.`;
}

const VARIABLES: readonly (readonly [name: RegExp, provider: string])[] = [
  [/^(?:\w+_)?google_(?:oauth_)?client_(?:id|secret)$/u, 'Google'],
  [/^(?:\w+_)?okta_/u, 'Okta'],
  [/^(?:\w+_)?github_(?:client_)?(?:id|secret|client_id)$/u, 'GitHub'],
  [/^(?:\w+_)?keycloak_/u, 'Keycloak'],
  [
    /^(?:\w+_)?(?:facebook|apple|discord|slack|linkedin|twitter|gitlab|clerk|workos)_(?:client_|app_)?(?:id|secret)$/u,
    'another provider',
  ],
];

const byVariable = ({ names }: TextShape): string | null =>
  VARIABLES.find(([form]) => [...names].some((name) => form.test(name)))?.[1] ?? null;
