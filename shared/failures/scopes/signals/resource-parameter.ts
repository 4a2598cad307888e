import { oboAssertionAudienceMismatch } from '../../grants/causes/obo-assertion-audience-mismatch.ts';
import { tokenAudienceMismatch } from '../../tokens/causes/token-audience-mismatch.ts';
import { all, any, code, field, look, not, says } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import { flowIs } from '../../../reasoning/signals/told-looks.ts';
import { defaultScopeWithPersonalAccount } from '../causes/default-scope-with-personal-account.ts';
import { invalidScopeFormat } from '../causes/invalid-scope-format.ts';
import { openidScopeMissing } from '../causes/openid-scope-missing.ts';
import { resourceNotFoundInTenant } from '../causes/resource-not-found-in-tenant.ts';
import { resourceParameterOnV2 } from '../causes/resource-parameter-on-v2.ts';
import { resourceParameterScopeMismatch } from '../causes/resource-parameter-scope-mismatch.ts';
import { resourceServicePrincipalDisabled } from '../causes/resource-service-principal-disabled.ts';
import { scopeUnknownToEntra } from '../causes/scope-unknown-to-entra.ts';
import { scopeWithoutResourcePrefix } from '../causes/scope-without-resource-prefix.ts';
import * as parameter from './parameter-looks.ts';

const NO_SUCH_PERMISSION = any(
  code(650053),
  says('asked for scope … that doesnt exist on resource; scope … doesnt exist on resource'),
);

const PERSONAL = says(`
      personal account|accounts; personal microsoft account|accounts; outlook com; hotmail; hotmail com;
      live com; msa account; consumer account|accounts; consumers
    `);

/** A library looks for an ID token in the answer and there is none. */
const NO_ID_TOKEN = says(`
      key error id token; id token not present in token response; id_token … not present; id_token missing;
      missing id_token; id token … missing; no id token; id_token is undefined; id_token … null; id token
      is missing; id_token not found; undefined index id_token; undefined array key id_token; did not contain id token; failed to extract id token; missing required
      id token; id token in token response
    `);

/** Clients that follow RFC 8707, and send the server’s own address. */
const MCP = says('mcp; model context protocol');

/** The second meaning of the number: about the assertion of the client, not about one of a user. */
const REALM_ISSUER = all(code(700023), says('realm issuer'));

export const resourceParameterSignals = [
  ...signalsOf(oboAssertionAudienceMismatch, [-4, REALM_ISSUER]),
  ...signalsOf(tokenAudienceMismatch, [-3, REALM_ISSUER]),
  ...signalsOf(
    resourceParameterScopeMismatch,
    [
      4.5,
      says(`
      resource parameter provided in request doesnt match with requested scopes; resource parameter … doesnt
      match … scopes
    `),
    ],
    [2.2, field('error', /^invalid_target$/u)],
    [2, all(field('error', /^invalid_target$/u), look(parameter.isResourceOnV2))],
    [4.2, all(MCP, look(parameter.isServerAsResource))],
    [-3, all(code(901002), look(parameter.isResourceOnV2))],
  ),
  ...signalsOf(
    resourceParameterOnV2,
    [4, says('resource request parameter is not supported; resource parameter is not supported')],
    [1, look(parameter.isResourceOnV2)],
    [-4, any(code(9010010), field('error', /^invalid_target$/u))],
  ),
  ...signalsOf(
    scopeUnknownToEntra,
    [6, all(NO_SUCH_PERMISSION, look(parameter.isForeignScope))],
    // The form of Graph’s own permissions, asked of Graph: no prefix is missing, the name is wrong.
    [4.6, all(NO_SUCH_PERMISSION, look(parameter.isGraphNamed), look(parameter.hasGraphForm))],
    [-2, all(NO_SUCH_PERMISSION, not(look(parameter.isGraphNamed)))],
  ),
  ...signalsOf(
    scopeWithoutResourcePrefix,
    [-2.5, all(NO_SUCH_PERMISSION, look(parameter.isForeignScope))],
    [-3, all(NO_SUCH_PERMISSION, look(parameter.isGraphNamed), look(parameter.hasGraphForm))],
  ),
  ...signalsOf(
    resourceServicePrincipalDisabled,
    [3.8, all(not(code(500014)), says('service principal for resource … is disabled'))],
    [-2, all(code(500011, 7000112), says('not found; application'))],
  ),
  // A disabled API exists.
  ...signalsOf(resourceNotFoundInTenant, [-3, all(code(500014), says('is disabled; has lapsed; disabled'))]),
  ...signalsOf(
    defaultScopeWithPersonalAccount,
    [3.6, all(says('no applicable permissions'), any(code(90023), look(parameter.hasDefaultScope)))],
    [3.2, all(says('no applicable permissions'), PERSONAL, says('default'))],
    [
      3,
      all(
        code(70011, 90023),
        look(parameter.hasDefaultScope),
        PERSONAL,
        not(look(flowIs('client-credentials'))),
      ),
    ],
  ),
  ...signalsOf(invalidScopeFormat, [
    -2,
    all(
      code(70011, 90023),
      look(parameter.hasDefaultScope),
      PERSONAL,
      not(look(flowIs('client-credentials'))),
    ),
  ]),
  ...signalsOf(
    openidScopeMissing,
    [4, all(NO_ID_TOKEN, look(parameter.lacksOpenid))],
    [
      3,
      all(
        NO_ID_TOKEN,
        says('scopes?; scope setting'),
        not(says('openid profile; openid email; scope openid; scopes openid')),
      ),
    ],
    [
      2.2,
      says(
        'scope … must contain openid; scope must contain openid; openid scope value not present; missing openid scope; openid scope … missing',
      ),
    ],
    [-2, all(NO_ID_TOKEN, look(flowIs('client-credentials')))],
  ),
];
