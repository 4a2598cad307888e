import { at } from '../../../evidence/place.ts';
import { graphTokenNotForYourApi } from '../causes/graph-token-not-for-your-api.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { classifyAccessToken } from '../../../token/classify.ts';
import { pointerToClaim } from '../../../token/read-claim.ts';
import { ACCESS_TOKEN, judgeOwnApiToken } from '../../../reasoning/access-token.ts';
import { failed, pass } from '../../../reasoning/judgement.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

export const accessTokenOfGraphRule: Rule = {
  id: 'access-token-of-graph',
  title: 'The access token is not one of Microsoft Graph',
  step: 'tokens',
  weight: 'quality',
  why: 'A token for Microsoft Graph is signed in a way that only Graph can check. An API of your own that gets one sees an invalid signature, and has to refuse it anyway.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/access-tokens',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeOwnApiToken(evidence, (token, api) => {
    const { kind, audience } = classifyAccessToken(token);
    const pointer = at.claim('access', 'aud');
    if (kind !== 'graph')
      return pass(`The access token is for ${audience ?? 'an API that it does not name'}.`, pointer);
    return failed({
      cause: graphTokenNotForYourApi,
      headline: `The scopes name ${api}, but the access token is for Microsoft Graph.`,
      seen: 'aud names Microsoft Graph. Such a token is not yours to validate.',
      places: [pointer],
      repair: [
        `Ask for scopes of ${api} only: where several APIs are named, Entra may take another one first.`,
        'Get the token for Microsoft Graph in a request of its own.',
      ],
    });
  });
}
