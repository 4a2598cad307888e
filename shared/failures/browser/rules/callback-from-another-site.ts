import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeHits } from '../../../reasoning/judge-hits.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { unknown } from '../../../reasoning/unknown.ts';

export const callbackFromAnotherSiteRule: Rule = {
  id: 'callback-from-another-site',
  title: 'The response came from Entra’s page',
  step: 'redirect',
  weight: 'sign-in',
  why: 'With form_post the browser sends the response from the page of the login host. What another site, a frame or a script sends could be forged, so it is refused.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeHits(evidence, {
    reasons: ['cross-site', 'not-a-navigation'],
    explain: () => ({
      cause: unknown,
      headline:
        'A response came from another site than the login host, or from a script instead of a page load, and was refused.',
      nextStep:
        'If a page between Entra and the app passes the response on, let it redirect the browser instead of fetching the address by script; if you expected no request, a web page tried to reach AuthLoupe and got nothing.',
      inProfile: [
        'Set Response mode to query instead of form_post: then the browser itself loads the address.',
      ],
    }),
  });
}
