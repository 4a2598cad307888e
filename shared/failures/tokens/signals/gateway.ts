import { commonEndpointIssuerTemplate } from '../causes/common-endpoint-issuer-template.ts';
import { easyauthClientAllowList } from '../causes/easyauth-client-allow-list.ts';
import { tokenAudienceMismatch } from '../causes/token-audience-mismatch.ts';
import { tokenVersionMismatch } from '../causes/token-version-mismatch.ts';
import { isTenantShared } from '../../tenant/signals/tenant-looks.ts';
import { all, any, look, not, says } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import { isIssuerTemplate } from './issuer-looks.ts';
import { isV1Issuer } from './token-looks.ts';
import { BAD_AUDIENCE, BAD_ISSUER, BAD_SIGNATURE } from './wordings.ts';

const ISSUER_DIFFERS = any(
  BAD_ISSUER,
  says(`
      issuer … not match|equal|expected|valid; issuer … does not match; issuer … did not match; issuer property …
      expected value; unexpected iss value; invalid claim iss; iss … expected; issuer … got; issuer differs; expected
      issuer
    `),
);

/** The metadata itself was refused, before any token was there: its version has nothing to do with it. */
const AT_DISCOVERY = says(`
      process discovery response; discovered metadata issuer; discovered issuer; response body issuer does not match
      expected issuer; response body issuer does not match expected; response body issuer property does not match expected
      value; discovery … issuer … match; metadata issuer does not match
    `);

const REFUSES = says(
  'no matching issuer; refuses|refused|rejects|rejected them|it|token|tokens; not accepted; mismatch; does not match; doesnt match',
);

const ISSUER_IN_WORDS = says(
  'fails|failed on issuer; issuer … refused|refuses|rejects|rejected; wrong issuer; issuer validation; validate issuer',
);

const SHARED_ENDPOINT = says(`
      common; organizations; no tenant id; no tenant is|was set; no tenant set; no issuer … set; tenant id … undefined|empty;
       without tenant id; tenant id … not set|given; any microsoft account|identity;
      multi tenant; multitenant
    `);

const ALLOW_LIST = says(`
      allowed applications; allowed client applications; website auth aad allowed tenants; client application ids; default
      authorization policy; allowed principals; jwt claim checks; client application requirement; allow requests from specific
      client applications
    `);

const REFUSED = says(`
      403; forbidden; 401; unauthorized; you do not have permission to view this directory or page; is not allowed;
      not authorized; refused; rejected
    `);

export const gatewaySignals = [
  ...signalsOf(
    commonEndpointIssuerTemplate,
    [2, look(isIssuerTemplate)],
    [3.4, all(ISSUER_DIFFERS, look(isIssuerTemplate))],
    [2.4, all(ISSUER_DIFFERS, look(isTenantShared), not(look(isV1Issuer)))],
    [3.8, all(AT_DISCOVERY, SHARED_ENDPOINT)],
    [
      3.2,
      all(
        ISSUER_DIFFERS,
        says('multi tenant; multitenant; multiple tenants; several tenants; any tenant'),
        not(look(isV1Issuer)),
      ),
    ],
    // Libraries ask for /common when nobody names a tenant.
    [
      2.6,
      says(
        'response body issuer does not match expected issuer; response body issuer property does not match',
      ),
    ],
    [2.4, all(ISSUER_IN_WORDS, look(isTenantShared), not(look(isV1Issuer)))],
    [2, all(not(ISSUER_IN_WORDS), look(isTenantShared), says('issuer'), REFUSES)],
    [-3, all(look(isV1Issuer), not(look(isIssuerTemplate)))],
  ),
  ...signalsOf(
    easyauthClientAllowList,
    [4.4, all(ALLOW_LIST, REFUSED)],
    // With 403 the token was accepted, and its bearer was not.
    [
      2.4,
      all(
        says('you do not have permission to view this directory or page'),
        says('403; forbidden'),
        not(says('401')),
      ),
    ],
    [-3.5, any(BAD_AUDIENCE, BAD_ISSUER, BAD_SIGNATURE)],
  ),
  ...signalsOf(tokenVersionMismatch, [-2.5, AT_DISCOVERY]),
  ...signalsOf(tokenAudienceMismatch, [-2, all(ALLOW_LIST, REFUSED, not(BAD_AUDIENCE))]),
];
