import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeByError, type Explained } from '../../../reasoning/judge-error.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByCode } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [50126, 50064, 50056];

export const userCredentialsWrong: Rule = {
  id: 'user-credentials-wrong',
  title: 'User name and password are right',
  group: 'user',
  weight: 'sign-in',
  codes: CODES,
  why: 'Nothing about the app is wrong when the password is. In automated tests it mostly means that the password was changed and the test was not.',
  docs: 'https://learn.microsoft.com/entra/identity/authentication/concept-sspr-howitworks',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeByError(evidence, {
    codes: CODES,
    explain: (_sighting, code) => explain(code),
    met: provenByCode(evidence, 'Entra accepted what the user typed.'),
    pending: notReached(evidence, 'an answer about the password'),
  });
}

function explain(code: number): Explained {
  switch (code) {
    case 50126:
    case 50064:
      return {
        cause: 'bad_user_credentials',
        headline: 'User name or password is wrong.',
        repair: [
          'Type them again on the sign-in page.',
          'A script that signs in with a stored password has to be given the new one.',
        ],
      };
    default:
      return {
        cause: 'federated_user_ropc',
        headline: 'The directory keeps no password of this user, so it cannot check one.',
        repair: ['Sign in on the page: it leads to the place where the password is kept.'],
      };
  }
}
