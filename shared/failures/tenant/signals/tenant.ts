import { tenantNotFound } from '../causes/tenant-not-found.ts';
import { authorityUrlMalformed } from '../causes/authority-url-malformed.ts';
import { wrongCloudEndpoint } from '../causes/wrong-cloud-endpoint.ts';
import { all, any, code, field, look, not, says } from '../../../reasoning/signals/condition.ts';
import { isAuthorityEndpoint, isMetadataAnEndpoint, isVersionDoubled } from './authority-looks.ts';
import * as cloud from './cloud-looks.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import * as tenant from './tenant-looks.ts';
import { ANY_IDENTITY, TENANT_WRONG } from '../../app/signals/wrong-identity.ts';

/** Errors of an app, account or tenant that is looked for in the wrong cloud. */
const CLOUD_MATTERS = any(ANY_IDENTITY, code(50020, 500011, 50194, 50034));

const OTHER_CLOUD = says(`
      gcc high; gcch; usgov; us government; us gov; azure government; azure us government; government
      cloud; govcloud; gov cloud; national cloud; sovereign cloud; azure china; azurechina; 21vianet;
      mooncake; china cloud; dod; azure usgovernment; azure china cloud
    `);

const DISCOVERY = says(`
      openid configuration; unable to get authority configuration; oidc discovery failed; endpoints
      resolution error; expected 200 ok got; issuer discover; openid config error; tenant discovery failed; idx20803; idx20807; idx20804;
      well known
    `);

export const tenantSignals = [
  ...signalsOf(
    tenantNotFound,
    [3.4, all(not(code(90002, 900023)), TENANT_WRONG)],
    [
      3.4,
      says(`
      check to make sure you have correct tenant id; tenant … doesnt exist; tenant … does not exist; no tenant
      identifying information found; unable to get authority configuration; invalid tenant id|name;
      tenant id … wrong; tenant discovery failed
    `),
    ],
    [1.5, all(DISCOVERY, says('400 bad request; status code 400; 400'))],
    [1, field('error', /^invalid_tenant$/u)],
    // The directory is there; the app is not in it.
    [
      -2,
      all(
        not(code(90002, 900023)),
        says(
          'application not found in directory|tenant; app not found in directory|tenant; was not found in directory',
        ),
      ),
    ],
    [-1.5, look(tenant.isTenantPathWord)],
    // Microsoft’s own tenants are always there: it was a fault of the service, or another cloud was asked.
    [-4, look(tenant.isTenantOfMicrosoft)],
    [-1.5, look(tenant.isTenantVariable)],
  ),
  ...signalsOf(
    authorityUrlMalformed,
    [6, all(TENANT_WRONG, look(tenant.isTenantPathWord))],
    [1, look(tenant.isTenantPathWord)],
    [3, look(isAuthorityEndpoint)],
    [3.5, look(isVersionDoubled)],
    [4.5, look(isMetadataAnEndpoint)],
    [2.5, all(any(TENANT_WRONG, DISCOVERY), look(isAuthorityEndpoint))],
    [
      3.5,
      says(`
      authority … malformed|invalid|wrong; url parse error; authority uri insecure; could not be parsed
      into appropriate segments; authority uri … should|must; authority … oauth2 v2.0
      authorize|token; invalid authority; authority url … path; full endpoint|url … as authority;
      authority … well formed; double slash; v2.0 v2.0; doubled v2.0
    `),
    ],
    [
      2,
      all(
        says('invalid character … looking for beginning of value; unexpected token doctype'),
        says('authorize; authorization endpoint; token url|endpoint; auth url'),
      ),
    ],
    [2.2, all(DISCOVERY, says('404 not found; status code 404; 404'))],
  ),
  ...signalsOf(
    wrongCloudEndpoint,
    [2.5, look(cloud.isTwoClouds)],
    [2.5, all(CLOUD_MATTERS, look(cloud.isSovereignHost))],
    [3.4, all(code(90002), look(cloud.isClosedLogin))],
    [4.6, look(cloud.isTestCloud)],
    [4.6, all(OTHER_CLOUD, says('access token validation failure'), says('graph microsoft com'))],
    [5, all(TENANT_WRONG, look(tenant.isTenantOfOtherCloud))],
    [2.5, all(look(cloud.isSovereignHost), look(cloud.isGlobalLogin))],
    // A program that lists the hosts of all clouds names none of them.
    [-3, look(cloud.isListOfClouds)],
    [3.8, all(CLOUD_MATTERS, OTHER_CLOUD)],
    [
      3.6,
      says(`
      national cloud; sovereign cloud; wrong cloud; us government tenant; tenant … us government;
      government tenant; gcc high; azure us government; azure china cloud; public cloud endpoint;
      tenant … belongs to … cloud; cross cloud; use login microsoftonline us
    `),
    ],
    [1, look(cloud.isSovereignHost)],
  ),
];
