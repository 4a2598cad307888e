import type { Leaf } from '../reading/leaf.ts';

/** What a framework adds to the settings by itself. */
export type Framework = {
  /** Where it answers; `null`: not known. */
  readonly path: string | null;
  readonly origin: string;
  readonly by: string;
  readonly tenant: string | null;
  readonly isWeb: boolean;
  readonly isSpa: boolean;
  readonly notice: string | null;
};

const NONE: Framework = {
  path: null,
  origin: 'http://localhost:5000',
  by: 'Flask',
  tenant: null,
  isWeb: false,
  isSpa: false,
  notice: null,
};
const DJANGO: Framework = { ...NONE, origin: 'http://localhost:8000', isWeb: true };

const VERSION_1 =
  'This backend uses the endpoints of version 1.0, which take a resource instead of scopes. AuthLoupe signs in at version 2.0.';

export function frameworkOf(text: string, leaves: readonly Leaf[]): Framework {
  const has = (form: RegExp): boolean => leaves.some(({ path }) => form.test(path));
  const textAt = (form: RegExp): string => {
    const value = leaves.find(({ path }) => form.test(path))?.value;
    return value?.kind === 'text' ? value.text : '';
  };
  if (has(/AUTH_ADFS\./u)) {
    const version = textAt(/AUTH_ADFS\.VERSION$/u);
    return {
      ...DJANGO,
      by: 'django-auth-adfs',
      path: '/oauth2/callback',
      notice: version === 'v2.0' ? null : VERSION_1,
    };
  }
  const social = /SOCIAL_AUTH_(AZUREAD_\w*?OAUTH2(?:_V2)?)_/u.exec(text)?.[1];
  if (social !== undefined) return socialAuth(social.toLowerCase().replaceAll('_', '-'), text);
  if (has(/SOCIALACCOUNT_PROVIDERS\.microsoft\./u))
    return { ...DJANGO, by: 'django-allauth', path: '/accounts/microsoft/login/callback/', tenant: 'common' };
  if (has(/SOCIALACCOUNT_PROVIDERS\.openid_connect\./u)) {
    const id = textAt(/openid_connect\.APPS?(?:\[\d+\])?\.provider_id$/u);
    return {
      ...DJANGO,
      by: 'django-allauth',
      path: id === '' ? null : `/accounts/oidc/${id}/login/callback/`,
    };
  }
  if (has(/^OIDC_RP_CLIENT_ID$/u)) return { ...DJANGO, by: 'mozilla-django-oidc', path: '/oidc/callback/' };
  if (has(/OAUTH_PROVIDERS\[\d+\]\.remote_app\./u)) return appBuilder(text, leaves);
  if (/fastapi_azure_auth/u.test(text) || has(/OPENAPI_CLIENT_ID$/iu))
    return { ...NONE, by: 'FastAPI', origin: 'http://localhost:8000', path: '/oauth2-redirect', isSpa: true };
  if (/make_azure_blueprint/u.test(text))
    return { ...NONE, by: 'Flask-Dance', path: '/login/azure/authorized', isWeb: true, tenant: 'common' };
  if (/AzureAdOAuthenticator/u.test(text))
    return {
      ...NONE,
      by: 'JupyterHub',
      origin: 'http://localhost:8000',
      path: '/hub/oauth_callback',
      isWeb: true,
    };
  if (has(/OAUTH2_CONFIG\[/u)) return { ...NONE, by: 'pgAdmin', path: '/oauth2/authorize', isWeb: true };
  if (has(/(?:^|\.)register\./u)) return { ...NONE, isWeb: true };
  return NONE;
}

function socialAuth(backend: string, text: string): Framework {
  const isV2 = /v2/u.test(backend);
  return {
    ...DJANGO,
    by: 'python-social-auth',
    // NetBox and Sentry have their social accounts below /oauth.
    path: `${/netbox|REMOTE_AUTH_BACKEND/iu.test(text) ? '/oauth' : ''}/complete/${backend}/`,
    tenant: 'common',
    notice: isV2 || backend.includes('b2c') ? null : VERSION_1,
  };
}

/** Flask-AppBuilder: Superset and Airflow. */
function appBuilder(text: string, leaves: readonly Leaf[]): Framework {
  const providers = leaves.flatMap(({ path, value }) =>
    /OAUTH_PROVIDERS\[\d+\]\.name$/u.test(path) && value.kind === 'text' ? [value.text] : [],
  );
  const name = providers.find((each) => /azure|entra|microsoft|aad/iu.test(each)) ?? providers[0] ?? 'azure';
  const isAirflow = /airflow/iu.test(text);
  const isThree = isAirflow && /airflow\.providers\.fab|FAB__|airflow[ -]?3/iu.test(text);
  return {
    ...NONE,
    by: isAirflow ? 'Airflow' : 'Superset',
    origin: isAirflow ? 'http://localhost:8080' : 'http://localhost:8088',
    path: `${isThree ? '/auth' : ''}/oauth-authorized/${name}`,
    isWeb: true,
  };
}
