import { all, any, code, field, look, not, says } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import { flowIs } from '../../../reasoning/signals/told-looks.ts';
import { agentIdentityGrantRefused } from '../causes/agent-identity-grant-refused.ts';
import { idTokenAsOboAssertion } from '../causes/id-token-as-obo-assertion.ts';
import { oboAssertionAppOnly } from '../causes/obo-assertion-app-only.ts';
import { oboAssertionAudienceMismatch } from '../causes/obo-assertion-audience-mismatch.ts';
import { oboTenantMissing } from '../causes/obo-tenant-missing.ts';

/** What a client proves itself with, as opposed to the user’s token. */
const CLIENT_ASSERTION = says('client assertion');

const ON_BEHALF_OF = look(flowIs('on-behalf-of'));

/** Codes that name what is wrong with the incoming token in another way. */
const TOLD_OTHERWISE = code(240002, 7000114);

const IS_APP_ONLY = any(field('idtyp', /^app$/u), says('not allowed to make application on behalf of calls'));

/** The request addresses no tenant of its own. */
const AT_COMMON = any(
  field('authority', /\/(?:common|organizations)(?:\/|$)/iu),
  field('endpoint', /\/(?:common|organizations)\//iu),
  look(({ logins, quote }) => {
    const login = logins.find(({ tenant }) => /^(?:common|organizations)$/iu.test(tenant?.value ?? ''));
    const tenant = login?.tenant ?? null;
    return tenant === null ? null : [quote(tenant, tenant.value)];
  }),
);

/** The same as a sentence. */
const SAYS_COMMON = says(
  'authority common|organizations; common|organizations authority; common endpoint; at|on|with|against common',
);

const ID_TOKEN_HANDED_ON = says(`
      id token as user|obo|the|its assertion; id token as assertion; pass|passes|passed|passing|send|sends|sent|sending|use|uses|used|using id
      token; id token … user assertion; id token in goes
    `);

const GRAPH_TOKEN = says('graph token; graph access token; token for graph; token of graph');

const OTHER_TENANTS = says(
  'guest; guests; guest users; other tenants; foreign tenants; another tenant; external users',
);

export const onBehalfOfSignals = [
  ...signalsOf(
    oboAssertionAudienceMismatch,
    [
      3.5,
      all(
        not(CLIENT_ASSERTION),
        says('assertion contains invalid signature; assertion failed signature validation'),
      ),
    ],
    [
      5.2,
      says(`
      assertion audience does not match; assertion audience claim does not match; audience in
      assertion; does not match client app presenting assertion; not issued for … middle tier; audience in assertion was
    `),
    ],
    [1.4, all(code(50013), says('graph; audience; aud; id token; signature'))],
    [1.2, all(code(65001, 70000), says('on behalf of'), says('audience'))],
    [-4, all(CLIENT_ASSERTION, says('does not match realm issuer'))],
    [1.2, all(ON_BEHALF_OF, GRAPH_TOKEN)],
    [-3, all(TOLD_OTHERWISE, not(code(500131)))],
    [-2, all(ON_BEHALF_OF, IS_APP_ONLY, not(code(500131)))],
  ),
  ...signalsOf(
    oboAssertionAppOnly,
    [5, says('not allowed to make application on behalf of calls')],
    [4, all(ON_BEHALF_OF, field('idtyp', /^app$/u), not(code(500131, 500133)))],
    [2.8, all(ON_BEHALF_OF, says('idtyp app; app only token; token … no user; daemon calls'))],
  ),
  ...signalsOf(
    idTokenAsOboAssertion,
    [4, all(ON_BEHALF_OF, field('nonce', /./u), not(field('scope', /./u)), not(code(500131, 500133)))],
    [3.4, all(ON_BEHALF_OF, ID_TOKEN_HANDED_ON, not(code(500131, 500133)))],
  ),
  ...signalsOf(
    oboTenantMissing,
    [4, all(ON_BEHALF_OF, AT_COMMON, any(code(50013, 65001, 700016), OTHER_TENANTS))],
    [2.5, all(ON_BEHALF_OF, any(AT_COMMON, SAYS_COMMON), OTHER_TENANTS)],
  ),
  ...signalsOf(agentIdentityGrantRefused, [
    4.5,
    says(`
      agent identity credentials not supported; agent identity agent blueprint principal does not exist; agent identity
      incompatible parent type; agent blueprint incompatible property; property not compatible with agent identity|blueprint;
      error agent identities creating agent identities not allowed
    `),
  ]),
];
