import { unknown } from '../../../reasoning/unknown.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeHits } from '../../../reasoning/judge-hits.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

export const callbackPathMismatchRule: Rule = {
  id: 'callback-path-mismatch',
  title: 'The browser came to the path of the redirect URI',
  step: 'redirect',
  weight: 'sign-in',
  why: 'The listener waits at one path, letter by letter. A browser that comes to another one brings an answer that was meant for another address, or none at all.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/reply-url',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeHits(evidence, {
    reasons: ['other-path'],
    isOfListener: true,
    explain: (hit, redirectUri) => ({
      cause: unknown,
      headline: `The browser came to ${hit.path}, but the redirect URI is ${redirectUri}.`,
      repair: [
        'Make the path of the redirect URI the same in the profile, in the registration and in the app: letter case and a slash at the end count.',
      ],
    }),
  });
}
