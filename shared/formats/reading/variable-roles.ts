/** What a variable is for, told from the parts of its name: no list of whole names would ever be complete. */
export type Role =
  | 'clientId'
  | 'tenant'
  | 'authority'
  | 'host'
  | 'secret'
  | 'secretPlace'
  | 'redirectUri'
  | 'redirectPath'
  | 'scopes'
  | 'site'
  | 'name';

export type Named = {
  readonly role: Role;
  /** What stands in front of the role, in upper case with underscores: the same for all variables of one registration. */
  readonly group: string;
};

const ROLES: readonly (readonly [name: RegExp, role: Role])[] = [
  [
    /(?:POST_?_?LOGOUT|LOGOUT|SIGN_?ED?_?OUT|ALLOWED|SUBSCRIPTION|OBJECT|RESOURCE|EMAIL|LOG(?!IN)|OWNER).*$/u,
    'name',
  ],
  [/(?:CLIENT_?SECRET|APP_SECRET|SECRET_VALUE|APP_?PASSWORD|CLIENT_CREDENTIAL|CLIENT_PASSWORD)$/u, 'secret'],
  [/CLIENT_?SECRET_(?:FILE|SETTING_?NAME|NAME|KEY|REF|PATH|APP_SETTING_NAME)$/u, 'secretPlace'],
  [/(?<=(?:^|_)(?:AZURE|AZURE_AD|AAD|ENTRA|ENTRA_ID|MSAL|MICROSOFT|MS|OAUTH2?|OIDC)_)SECRET$/u, 'secret'],
  [/(?<=(?:^|_)(?:AZURE|AZURE_AD|AAD|ENTRA|ENTRA_ID|MSAL|MICROSOFT|MS|OAUTH2?|OIDC)_)CLIENT$/u, 'clientId'],
  [/(?:CLIENT_TENANT_ID|TENANT_?ID|TENANT_GUID|DIRECTORY_ID|DIRECTORY_TENANT_ID|TENANT)$/u, 'tenant'],
  [/(?:CLIENT_?ID|APP_?ID|APPLICATION_?ID|APP_REGISTRATION_ID|CLIENT_?GUID)$/u, 'clientId'],
  [/(?:AUTHORITY_HOST|CLOUD_INSTANCE|INSTANCE|LOGIN_BASE_URL|LOGIN_HOST)$/u, 'host'],
  [
    /(?:AUTHORITY|AUTHORITY_(?:URL|URI)|ISSUER|ISSUER_(?:URL|URI|BASE_URL)|METADATA_(?:URL|URI)|DISCOVERY(?:_(?:URL|URI|ENDPOINT))?|WELL_?_?KNOWN(?:_\w+)?|PROVIDER_URL|SERVER_METADATA_URL|AUTHORI[SZ]E_(?:URL|URI|ENDPOINT)|AUTHORI[SZ]ATION_(?:ENDPOINT|URL|URI)|AUTH_URI|AUTH_ENDPOINT|TOKEN_(?:URL|URI|ENDPOINT)|ACCESS_TOKEN_URL|JWKS_(?:URI|URL))$/u,
    'authority',
  ],
  [/(?:REDIRECT_?UR[IL]S?|CALLBACK_?UR[IL]|RETURN_?UR[IL]|REPLY_?URL|REDIRECT)$/u, 'redirectUri'],
  [/(?:REDIRECT_PATH|CALLBACK_PATH)$/u, 'redirectPath'],
  [/(?:(?<!REQUIRED_)SCOPES?|CLIENT_SCOPES)$/u, 'scopes'],
  [
    /^(?:(?:APP|BASE|PUBLIC|SITE|FRONTEND|SERVER|WEB|ROOT|HOST|CLIENT|ORIGIN|DEPLOYMENT)_(?:URL|URI|ORIGIN)|URL|DOMAIN_SERVER|NEXTAUTH_URL|WEBUI_URL|ORIGIN)$/u,
    'site',
  ],
];

/** Built into the browser’s bundle: whatever bears such a name is public. */
const BROWSER =
  /^(?:VITE_APP|VITE|REACT_APP|NEXT_PUBLIC|VUE_APP|NUXT_PUBLIC|PUBLIC|EXPO_PUBLIC|GATSBY|NG_APP|PARCEL|SNOWPACK_PUBLIC|BUN_PUBLIC)_/u;

/** Variables of other providers and services, which have the same words at their end. */
const FOREIGN =
  /(?:^|_)(?:GOOGLE|GITHUB|GITLAB|SLACK|OKTA|AUTH0|COGNITO|KEYCLOAK|APPLE|FACEBOOK|WORKOS|DISCORD|TWITTER|LINKEDIN|SPOTIFY|STRIPE|TWILIO|SENDGRID|FIREBASE|SUPABASE|CLERK|PAYPAL|SHOPIFY|SALESFORCE|ZOOM|DROPBOX|NOTION|TWITCH|REDDIT|INSTAGRAM|AWS|GCP|OPENAI|AZURE_OPENAI|STORAGE|SEARCH|COSMOS|REDIS|MONGO|POSTGRES|MYSQL|SMTP|SENTRY|DATADOG|NEW_RELIC|APPINSIGHTS|APPLICATIONINSIGHTS)(?:_|$)/u;

const ENTRA = /(?:^|_)(?:AZURE|AZUREAD|AAD|ENTRA|ENTRAID|MSAL|MICROSOFT|MS|M365|O365|GRAPH|ADAL|ARM)(?:_|$)/u;

export const isBrowserName = (name: string): boolean => BROWSER.test(toSnake(name));
export const namesEntra = (name: string): boolean => ENTRA.test(toSnake(name));

/** `azureAdClientId`, `azure-ad.client-id` and `AZURE_AD_CLIENT_ID` are one name. */
export const toSnake = (name: string): string =>
  name
    .replaceAll(/([a-z\d])([A-Z])/gu, '$1_$2')
    .replaceAll(/[^A-Za-z\d]+/gu, '_')
    .toUpperCase();

/** `null` for a variable of anything else. */
export function roleOf(name: string): Named | null {
  const snake = toSnake(name).replace(BROWSER, '');
  if (FOREIGN.test(snake)) return null;
  const [first] = ROLES;
  if (first?.[0].test(snake) === true) return null;
  for (const [form, role] of ROLES.slice(1)) {
    const found = form.exec(snake);
    if (found !== null && (found.index === 0 || snake.charAt(found.index - 1) === '_'))
      return { role, group: snake.slice(0, found.index).replace(/_$/u, '') };
  }
  return null;
}
