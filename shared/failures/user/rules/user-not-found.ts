import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeByError } from '../../../reasoning/judge-error.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByCode } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [50034, 51004, 90125];

export const userNotFound: Rule = {
  id: 'user-not-found',
  title: 'The user exists in the directory',
  group: 'user',
  weight: 'sign-in',
  codes: CODES,
  why: 'The name that was typed is looked up in the tenant of the address, or in the tenant of its domain.',
  docs: 'https://learn.microsoft.com/entra/fundamentals/how-to-create-delete-users',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeByError(evidence, {
    codes: CODES,
    explain: () => ({
      cause: 'user_not_found',
      headline: 'The directory that was asked has no such user.',
      repair: [
        'Check the whole user name, with its domain, and look for it under Users in the admin center of this tenant.',
        'If the user belongs to another organization, invite the account as a guest.',
      ],
    }),
    met: provenByCode(evidence, 'Entra found the user.'),
    pending: notReached(evidence, 'an answer about the user'),
  });
}
