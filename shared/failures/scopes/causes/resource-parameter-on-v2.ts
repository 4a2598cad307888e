import { defineCause } from '../../../reasoning/cause.ts';
import { loginHostIn, tenantIn } from '../../../reasoning/dialects/known-values.ts';
import { name, quote } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const resourceParameterOnV2 = defineCause('resource_parameter_on_v2', {
  title: 'Parameter resource sent to the v2.0 endpoint',
  summary: (facts) =>
    `${name('The parameter resource', facts.resource)} was sent to a v2.0 endpoint that does not accept it. There, the scope names the API; resource belongs to the v1 endpoint.`,
  ruledOutBy: () =>
    'The address that was called has no /v2.0/ in its path, or neither query nor body contains resource.',
  nextStep: () =>
    'Look at the request that failed: /oauth2/v2.0/ in its path together with resource= in its query or body is the proof.',
  repairs: (facts) => {
    const api = facts.resource === null ? '<Application ID URI>' : quote(facts.resource.value).slice(1, -1);
    return [
      code(
        facts,
        [
          [null, `Remove resource and send scope=${api}/.default, or named scopes of that API.`],
          [
            null,
            `Or, for a client that knows resource only, keep it and call the v1 endpoint: https://${loginHostIn(facts)}/${tenantIn(facts)}/oauth2/token. Its tokens have version 1 claims.`,
          ],
          [
            ['adal', 'msal.net', 'aspnet'],
            'ADAL: move to MSAL, which takes scopes. ASP.NET: remove options.Resource and add to options.Scope.',
          ],
          [
            ['passport', 'openid-client', 'next-auth', 'php', 'ruby', 'python'],
            'Libraries with extra parameters (authorizationParams, params, resourceIndicators): remove resource there.',
          ],
        ],
        {
          change: {
            before: 'POST /oauth2/v2.0/token, resource=…',
            after: 'POST /oauth2/v2.0/token, scope=…/.default',
          },
          undo: 'Put the former parameter back.',
        },
      ),
    ];
  },
});
