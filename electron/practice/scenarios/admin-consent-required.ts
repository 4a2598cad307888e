import { CONTOSO } from '../data/tenants.ts';
import { changeTenant } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { byRedirect } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const adminConsentRequired: Scenario = {
  id: 'admin-consent-required',
  title: 'Consent is for administrators',
  group: 'consent',
  mistake: 'Contoso lets only administrators consent, and none has consented to this app.',
  instruction:
    'Sign in as mara@contoso.practice.example, and go back to the app from the page that asks for an administrator.',
  cause: 'admin_consent_required',
  expected: byRedirect(90094, 'access_denied'),
  client: asRegistered('web'),
  person: { ...MEMBER, consent: 'cancel' },
  change: (directory) => ({
    ...changeTenant(directory, CONTOSO.id, { userConsentPolicy: 'admins-only' }),
    oauth2PermissionGrants: [],
  }),
};
