import { appNotEnabledForPersonalAccounts } from '../../account-type/causes/app-not-enabled-for-personal-accounts.ts';
import { networkProxyBlocksEntra } from '../../network/causes/network-proxy-blocks-entra.ts';
import { tenantNotFound } from '../../tenant/causes/tenant-not-found.ts';
import { tokenVersionMismatch } from '../../tokens/causes/token-version-mismatch.ts';
import { userNotFound } from '../../user/causes/user-not-found.ts';
import { all, any, code, field, look, not, says } from '../../../reasoning/signals/condition.ts';
import { flowIs } from '../../../reasoning/signals/told-looks.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import { consumerAccountOnWorkforceHost } from '../causes/consumer-account-on-workforce-host.ts';
import { customExtensionFailed } from '../causes/custom-extension-failed.ts';
import { externalIdAuthorityForm } from '../causes/external-id-authority-form.ts';
import { issuerHostNotKnownToMsal } from '../causes/issuer-host-not-known-to-msal.ts';
import { nativeAuthNotEnabled } from '../causes/native-auth-not-enabled.ts';
import { userFlowNotLinked } from '../causes/user-flow-not-linked.ts';
import * as external from './external-looks.ts';

const EXTERNAL_TENANT = any(
  look(external.isExternalHost),
  says('external id; ciam; external tenant; ciamlogin'),
);
const CUSTOMER_TENANT = any(
  look(external.isCustomerHost),
  says('external id; ciam; external tenant; ciamlogin; b2c; b2clogin; customer tenant'),
);

const WRONG_KIND_OF_ACCOUNT = any(
  code(500207),
  says('account type … used for resource; account type cant be used'),
);
const WRONG_LOGIN_DOMAIN = any(
  code(500208),
  says('domain is not valid login domain for account type; not valid login domain'),
);

/** What MSAL says when it does not accept the issuer of a document that it has read. */
const ISSUER_REFUSED = any(
  says(`
      untrusted authority; include this authority in known authorities; issuer … not … known authorities
    `),
  all(
    says('issuer validation failed; issuer … does not match … authority'),
    says('msal; client configuration error; client auth error; endpoints resolution error'),
  ),
);
const UNRESOLVED = says('endpoints resolution error; openid config error');

const UNREACHABLE = says(
  'enotfound; eai again; getaddrinfo; econnrefused; etimedout; timed out; certificate; failed to fetch; network error; proxy; firewall',
);

const PERSONAL_ACCOUNT = says('personal account|accounts; hotmail; live com; outlook com');

const KEY_NOT_FOUND = says(
  'idx10500; idx10501; idx10503; unable to match key|keys; signature validation failed; no matching key; kid … not found',
);

const NO_SIGN_UP = says(`
      no account create one; create one … missing; no sign up; without sign up; sign up … missing|not
      shown|link|option|button; no create account; cant sign up; cannot sign up; not … linked …
      user flow; user flow … not linked|added|associated; not … added … user flow; user flow … applications
    `);

const EASY_AUTH = says(
  'easy auth; easyauth; app service auth|authentication; authentication authorization settings; auth settings; function app',
);

const EXTENSION = says(`
      custom authentication extension; custom claims provider; custom extension; on token issuance start; token
      issuance start
    `);

