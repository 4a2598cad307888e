import type { Evidence } from '../../../evidence/evidence.ts';
import { at } from '../../../evidence/place.ts';
import { judgeOwnApiToken } from '../../../reasoning/access-token.ts';
import { failed, pass } from '../../../reasoning/judgement.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { classifyAccessToken } from '../../../token/classify.ts';
import { graphTokenNotForYourApi } from '../causes/graph-token-not-for-your-api.ts';

export const accessTokenOfGraphRule: Rule = {
  id: 'access-token-of-graph',
  title: 'The access token is not for Microsoft Graph',
  step: 'tokens',
  weight: 'quality',
  why: 'A token for Microsoft Graph is signed in a way that only Graph can validate. To your own API its signature looks invalid, and the API has to refuse it anyway.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/access-tokens',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeOwnApiToken(evidence, (token, api) => {
    const { kind, audience } = classifyAccessToken(token);
    const place = at.claim('access', 'aud');
    if (kind !== 'graph') {
      return pass(`The access token is for ${audience ?? 'an API that it does not name'}.`, place);
    }
    return failed({
      cause: graphTokenNotForYourApi,
      headline: `The scopes name ${api}, but the access token is for Microsoft Graph.`,
      seen: 'aud names Microsoft Graph. Such a token cannot be validated by your API.',
      places: [place],
      nextStep: `Request only scopes of ${api}, and get the token for Microsoft Graph in a separate request: if several APIs are named, Entra issues the token for one of them.`,
      inProfile: [`Keep only the scopes of ${api} in Scopes.`],
    });
  });
}
