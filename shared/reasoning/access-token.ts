import type { DecodedToken, Evidence } from '../evidence/evidence.ts';
import { parseScopes } from '../profile/profile.ts';
import { GRAPH, resourcesOf } from '../profile/scopes.ts';
import { cannotTell, notApplicable } from './judgement.ts';
import { hasTokens, notReached } from './progress.ts';
import type { Judgement } from './rule.ts';
import { sentScopes } from './sent.ts';

/**
 * Judges the access token of a request for one's own API, given the API's name in the scopes. A token for Microsoft
 * Graph is for Graph alone to judge.
 */
export function judgeOwnApiToken(
  evidence: Evidence,
  judge: (token: DecodedToken, api: string) => Judgement,
): Judgement {
  const api = resourcesOf(parseScopes(sentScopes(evidence))).find((resource) => resource !== GRAPH);
  if (api === undefined) return notApplicable('The scopes name no API other than Microsoft Graph.');
  if (!hasTokens(evidence)) return notReached(evidence, 'an access token');
  return evidence.accessToken.status === 'observed'
    ? judge(evidence.accessToken.value, api)
    : cannotTell(`The access token cannot be read: ${evidence.accessToken.reason}`);
}