export const externalIdSignals = [
  ...signalsOf(
    externalIdAuthorityForm,
    [4, all(WRONG_KIND_OF_ACCOUNT, any(look(external.isExternalHost), look(external.isCustomDomain)))],
    [1.5, all(code(500207), look(external.isExternalWithoutVersion))],
    [2, look(external.isExternalWithoutVersion)],
    [
      1.2,
      all(
        look(external.isExternalWithoutVersion),
        any(says('easy auth; openid issuer; open id issuer; auth settings; issuer url'), UNRESOLVED),
      ),
    ],
    [1.5, all(code(399266, 500210), any(look(external.isExternalHost), look(external.isCustomDomain)))],
    [4.5, look(external.isExternalIssuerUnexpected)],
    [3.9, all(look(external.isB2cWithoutPolicy), EASY_AUTH)],
    [2.9, all(EASY_AUTH, says('b2c'), says('issuer url|uri; openid issuer'))],
    // The keys of login.microsoftonline.com are not those of an external tenant.
    [3.6, all(KEY_NOT_FOUND, CUSTOMER_TENANT, says('login microsoftonline com'))],
    [-2, all(ISSUER_REFUSED, look(external.isTenantIdHost))],
    [-1.5, all(code(500208), not(look(external.isExternalHost)))],
  ),
  ...signalsOf(
    issuerHostNotKnownToMsal,
    [4, all(UNRESOLVED, look(external.isCustomerHost), not(UNREACHABLE))],
    [4.2, all(ISSUER_REFUSED, any(look(external.isCustomerHost), look(external.isTenantIdHost)))],
    [1.5, all(any(UNRESOLVED, ISSUER_REFUSED), look(external.isTenantIdHost))],
    [3.4, all(any(UNRESOLVED, ISSUER_REFUSED), look(external.isCustomDomain))],
    [4.4, all(UNRESOLVED, says('untrusted_authority; is not trusted authority'))],
    [-3, UNREACHABLE],
  ),
  ...signalsOf(networkProxyBlocksEntra, [-5, says('untrusted_authority; is not trusted authority')]),
  ...signalsOf(
    consumerAccountOnWorkforceHost,
    [3.4, all(not(code(500208)), WRONG_LOGIN_DOMAIN)],
    [3, all(WRONG_LOGIN_DOMAIN, CUSTOMER_TENANT)],
    [1, all(code(500208), look(flowIs('device-code')))],
    [-1, all(code(500208), PERSONAL_ACCOUNT, not(CUSTOMER_TENANT))],
  ),
  ...signalsOf(
    userFlowNotLinked,
    [2.2, all(EXTERNAL_TENANT, NO_SIGN_UP)],
    [1.4, all(look(external.isExternalHost), NO_SIGN_UP)],
    [
      3.2,
      all(
        look(external.isExternalHost),
        says(`
      we couldnt find account with; account doesnt exist; account does not exist; couldnt find … account;
      this username may be incorrect; user account does not exist
    `),
      ),
    ],
    [-1.5, says('user flow … is linked; listed under … user flow')],
  ),
  ...signalsOf(
    customExtensionFailed,
    [
      3.6,
      says(`
      custom extension invalid httpstatus; custom extension timed out; custom extension invalid response body;
      custom extension unexpected error; custom extension not found; custom extension connection error; custom
      extension invalid response content type; custom extension empty response; custom extension null claims
      response; custom extension throttling error; custom extension permission not granted to service principal;
      custom extension incorrect resource id format; custom extension domain name does not match; custom extension
      invalid action type; custom extension invalid number of actions; custom extension blocked; custom extension
      resource service principal not found; event handler unexpected error
    `),
    ],
    [
      3.2,
      all(EXTENSION, says('1003000; 1003001; 1003002; 1003003; 1003005; 1003006; 1003011; 1003021; 1003027')),
    ],
    [2.2, all(EXTENSION, says('401; 503; timed out; time out; failed; fails'))],
  ),
  ...signalsOf(
    nativeAuthNotEnabled,
    [5, field('suberror', /^nativeauthapi_disabled$/u)],
    [4.5, says('nativeauthapi_disabled')],
    [4, says('confidential client is not supported in native authentication')],
    [2.2, says('native authentication … not enabled|allowed')],
    [2.7, all(look(external.isNativeAddress), says('404'))],
    [-4, field('error', /^(?:user_not_found|expired_token|invalid_grant|user_already_exists)$/u)],
  ),
  // The host says more than the code: what is a wrong kind of account elsewhere is a wrong address here.
  ...signalsOf(
    appNotEnabledForPersonalAccounts,
    [1.8, all(code(500208), PERSONAL_ACCOUNT, not(CUSTOMER_TENANT))],
    [-3, all(any(code(500207, 500208), WRONG_LOGIN_DOMAIN), CUSTOMER_TENANT)],
    [-2, all(WRONG_KIND_OF_ACCOUNT, look(external.isCustomDomain))],
  ),
  ...signalsOf(networkProxyBlocksEntra, [
    -3,
    all(any(UNRESOLVED, ISSUER_REFUSED), look(external.isCustomerHost), not(UNREACHABLE)),
  ]),
  ...signalsOf(
    tokenVersionMismatch,
    [-5, look(external.isExternalIssuerUnexpected)],
    [-3, all(look(external.isExternalHost), any(UNRESOLVED, ISSUER_REFUSED))],
  ),
  ...signalsOf(tenantNotFound, [-2, all(UNRESOLVED, look(external.isExternalHost), not(code(90002)))]),
  ...signalsOf(userNotFound, [-2, all(look(external.isExternalHost), not(code(50034)))]),
];
