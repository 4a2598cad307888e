import { pageName } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { adminCenterPage } from '../../../reasoning/dialects/admin-center-page.ts';
import { name } from '../../../reasoning/dialects/mention.ts';
import { CHANGE_APP } from '../../../reasoning/dialects/privileges.ts';
import { quoteShell } from '../../../reasoning/dialects/quote.ts';
import {
  adminCenter,
  applicationPath,
  az,
  azRest,
  code,
  command,
  graphUrl,
} from '../../../reasoning/dialects/repair.ts';
import { apiClientIdIn } from '../../../reasoning/repairs/api-client-id.ts';

export const resourceParameterScopeMismatch = defineCause('resource_parameter_scope_mismatch', {
  title: 'Resource parameter that is not an App ID URI of the scopes’ API',
  summary: (facts) =>
    `${name('The parameter resource', facts.resource)} is not, character for character, an Application ID URI of the app that owns ${name('the scopes', facts.scope)}. MCP clients send their server’s address there, while the scopes often start with api://.`,
  ruledOutBy: () =>
    'None of the requests to /authorize and /token, refreshes included, contains the parameter resource.',
  nextStep: () =>
    `Compare the value of resource with the list under ${pageName('expose-an-api')} → Application ID URI of the API that owns the scopes. A slash at the end never matches, because no Application ID URI can end with one.`,
  repairs: (facts) => {
    const api = apiClientIdIn({ ...facts, resource: facts.scope ?? facts.resource });
    const url = graphUrl(facts, applicationPath(api));
    const read = `az ad app show --id ${quoteShell(api)} --query "{uris:identifierUris, version:api.requestedAccessTokenVersion}"`;
    return [
      adminCenter(
        [
          adminCenterPage(facts, 'manifest', api),
          'First set "requestedAccessTokenVersion": 2 in “api” and save; without it Entra may refuse the address.',
          `Then ${pageName('expose-an-api')} → Application ID URI → add the address that the client sends as resource, without a slash at the end.`,
          'Let the server advertise scopes that start with that address.',
        ],
        {
          undo: 'Remove the added address under Expose an API, and set the token version back.',
          privilege: CHANGE_APP.role,
        },
      ),
      code(
        facts,
        [
          [
            null,
            'Or let the server’s protected resource metadata name the Application ID URI (api://…) as resource, if the client accepts that.',
          ],
          [
            null,
            'Or keep the client from sending resource: mcp-remote has --disable-resource-parameter; a proxy in front of Entra can remove it from /authorize and /token.',
          ],
          [null, 'Request scopes of one API only (besides openid, profile and offline_access).'],
        ],
        { undo: 'Put the former settings back.' },
      ),
      az(
        [
          '# The addresses that resource may have, and the token version:',
          read,
          azRest('PATCH', url, { api: { requestedAccessTokenVersion: 2 } }),
        ],
        {
          undo: command(azRest('PATCH', url, { api: { requestedAccessTokenVersion: null } })),
          privilege: CHANGE_APP.role,
        },
      ),
    ];
  },
});
