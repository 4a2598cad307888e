import { singleTenantAppOnCommon } from '../causes/single-tenant-app-on-common.ts';
import { accountNotInTenant } from '../causes/account-not-in-tenant.ts';
import { appNotEnabledForPersonalAccounts } from '../causes/app-not-enabled-for-personal-accounts.ts';
import { personalOnlyAppOnCommon } from '../causes/personal-only-app-on-common.ts';
import { v1EndpointForPersonalAccount } from '../causes/v1-endpoint-for-personal-account.ts';
import { all, any, code, field, look, not, says } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import { appNotFoundInTenant } from '../../app/causes/app-not-found-in-tenant.ts';
import { isExternalHost } from '../../tokens/signals/issuer-looks.ts';
import { isTenantConsumers, isTenantShared } from '../../tenant/signals/tenant-looks.ts';

const NOT_A_MEMBER = any(
  code(50020, 90072, 16000, 16003),
  says(`
      does not exist in tenant; doesnt exist in tenant; needs to be added as external user; must be
      added as external user; user account … from identity provider
    `),
);

const PERSONAL = any(
  says(`
      live com; personal account|accounts; personal microsoft account|accounts; microsoft personal
      account|accounts; outlook com account|accounts; hotmail; outlook com; gmail com; msa
      account|user; msa; consumer account|accounts; consumers
    `),
);

const GONE_OR_NOT_ENABLED = says('client does not exist or is not enabled for consumers');
const APP_GONE = says(`
      lapsed; deactivated; retired; discontinued; abandoned; no longer maintained|exists|available; was|been deleted|removed;
      deregistered
    `);

export const accountSignals = [
  ...signalsOf(
    singleTenantAppOnCommon,
    [
      4.5,
      says(`
      is not configured as multi tenant application; not configured as multitenant; usage of common
      endpoint is not supported; use tenant specific endpoint; single tenant app|application|registration … common; common endpoint
      … single tenant; common … not supported … after 10
    `),
    ],
    [
      3.6,
      says(`
      not supported over common; not supported by single tenant; common endpoint … not supported; use organizations or
      tenant specific endpoint; multi tenant|multitenant application … common; only|just … my|own tenant … common; cant|cannot use
      common endpoint; use my|our|your tenant endpoint; use my|our|your tenant specific endpoint; is single
      tenant … uses|using|use common; is single tenant … always common
    `),
    ],
    [
      3.4,
      all(
        code(50059),
        any(
          look(isTenantShared),
          says('with tenant id organizations|common; authority … organizations|common'),
        ),
      ),
    ],
    [1.8, all(says('missing tenant id error; missing tenanted authority'), not(code(50194)))],
    [1.4, all(code(50020, 700016, 50194), says('single tenant; azure ad my org'), look(isTenantShared))],
  ),
  ...signalsOf(
    accountNotInTenant,
    [-3, all(code(16000), says('session is invalid'))],
    [3.5, all(not(code(50020, 90072)), NOT_A_MEMBER)],
    [
      3,
      says(`
      selected user account does not exist in tenant; account … not … guest; invite … guest; guest
      user … not; not member of tenant|directory; account from another tenant|organization|directory;
      user from different|another|external tenant|organization; wrong account; signed in with wrong
    `),
    ],
    [0.8, all(NOT_A_MEMBER, says('guest; invite; external user; other tenant; another tenant'))],
  ),
  ...signalsOf(
    appNotEnabledForPersonalAccounts,
    [
      6,
      says(`
      not enabled for consumers; client does not exist or is not enabled for consumers
    `),
    ],
    [
      4.6,
      says(`
      cant sign in here with personal account; use your work or school account instead; personal
      microsoft accounts are not supported for this application; user account is personal microsoft
      account; must not be used … consumers; configured for use by azure active directory users only;
      do not use consumers endpoint; personal accounts … not allowed|supported|enabled
    `),
    ],
    // The message leaves open which of the two it is; who says that the app is gone decides it.
    [-3, all(GONE_OR_NOT_ENABLED, APP_GONE)],
    [2, all(code(90130), PERSONAL)],
    [1, all(code(50020), PERSONAL)],
    [
      2.4,
      all(
        code(50020),
        PERSONAL,
        says(`
      organizational directory only; single tenant; allow|let|support|supporting personal; personal
      accounts to|should|can; any microsoft account; signinaudience; sign in audience
    `),
      ),
    ],
    [2.5, all(PERSONAL, field('sign_in_audience', /MyOrg|MultipleOrgs(?!.*Personal)|work|school|organi/iu))],
    [1.8, all(PERSONAL, look(isTenantConsumers), any(code(700016), says('unauthorized client')))],
    [1.6, all(says('unauthorized client'), PERSONAL)],
    [-3, look(isExternalHost)],
  ),
  ...signalsOf(appNotFoundInTenant, [1.5, GONE_OR_NOT_ENABLED], [5, all(GONE_OR_NOT_ENABLED, APP_GONE)]),
  ...signalsOf(
    personalOnlyAppOnCommon,
    [
      5,
      says(`
      must not be configured with consumer as user audience; user audience should be configured with
      all; not valid for applications user audience; configured for use by microsoft account users only; use consumers endpoint to serve; please use
      consumers endpoint; must use consumers; personal microsoft accounts only; personal only app
    `),
    ],
    [2, field('sign_in_audience', /^PersonalMicrosoftAccount$/u)],
  ),
  ...signalsOf(
    v1EndpointForPersonalAccount,
    [
      5,
      says(`
      unable to issue tokens from this api version; this api version … msa tenant|account; v1 endpoint
      … personal; personal … v1 endpoint; msa … v1 endpoint
    `),
    ],
    [1.5, all(PERSONAL, says('v1.0 endpoint; v1 endpoint; adal'))],
  ),
];
