import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeHits } from '../../../reasoning/judge-hits.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { registeredForm } from '../../../reasoning/sent.ts';
import { unknown } from '../../../reasoning/unknown.ts';

export const callbackPathMismatchRule: Rule = {
  id: 'callback-path-mismatch',
  title: 'The browser requested the path of the redirect URI',
  step: 'redirect',
  weight: 'sign-in',
  why: 'The listener waits at exactly one path. A browser that requests another one brings a response that was meant for another address, or none at all.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/reply-url',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeHits(evidence, {
    reasons: ['other-path'],
    isOfListener: true,
    explain: (hit) => ({
      cause: unknown,
      headline: `The browser requested ${hit.path}, but the redirect URI is ${registeredForm(evidence)}.`,
      nextStep:
        'Make the path of the redirect URI the same in the profile, in the registration and in the app: letter case and a trailing slash count.',
      inProfile: ['Correct the path in Redirect URI.'],
    }),
  });
}
