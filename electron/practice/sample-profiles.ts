import { BLANK_PROFILE, type ProfileDraft } from '../../shared/profile/profile.ts';
import { CONTOSO, DESKTOP_APP_ID, FILES_API_SCOPE, secretExpiry, WEB_APP_ID } from './contoso.ts';

/** The profiles of a first start: both sign in to the healthy practice tenant. */
export function sampleProfiles(now: Date): readonly ProfileDraft[] {
  return [
    {
      ...BLANK_PROFILE,
      name: 'Contoso desktop (practice)',
      cloud: 'practice',
      tenant: CONTOSO.id,
      clientId: DESKTOP_APP_ID,
      clientType: 'public',
      redirectUri: 'http://localhost',
      platform: 'native',
      scopes: 'openid profile email offline_access User.Read',
      prompt: 'select_account',
    },
    {
      ...BLANK_PROFILE,
      name: 'Contoso web (practice)',
      cloud: 'practice',
      tenant: CONTOSO.id,
      clientId: WEB_APP_ID,
      clientType: 'confidential',
      redirectUri: 'http://localhost/auth/callback',
      platform: 'web',
      scopes: `openid profile email offline_access ${FILES_API_SCOPE}`,
      prompt: 'select_account',
      secretExpiresOn: secretExpiry(now).toISOString().slice(0, 10),
    },
  ];
}
