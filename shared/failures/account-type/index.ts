import type { Family } from '../../reasoning/family.ts';
import { CODES } from './codes.ts';
import { accountNotInTenantRule } from './rules/account-not-in-tenant.ts';
import { accountNotInTenant } from './causes/account-not-in-tenant.ts';
import { accountSignals } from './signals/account.ts';
import { accountTypeWords } from './signals/words.ts';
import { accountTypesNotAcceptedRule } from './rules/account-types-not-accepted.ts';
import { appNotEnabledForPersonalAccounts } from './causes/app-not-enabled-for-personal-accounts.ts';
import { crossTenantAccessBlockedRule } from './rules/cross-tenant-access-blocked.ts';
import { guestInvitationPendingRule } from './rules/guest-invitation-pending.ts';
import { personalAccountAtOldEndpointRule } from './rules/personal-account-at-old-endpoint.ts';
import { personalAccountsOnlyRule } from './rules/personal-accounts-only.ts';
import { personalOnlyAppOnCommon } from './causes/personal-only-app-on-common.ts';
import { productSignals } from './signals/products.ts';
import { singleTenantAppAtCommonRule } from './rules/single-tenant-app-at-common.ts';
import { singleTenantAppOnCommon } from './causes/single-tenant-app-on-common.ts';
import { v1EndpointForPersonalAccount } from './causes/v1-endpoint-for-personal-account.ts';

export const accountType = {
  id: 'account-type',
  causes: [
    singleTenantAppOnCommon,
    accountNotInTenant,
    appNotEnabledForPersonalAccounts,
    personalOnlyAppOnCommon,
    v1EndpointForPersonalAccount,
  ],
  codes: CODES,
  signals: [...accountSignals, ...productSignals, ...accountTypeWords],
  rules: [
    singleTenantAppAtCommonRule,
    personalAccountsOnlyRule,
    accountTypesNotAcceptedRule,
    personalAccountAtOldEndpointRule,
    accountNotInTenantRule,
    guestInvitationPendingRule,
    crossTenantAccessBlockedRule,
  ],
  generalRule: null,
} as const satisfies Family;
