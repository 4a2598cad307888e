import type { Family } from '../../reasoning/family.ts';
import { accountNotInTenant } from './causes/account-not-in-tenant.ts';
import { appNotEnabledForPersonalAccounts } from './causes/app-not-enabled-for-personal-accounts.ts';
import { personalOnlyAppOnCommon } from './causes/personal-only-app-on-common.ts';
import { singleTenantAppOnCommon } from './causes/single-tenant-app-on-common.ts';
import { v1EndpointForPersonalAccount } from './causes/v1-endpoint-for-personal-account.ts';
import { CODES } from './codes.ts';
import { accountSignals } from './signals/account.ts';
import { localizedAccountSignals } from './signals/localized.ts';
import { productSignals } from './signals/products.ts';
import { accountTypeWords } from './signals/words.ts';

/** Whose accounts the app and the tenant accept: one tenant’s, guests, any organization’s, personal ones. */
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
  signals: [...accountSignals, ...localizedAccountSignals, ...productSignals, ...accountTypeWords],
  generalRule: null,
} as const satisfies Family;
