import { all, any, code, field, look, not, says } from '../../../reasoning/signals/condition.ts';
import { isAuthorityEndpoint, isVersionDoubled } from '../../tenant/signals/authority-looks.ts';
import * as clientId from './client-id-looks.ts';
import * as cloud from '../../tenant/signals/cloud-looks.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import * as tenant from '../../tenant/signals/tenant-looks.ts';
import * as space from '../../settings/signals/white-space-looks.ts';

const APP_NOT_FOUND = any(
  code(700016, 70001, 700011, 700038),
  says(`
      was not found in directory; is not valid application identifier; application … was not found in directory; application with
      identifier; application … not found in tenant
    `),
);
const TENANT_WRONG = any(
  code(90002, 900023, 50128, 90019),
  says(`
      tenant … not found; specified tenant identifier; neither valid dns name nor valid external
      domain; invalid tenant; invalid_tenant; tenant identifier … is neither
    `),
);
const ANY_IDENTITY = any(APP_NOT_FOUND, TENANT_WRONG);
/** Errors of an app, account or tenant that is looked for in the wrong cloud. */
const CLOUD_MATTERS = any(ANY_IDENTITY, code(50020, 500011, 50194, 50034));
const OTHER_CLOUD = says(`
      gcc high; gcch; usgov; us government; us gov; azure government; azure us government; government
      cloud; govcloud; gov cloud; national cloud; sovereign cloud; azure china; azurechina; 21vianet;
      mooncake; china cloud; dod
    `);
/** Errors that a stray character in a setting brings about. */
const REFUSED_VALUE = any(ANY_IDENTITY, code(7000215, 50011, 500011, 9002313, 70011));
const DISCOVERY = says(`
      openid configuration; unable to get authority configuration; oidc discovery failed; endpoints
      resolution error; expected 200 ok got; issuer discover; openid config error; tenant discovery failed; idx20803; idx20807; idx20804;
      well known
    `);

const STRAY_SPACE = says(`
      trailing whitespace|space|newline|blank|spaces|whitespaces; leading
      whitespace|space|newline|spaces; extra space|whitespace|spaces|newline; trailing line
      break|feed; white space … end|beginning|start; space … end of; newline … end|secret|value;
      carriage return; line break … secret|value|id; echo n; stray space|whitespace; invisible
      character|characters; zero width; non breaking space; whitespace; white space; hidden character|characters; trailing n;
      trimmed; trim … value|secret|id; trimming; trimmed it; space|newline|tab|blank|linebreak at
      end|start|beginning|front; space|newline|tab|blank in front of; space|newline after|before …
      id|secret|value; copied … space|spaces|newline; break at end|start|beginning; break in secret|value|id; 41|37 characters|bytes|chars; length 41|37; length is 41|37; one
      character|byte too|longer|more; wc c; added|adds|extra|contains|contained
      newline|linebreak|whitespace|space|spaces|tab; line feed; crlf; windows line endings; whitespace … client|tenant|secret|config|value
    `);

