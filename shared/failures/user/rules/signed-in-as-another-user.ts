import type { Evidence } from '../../../evidence/evidence.ts';
import { pointerToClaim, readText } from '../../../token/read-claim.ts';
import { ID_TOKEN, judgeIdToken } from '../../../reasoning/id-token.ts';
import { cannotTell, failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

export const signedInAsAnotherUser: Rule = {
  id: 'signed-in-as-another-user',
  title: 'The user who signed in is the one of the hint',
  group: 'user',
  weight: 'quality',
  why: 'A login hint only fills in the name. A browser that is signed in with another account may use that one, so the hint must never be taken for the user.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  const hint = evidence.profile.loginHint.trim();
  // A hint without “@” is the opaque one of the claim login_hint.
  if (!hint.includes('@')) return notApplicable('The profile gives no user name as a hint.');
  return judgeIdToken(evidence, (token) => {
    const names = ['preferred_username', 'email', 'upn'].map((claim) => readText(token, claim));
    const known = names.filter((name) => name !== null);
    const pointer = pointerToClaim(token, 'preferred_username', ID_TOKEN);
    if (known.length === 0) return cannotTell('The token tells no user name to compare with.');
    if (known.some((name) => name.toLowerCase() === hint.toLowerCase())) {
      return pass('The token names the user of the hint.', pointer);
    }
    return failed({
      cause: 'unknown',
      headline: 'Another user signed in than the one of the login hint.',
      seen: 'None of preferred_username, email and upn is the login hint.',
      evidence: [pointer, 'profile.loginHint'],
      repair: [
        'Set Prompt to “login” or “select_account”, so that Entra asks who signs in.',
        'If the hint is an alias of the same user: compare oid, and take no user by name.',
      ],
    });
  });
}
