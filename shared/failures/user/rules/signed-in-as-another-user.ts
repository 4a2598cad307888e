import { at } from '../../../evidence/place.ts';
import { unknown } from '../../../reasoning/unknown.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { readText } from '../../../token/read-claim.ts';
import { judgeIdToken } from '../../../reasoning/id-token.ts';
import { cannotTell, failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

export const signedInAsAnotherUserRule: Rule = {
  id: 'signed-in-as-another-user',
  title: 'The user who signed in is the one of the login hint',
  step: 'account',
  weight: 'quality',
  why: 'A login hint only fills in the name. A browser that is signed in with another account may use that one, so the hint must never be taken for the user.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  const hint = evidence.profile.loginHint.trim();
  // A hint without “@” is the opaque one of the claim login_hint.
  if (!hint.includes('@')) return notApplicable('The profile has no login hint with a user name.');
  return judgeIdToken(evidence, (token) => {
    const names = ['preferred_username', 'email', 'upn'].map((claim) => readText(token, claim));
    const known = names.filter((name) => name !== null);
    const place = at.claim('id', 'preferred_username');
    if (known.length === 0) return cannotTell('The token contains no user name to compare with.');
    if (known.some((name) => name.toLowerCase() === hint.toLowerCase())) {
      return pass('The token names the user of the login hint.', place);
    }
    return failed({
      cause: unknown,
      headline: 'A different user signed in than the login hint names.',
      seen: 'None of preferred_username, email and upn equals the login hint.',
      places: [place, at.profile('loginHint')],
      nextStep: 'If the hint is an alias of the same user, compare oid and never identify a user by name.',
      inProfile: ['Set Prompt to “login” or “select_account”, so that Entra asks who signs in.'],
    });
  });
}