export const identity = [
  ...signalsOf(
    'client_id_placeholder',
    [1.2, look(clientId.isClientIdSample)],
    [5, all(any(APP_NOT_FOUND, code(90013, 900144, 90112)), look(clientId.isClientIdSample))],
    [
      3,
      says(`
      placeholder … client id; client id … placeholder; sample|example client id; enter the
      application id here; your client id; enter_the_application_id_here; your app id
    `),
    ],
  ),
  ...signalsOf(
    'wrong_client_id_value',
    [1, code(700016)],
    [2.5, code(90112, 700038)],
    [3.4, code(65002)],
    [3.5, all(APP_NOT_FOUND, look(clientId.isClientIdNoGuid))],
    [0.8, look(clientId.isClientIdNoGuid)],
    [5, all(any(APP_NOT_FOUND, code(7000215)), look(clientId.isClientIdReused))],
    [
      4.6,
      all(
        any(ANY_IDENTITY, says('client id; application id')),
        says(`
      object id; secret id … as client id; tenant id … as client id; client id … tenant id … swapped;
      swapped; wrong client id; instead of application|client id; not application client id; mixed up;
      enterprise application object id; principal id; used … id … instead
    `),
      ),
    ],
    [
      3,
      says(`
      application identifier … must be guid; client id … must be guid; is not valid client id; client
      id is not guid
    `),
    ],
  ),
  ...signalsOf(
    'app_not_found_in_tenant',
    [4.6, code(700016, 700011)],
    [4.2, code(7000229, 70001)],
    [2.6, code(7000112, 1000031)],
    [3.6, all(not(code(700016)), APP_NOT_FOUND)],
    [
      3.5,
      says(`
      application has not been installed by administrator of tenant; not been installed by
      administrator; missing service principal; service principal … not found in tenant; client
      application … is missing service principal; sent your authentication request to wrong tenant
    `),
    ],
    [1.2, all(code(50034, 90002), says('application'))],
    [1.5, code(650059)],
    [1.4, field('error', /^unauthorized_client$/u)],
    [-1.2, look(clientId.isClientIdSample)],
  ),
  ...signalsOf(
    'tenant_not_found',
    [4.4, code(90002)],
    [2.4, code(900023)],
    [3.2, code(50128, 90019, 50107, 900021)],
    [2.6, code(50059)],
    [3, code(5000225)],
    [3.4, all(not(code(90002, 900023)), TENANT_WRONG)],
    [
      3.4,
      says(`
      check to make sure you have correct tenant id; tenant … doesnt|does not exist; no tenant
      identifying information found; unable to get authority configuration; invalid tenant id|name;
      tenant id … wrong; tenant discovery failed
    `),
    ],
    [1.5, all(DISCOVERY, says('400 bad request; status code 400; 400'))],
    [1, field('error', /^invalid_tenant$/u)],
    [-1.5, look(tenant.isTenantPathWord)],
    [-1.5, look(tenant.isTenantVariable)],
  ),
  ...signalsOf(
    'authority_url_malformed',
    [1, code(900023)],
    [6, all(TENANT_WRONG, look(tenant.isTenantPathWord))],
    [1, look(tenant.isTenantPathWord)],
    [3, look(isAuthorityEndpoint)],
    [3.5, look(isVersionDoubled)],
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
    'unresolved_template_variable',
    [6, all(TENANT_WRONG, look(tenant.isTenantVariable))],
    [1.2, look(tenant.isTenantVariable)],
    [
      2.8,
      all(
        code(900023),
        says('github actions|secrets; pipeline; works|working locally|fine; in ci; docker; helm; secrets'),
      ),
    ],
    [3, look(tenant.isTenantEmpty)],
    [3, look(tenant.isTenantVariableSent)],
    [2.4, look(clientId.isClientIdNothing)],
    [3.2, look(tenant.isTenantNothing)],
    [3.4, all(APP_NOT_FOUND, look(clientId.isClientIdNothing))],
    [
      1.4,
      all(
        look(clientId.isClientIdSample),
        says('variable; env; environment; substituted; template; process env'),
      ),
    ],
    [
      3.2,
      says(`
      variable … not|never replaced|substituted|set|resolved|expanded|interpolated; not|never
      substituted|interpolated|expanded; unresolved variable|template|placeholder; env … undefined;
      environment variable|variables … undefined|empty|missing|not set; process env …
      undefined|null|empty|missing; env … not loaded|read|set; literal … instead of value; literally;
      helm value|values; envsubst
    `),
    ],
    [1.5, all(says('issuer'), look(tenant.isTenantLiteralTemplate))],
  ),
  ...signalsOf(
    'wrong_cloud_endpoint',
    [5.5, code(900439, 900440, 900432, 900382, 90038, 90043, 90051, 1000104)],
    [2.2, code(50049)],
    [2.5, look(cloud.isTwoClouds)],
    [2.5, all(CLOUD_MATTERS, look(cloud.isSovereignHost))],
    [3.4, all(code(90002), look(cloud.isClosedLogin))],
    [5, all(TENANT_WRONG, look(tenant.isTenantOfOtherCloud))],
    [2.5, all(look(cloud.isSovereignHost), look(cloud.isGlobalLogin))],
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
  ...signalsOf(
    'config_value_whitespace',
    [6.5, look(space.isQuotedWithSpace)],
    [4, look(space.isSetWithSpace)],
    [1.5, all(REFUSED_VALUE, look(space.isSetWithSpace))],
    [5, all(any(REFUSED_VALUE, code(7000222)), look(space.isLineBreakPiped))],
    [4.5, look(space.isEncodedSpace)],
    [4.4, STRAY_SPACE],
    [2, all(REFUSED_VALUE, STRAY_SPACE)],
  ),
];
