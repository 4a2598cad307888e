import { unknown } from '../../../reasoning/unknown.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeHits } from '../../../reasoning/judge-hits.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

export const callbackFromAnotherSiteRule: Rule = {
  id: 'callback-from-another-site',
  title: 'The answer came from Entra’s page',
  step: 'redirect',
  weight: 'sign-in',
  why: 'With form_post the browser sends the answer from the page of the login host. What another site, a frame or a script sends could be forged, so it is refused.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeHits(evidence, {
    reasons: ['cross-site', 'not-a-navigation'],
    explain: () => ({
      cause: unknown,
      headline:
        'An answer came from another site than the login host, or not by the browser’s own way, and was refused.',
      repair: [
        'Set Response mode to query in place of form_post: then the browser comes by itself.',
        'If a page between Entra and the app sends the answer on, let it redirect the browser, not fetch the address by script.',
        'If you did not expect a request at all: a web page tried to reach AuthLoupe. It got nothing.',
      ],
    }),
  });
}
