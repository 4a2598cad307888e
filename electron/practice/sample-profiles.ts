import { BLANK_PROFILE, type ProfileDraft } from '../../shared/profile/profile.ts';
import * as ids from './data/app-ids.ts';
import { secretExpiry } from './data/apps.ts';
import { CONTOSO } from './data/tenants.ts';

export type SampleName = 'desktop' | 'web' | 'spa' | 'certificate' | 'multiTenant' | 'personal';

const OIDC = 'openid profile email offline_access';
const PRACTICE = {
  ...BLANK_PROFILE,
  cloud: 'practice',
  tenant: CONTOSO.id,
  prompt: 'select_account',
} as const satisfies ProfileDraft;

/** How each sample app that signs users in is set up on its own side. All sign in to the healthy practice tenant. */
export function createSampleProfiles(now: Date): Readonly<Record<SampleName, ProfileDraft>> {
  const secretExpiresOn = secretExpiry(now).toISOString().slice(0, 10);
  return {
    desktop: {
      ...PRACTICE,
      name: 'Contoso desktop (practice)',
      clientId: ids.DESKTOP_APP_ID,
      clientType: 'public',
      redirectUri: 'http://localhost',
      platform: 'native',
      scopes: `${OIDC} User.Read`,
    },
    web: {
      ...PRACTICE,
      name: 'Contoso web (practice)',
      clientId: ids.WEB_APP_ID,
      clientType: 'confidential',
      redirectUri: 'http://localhost/auth/callback',
      platform: 'web',
      scopes: `${OIDC} ${ids.FILES_API_SCOPE}`,
      secretExpiresOn,
    },
    spa: {
      ...PRACTICE,
      name: 'Contoso page (practice)',
      clientId: ids.SPA_APP_ID,
      clientType: 'public',
      redirectUri: 'http://localhost/spa',
      platform: 'spa',
      scopes: `${OIDC} ${ids.FILES_API_SCOPE}`,
    },
    certificate: {
      ...PRACTICE,
      name: 'Contoso web with a certificate (practice)',
      clientId: ids.CERTIFICATE_APP_ID,
      clientType: 'confidential',
      redirectUri: 'http://localhost/auth/callback',
      platform: 'web',
      scopes: `${OIDC} ${ids.FILES_API_SCOPE}`,
      secretExpiresOn,
    },
    multiTenant: {
      ...PRACTICE,
      name: 'Fabrikam portal (practice)',
      tenant: 'organizations',
      clientId: ids.MULTI_TENANT_APP_ID,
      clientType: 'confidential',
      redirectUri: 'http://localhost/portal/callback',
      platform: 'web',
      scopes: `${OIDC} User.Read`,
      secretExpiresOn,
    },
    personal: {
      ...PRACTICE,
      name: 'Contoso community (practice)',
      tenant: 'common',
      clientId: ids.PERSONAL_APP_ID,
      clientType: 'public',
      redirectUri: 'http://localhost/community',
      platform: 'native',
      scopes: `${OIDC} User.Read`,
    },
  };
}

/** The profiles of a first start: one public client, one with a secret. */
export function sampleProfiles(now: Date): readonly ProfileDraft[] {
  const { desktop, web } = createSampleProfiles(now);
  return [desktop, web];
}
