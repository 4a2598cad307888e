import { all, any, code, look, not, says } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import { singleTenantAppOnCommon } from '../../account-type/causes/single-tenant-app-on-common.ts';
import { networkProxyBlocksEntra } from '../../network/causes/network-proxy-blocks-entra.ts';
import { unresolvedTemplateVariable } from '../../settings/causes/unresolved-template-variable.ts';
import { authorityUrlMalformed } from '../causes/authority-url-malformed.ts';
import { tenantNotFound } from '../causes/tenant-not-found.ts';
import { wrongCloudEndpoint } from '../causes/wrong-cloud-endpoint.ts';
import { isEndpointAddress } from './authority-looks.ts';
import { isSovereignHost } from './cloud-looks.ts';
import { isTenantShared } from './tenant-looks.ts';

const DISCOVERY_REJECTED = says(`
      oidc discovery endpoint rejects our request; invalid tenant id provided; you can locate your tenant id by following
      instructions; please double check your tenant name or guid is correct
    `);

/** The address was reached, and Entra does not know the tenant in it. */
const ANSWERED_WITH_400 = all(
  says('openid configuration; issuer discover; idx20807; idx20803; well known; discovery'),
  says('400 bad request; status code 400; status code 400 reason phrase; expected 200 ok got 400'),
  says('login microsoftonline com; login microsoftonline us; login windows net; sts windows net'),
);

const NO_SEGMENT = says(`
      minimum of one segment in path; should have at least one segment in path; authority should be in form host audience;
      authority should be in uri format
    `);

/** Nothing in the request names the app’s own tenant. */
const NO_TENANT_NAMED = any(code(50059), says('no tenant identifying information found'));
const AT_SHARED = any(look(isTenantShared), says('with tenant id organizations|common'));
const ONE_DIRECTORY = says(`
      single tenant app|application; single tenant registration; registered for this|one|single directory; this directory|organization
      only; organization|organisation only
    `);

const IN_SOVEREIGN_CLOUD = says(`
      azure government; azure us government; us government tenant|cloud; gcc high; azure china; 21vianet
    `);

export const tenantMessages = [
  ...signalsOf(
    tenantNotFound,
    [4.2, DISCOVERY_REJECTED],
    [3, ANSWERED_WITH_400],
    // A word such as `organizations` names no tenant, but is none that does not exist.
    [-2, all(NO_TENANT_NAMED, any(AT_SHARED, ONE_DIRECTORY))],
  ),
  ...signalsOf(networkProxyBlocksEntra, [-3, ANSWERED_WITH_400]),
  // The message’s own sample, not a setting.
  ...signalsOf(unresolvedTemplateVariable, [-4.5, says('authority would typically be in format of')]),
  ...signalsOf(
    authorityUrlMalformed,
    [4.4, NO_SEGMENT],
    [4, all(says('resolve configuration with provided issuer'), look(isEndpointAddress))],
  ),
  // Only the public login host is named for a tenant that is elsewhere.
  ...signalsOf(wrongCloudEndpoint, [
    4,
    all(
      IN_SOVEREIGN_CLOUD,
      says('login microsoftonline com; global|public|commercial endpoint|endpoints; public cloud'),
      not(look(isSovereignHost)),
    ),
  ]),
  ...signalsOf(
    singleTenantAppOnCommon,
    [4, all(NO_TENANT_NAMED, AT_SHARED)],
    [4, all(NO_TENANT_NAMED, ONE_DIRECTORY, not(AT_SHARED))],
  ),
];
