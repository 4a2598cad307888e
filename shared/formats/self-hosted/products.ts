/** A product that is set up by variables, with what it adds to them by itself. */
export type SelfHosted = {
  readonly by: string;
  /** A variable that only this product has. */
  readonly mark: RegExp;
  /** Where it answers; `name` is the variable of its client ID, in upper case. */
  readonly path: (name: string) => string;
  readonly origin: string;
  /** The variable that says where it is reached, besides the usual names; in lower case. */
  readonly site?: string;
  readonly scopes?: string;
  readonly tenant?: string;
};

const always = (path: string) => (): string => path;

/** In the order in which their marks decide. */
const SELF_HOSTED: readonly SelfHosted[] = [
  {
    by: 'LibreChat',
    mark: /^(?:OPENID_SESSION_SECRET|DOMAIN_SERVER|OPENID_BUTTON_LABEL|OPENID_CALLBACK_URL)$/u,
    path: always('/oauth/openid/callback'),
    origin: 'http://localhost:3080',
    scopes: 'openid profile email',
  },
  {
    by: 'Open WebUI',
    mark: /^(?:WEBUI_\w+|ENABLE_OAUTH_SIGNUP|OPENID_PROVIDER_URL|MICROSOFT_CLIENT_TENANT_ID|OAUTH_MERGE_ACCOUNTS_BY_EMAIL)$/u,
    path: (name) => (name.startsWith('MICROSOFT') ? '/oauth/microsoft/callback' : '/oauth/oidc/callback'),
    origin: 'http://localhost:8080',
    scopes: 'openid email profile',
  },
  {
    by: 'Outline',
    mark: /^(?:UTILS_SECRET|AZURE_RESOURCE_APP_ID|OIDC_USERINFO_URI|OIDC_DISPLAY_NAME)$/u,
    path: (name) => (name.startsWith('AZURE') ? '/auth/azure.callback' : '/auth/oidc.callback'),
    origin: 'http://localhost:3000',
  },
  {
    by: 'Vaultwarden',
    mark: /^SSO_(?:AUTHORITY|ENABLED|ONLY)$/u,
    path: always('/identity/connect/oidc-signin'),
    origin: 'http://localhost',
    site: 'domain',
    scopes: 'openid email profile',
  },
  {
    by: 'MinIO',
    mark: /^MINIO_IDENTITY_OPENID_/u,
    path: always('/oauth_callback'),
    origin: 'http://localhost:9001',
    site: 'minio_browser_redirect_url',
    scopes: 'openid',
  },
  {
    by: 'Coder',
    mark: /^CODER_OIDC_/u,
    path: always('/api/v2/users/oidc/callback'),
    origin: 'http://localhost:3000',
    site: 'coder_access_url',
    scopes: 'openid profile email',
  },
  {
    by: 'HedgeDoc',
    mark: /^CMD_OAUTH2_/u,
    path: always('/auth/oauth2/callback'),
    origin: 'http://localhost:3000',
  },
  {
    by: 'Langfuse',
    mark: /^(?:LANGFUSE_\w+|AUTH_AZURE_AD_CLIENT_ID)$/u,
    path: always('/api/auth/callback/azure-ad'),
    origin: 'http://localhost:3000',
  },
  {
    by: 'traefik-forward-auth',
    mark: /^PROVIDERS_OIDC_/u,
    path: always('/_oauth'),
    origin: 'http://localhost:4181',
  },
  {
    by: 'BookStack',
    mark: /^(?:AZURE_AUTO_REGISTER|AZURE_AUTO_CONFIRM_EMAIL|OIDC_AUTO_INITIATE)$/u,
    path: (name) => (name.startsWith('AZURE') ? '/login/service/azure/callback' : '/oidc/callback'),
    origin: 'http://localhost',
  },
  {
    by: 'Directus',
    mark: /^AUTH_\w+_DRIVER$/u,
    path: (name) =>
      `/auth/login/${(/^AUTH_(\w+)_CLIENT_ID$/u.exec(name)?.[1] ?? 'microsoft').toLowerCase()}/callback`,
    origin: 'http://localhost:8055',
    site: 'public_url',
  },
  {
    by: 'Spring Security',
    mark: /^SPRING_SECURITY_OAUTH2_CLIENT_REGISTRATION_/u,
    path: (name) =>
      `/login/oauth2/code/${(/REGISTRATION_(\w+?)_CLIENT_?ID$/u.exec(name)?.[1] ?? 'azure').toLowerCase()}`,
    origin: 'http://localhost:8080',
  },
];

export const productOf = (names: readonly string[]): SelfHosted | null =>
  SELF_HOSTED.find(({ mark }) => names.some((name) => mark.test(name))) ?? null;
