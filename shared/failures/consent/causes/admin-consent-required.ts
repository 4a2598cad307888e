import { defineCause } from '../../../reasoning/cause.ts';
import { theApp, theScope, theTenant } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { askForConsent, grantAdminConsent } from '../../../reasoning/repairs/consent.ts';

export const adminConsentRequired = defineCause('admin_consent_required', {
  title: 'Admin consent required',
  summary: (facts) =>
    `${facts.scope === null ? 'What' : `The permission that`} ${theApp(facts)} asks for${facts.scope === null ? '' : ` (${theScope(facts)})`} can only be granted by an administrator of ${theTenant(facts)}: because of its kind, or because the tenant does not let users consent.`,
  ruledOutBy: () =>
    'API permissions shows “Admin consent required: No” for every requested scope, the tenant lets users consent, and the app comes from a verified publisher.',
  nextStep: () =>
    'Compare the scopes in the sign-in address with the “Admin consent required” column under API permissions: drop what the app does not need, or ask an administrator to consent.',
  repairs: (facts) => [
    askForConsent(
      facts,
      'Users of our app see “Need admin approval” when they sign in, because one of its permissions can be granted by an administrator only.',
    ),
    ...grantAdminConsent(facts),
    code(
      facts,
      [
        [
          null,
          'Ask for less: User.Read, openid, profile and email need no administrator in most tenants; .All and .ReadWrite.All mostly do.',
        ],
        [
          null,
          'Do not send prompt=consent at every sign-in: it asks again even when the administrator has consented. Leave prompt out, or use select_account.',
        ],
        [null, 'Use <API>/.default to take exactly what the administrator has consented to.'],
        [
          ['product', 'power-platform', 'msal.js', 'next-auth'],
          'For customers: get your publisher verified (Branding & properties); many tenants let users consent to verified publishers only.',
        ],
      ],
      { undo: 'Put the former scopes back.' },
    ),
  ],
});
