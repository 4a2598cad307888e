import type { Repair } from '../repair.ts';
import type { Facts } from '../../reading/facts.ts';
import { clientIdIn, PLACEHOLDERS } from '../dialects/known-values.ts';
import { apiClientIdIn } from './api-client-id.ts';
import { applicationSetting } from './application-setting.ts';

/** Which version of access tokens an API gets (`null` counts as 1). Decided by the API’s registration, not by the endpoint. */
export function setTokenVersion(facts: Facts, version: 1 | 2): readonly Repair[] {
  const api = apiClientIdIn(facts);
  const other = version === 2 ? null : 2;
  return applicationSetting(facts, {
    page: 'manifest',
    clicks: [
      `In “api” set "requestedAccessTokenVersion": ${version} (old manifest: "accessTokenAcceptedVersion": ${version}), then Save.`,
      'Tokens that were issued before keep their version until they end (about an hour).',
    ],
    change: {
      before: `requestedAccessTokenVersion: ${String(other)} (version ${version === 2 ? 1 : 2})`,
      after: `requestedAccessTokenVersion: ${version}`,
    },
    undoClicks: `Set it back to ${String(other)} and save.`,
    body: { api: { requestedAccessTokenVersion: version } },
    undoBody: { api: { requestedAccessTokenVersion: other } },
    hcl: ['api {', `  requested_access_token_version = ${version}`, '}'],
    clientId: api === PLACEHOLDERS.apiClientId ? clientIdIn(facts) : api,
  });
}
