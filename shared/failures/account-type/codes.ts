import { menuPath, pageName } from '../../entra/admin-center.ts';
import { accountNotInTenant } from './causes/account-not-in-tenant.ts';
import { appNotEnabledForPersonalAccounts } from './causes/app-not-enabled-for-personal-accounts.ts';
import { appNotFoundInTenant } from '../app/causes/app-not-found-in-tenant.ts';
import { grantValueMalformed } from '../request/causes/grant-value-malformed.ts';
import { personalOnlyAppOnCommon } from './causes/personal-only-app-on-common.ts';
import { singleTenantAppOnCommon } from './causes/single-tenant-app-on-common.ts';
import { userNotFound } from '../user/causes/user-not-found.ts';
import { v1EndpointForPersonalAccount } from './causes/v1-endpoint-for-personal-account.ts';
import { consumerAccountOnWorkforceHost } from '../external-id/causes/consumer-account-on-workforce-host.ts';
import { externalIdAuthorityForm } from '../external-id/causes/external-id-authority-form.ts';
import type { CodeRow } from '../../reasoning/code.ts';

export const CODES: readonly CodeRow[] = [
  {
    code: 16000,
    name: 'InteractionRequired',
    oauthError: 'interaction_required',
    stage: 'authorize',
    meaning:
      'The signed-in account comes from another tenant or identity provider and is not a guest in the tenant where the app signs in.',
    fix: [
      'Choose another account; prompt=select_account makes Entra ask.',
      'Or invite the account as a guest.',
    ],
    causes: [[accountNotInTenant, 4.2]],
    rule: 'account-not-in-tenant',
  },
  {
    code: 16003,
    name: 'SsoUserAccountNotFoundInResourceTenant',
    stage: 'authorize',
    meaning: 'The user arrived through single sign-on but has never been added to the app’s tenant.',
    fix: ['Add the user as a guest, or choose another account.'],
    causes: [
      [accountNotInTenant, 4.2],
      [userNotFound, 2],
    ],
    rule: 'account-not-in-tenant',
  },
  {
    code: 50014,
    name: 'GuestUserInPendingState',
    stage: 'authorize',
    meaning: 'The guest has not accepted the invitation yet, or does not exist in this directory.',
    fix: [
      `Ask the guest to open the link in the invitation, or resend it: ${menuPath('user-overview', 'the guest')} → B2B collaboration → Resend invitation.`,
    ],
    causes: [[accountNotInTenant, 2.3]],
    rule: 'guest-invitation-pending',
  },
  {
    code: 50020,
    name: 'UserUnauthorized',
    oauthError: 'invalid_grant',
    stage: 'either',
    meaning: 'The account comes from another directory and has no account in the app’s tenant.',
    fix: [
      'Sign in with an account of this tenant, or invite the account as a guest.',
      'To accept accounts of any organization, make the app multitenant and use organizations; to accept personal accounts, widen the supported account types and use common.',
      'If the wrong account is used without asking, sign out or open a private window.',
      'The password grant never works for guests and personal accounts.',
    ],
    causes: [
      [accountNotInTenant, 4.6],
      [appNotEnabledForPersonalAccounts, 1.6],
    ],
    rule: 'account-not-in-tenant',
    source:
      'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@04f65548; MicrosoftDocs/SupportArticles-docs:support/entra/entra-id/app-integration/error-code-AADSTS50020-user-account-identity-provider-does-not-exist.md',
  },
  {
    code: 50194,
    oauthError: 'invalid_request',
    stage: 'either',
    meaning: 'The app is single-tenant, so it cannot sign users in at common.',
    fix: [
      'Use the tenant’s ID in the authority instead of common.',
      `Or make the app multitenant under ${pageName('supported-accounts')}.`,
    ],
    causes: [[singleTenantAppOnCommon, 6]],
    rule: 'single-tenant-app-at-common',
  },
  {
    code: 90027,
    stage: 'either',
    meaning: 'Personal Microsoft accounts do not work at the v1 endpoint.',
    fix: ['Use the endpoints with /oauth2/v2.0/ in their path.'],
    causes: [[v1EndpointForPersonalAccount, 6]],
    rule: 'personal-account-at-old-endpoint',
  },
  {
    code: 90072,
    name: 'PassThroughUserMfaError',
    oauthError: 'interaction_required',
    stage: 'either',
    meaning: 'The account is not a guest of the tenant where the app signs in.',
    fix: ['Add the account as a guest.', 'For synchronized users, check the ImmutableID (source anchor).'],
    causes: [
      [accountNotInTenant, 4.6],
      [userNotFound, 2],
    ],
    rule: 'account-not-in-tenant',
  },
  {
    code: 90084,
    name: 'OrgIdWsFederationGuestNotAllowed',
    stage: 'authorize',
    meaning: 'Guest accounts are not allowed in this tenant.',
    causes: [accountNotInTenant],
    rule: 'account-not-in-tenant',
  },
  {
    code: 90124,
    name: 'V1ResourceV2GlobalEndpointNotSupported',
    oauthError: 'invalid_request',
    stage: 'either',
    meaning: 'This API cannot be requested at common or consumers.',
    fix: ['Use the tenant’s ID in the address.'],
    causes: [[appNotEnabledForPersonalAccounts, 3.2]],
    rule: 'account-types-not-accepted',
  },
  {
    code: 90130,
    name: 'NonConvergedAppV2GlobalEndpointNotSupported',
    oauthError: 'invalid_request',
    stage: 'either',
    meaning: 'The app cannot be used at common or consumers.',
    fix: ['Use organizations or the tenant’s ID in the address.'],
    causes: [
      [appNotEnabledForPersonalAccounts, 3],
      [singleTenantAppOnCommon, 2],
    ],
    rule: 'account-types-not-accepted',
  },
  {
    code: 500141,
    stage: 'authorize',
    meaning: 'The guest accepted an invitation, but not the one that leads to this app.',
    fix: ['Ask the guest to open the link in the invitation, then to sign in to the app again.'],
    causes: [[accountNotInTenant, 2.3]],
    rule: 'guest-invitation-pending',
    source: 'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@3164b3b5',
  },
  {
    code: 500200,
    oauthError: 'invalid_request',
    stage: 'authorize',
    meaning: 'The user signed in with a personal Microsoft account, which this app does not accept.',
    fix: ['Sign in with a work or school account, or let the app accept personal accounts (signInAudience).'],
    causes: [[appNotEnabledForPersonalAccounts, 5]],
    rule: 'account-types-not-accepted',
    confidence: 'observed',
  },
  {
    code: 500201,
    oauthError: 'invalid_request',
    stage: 'either',
    meaning:
      'A personal Microsoft account was sent to a v1 endpoint, but only v2 supports personal accounts.',
    fix: ['Use the endpoints with /oauth2/v2.0/ in their path.'],
    causes: [[v1EndpointForPersonalAccount, 6]],
    rule: 'personal-account-at-old-endpoint',
    source: 'public issue thread',
    confidence: 'observed',
  },
  {
    code: 500207,
    stage: 'either',
    meaning: 'The requested API does not accept accounts of this kind, such as personal ones.',
    fix: [
      'In an external tenant, end the authority with /v2.0 and make the app single-tenant.',
      `In a workforce tenant, sign in with a work account, or change ${pageName('supported-accounts')} of app and API.`,
    ],
    causes: [
      [appNotEnabledForPersonalAccounts, 3.2],
      [externalIdAuthorityForm, 1.5],
    ],
    rule: 'account-types-not-accepted',
    source: 'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@3164b3b5',
  },
  {
    code: 500208,
    stage: 'either',
    meaning:
      'The account’s domain does not match the account types accepted here: often a customer account of an external or B2C tenant at the host for employees.',
    fix: [
      'For customers, use the tenant’s own host: <subdomain>.ciamlogin.com or <tenant name>.b2clogin.com.',
      `Compare ${pageName('supported-accounts')} with the tenant in the address: common, organizations or one tenant.`,
    ],
    causes: [
      [consumerAccountOnWorkforceHost, 3.6],
      [appNotEnabledForPersonalAccounts, 2],
    ],
    rule: 'account-types-not-accepted',
  },
  {
    code: 650059,
    oauthError: 'unauthorized_client',
    stage: 'either',
    meaning: 'The app is single-tenant, and the request went to another tenant.',
    fix: ['Sign in at the app’s own tenant, or make the app multitenant.'],
    causes: [
      [singleTenantAppOnCommon, 3.4],
      [appNotFoundInTenant, 1.5],
    ],
    rule: 'single-tenant-app-at-common',
    source: 'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@3164b3b5',
  },
  {
    code: 9001023,
    oauthError: 'invalid_request',
    stage: 'token',
    meaning: 'This grant, for example user name and password, does not work at common or consumers.',
    fix: ['Use organizations or the tenant’s ID in the address.'],
    causes: [],
    rule: 'tenant-refused',
  },
  {
    code: 9002331,
    oauthError: 'invalid_request',
    stage: 'either',
    meaning: 'The app accepts personal Microsoft accounts only, and those sign in at consumers.',
    fix: [
      `Use consumers in the authority, or accept other accounts under ${pageName('supported-accounts')}.`,
    ],
    causes: [[personalOnlyAppOnCommon, 6]],
    rule: 'personal-accounts-only',
    source: 'public issue or source text',
    confidence: 'observed',
  },
  {
    code: 9002332,
    oauthError: 'invalid_request',
    stage: 'authorize',
    meaning: 'The app accepts work and school accounts only, so it cannot be used at consumers.',
    fix: ['Use the tenant’s ID or organizations in the authority.'],
    causes: [[appNotEnabledForPersonalAccounts, 5]],
    rule: 'account-types-not-accepted',
  },
  {
    code: 9002346,
    oauthError: 'invalid_request',
    stage: 'either',
    meaning:
      'The app accepts personal Microsoft accounts only, but the request went to a tenant or to common.',
    fix: ['Use consumers in the authority.'],
    causes: [[personalOnlyAppOnCommon, 6]],
    rule: 'personal-accounts-only',
    source: 'public issue or source text',
    confidence: 'observed',
  },
  {
    code: 70000121,
    oauthError: 'invalid_grant',
    stage: 'token',
    meaning:
      'The code or refresh token belongs to a personal account (consumers), but was used at another tenant’s address.',
    fix: ['Use consumers for both.'],
    causes: [
      [personalOnlyAppOnCommon, 2.3],
      [grantValueMalformed, 1.2],
    ],
    rule: 'personal-accounts-only',
    source: 'public issue or source text',
    confidence: 'observed',
  },
];
