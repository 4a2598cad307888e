import { thirdPartyCookiesBlocked } from '../../browser/causes/third-party-cookies-blocked.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeRefusal } from '../../../reasoning/error-rule.ts';
import { notApplicable } from '../../../reasoning/judgement.ts';
import { isRenewal, notReached } from '../../../reasoning/progress.ts';
import { provenByCode } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [50058];

export const sessionMissingForSilentSignInRule: Rule = {
  id: 'session-missing-for-silent-sign-in',
  title: 'Somebody is signed in where no page may be shown',
  step: 'account',
  weight: 'sign-in',
  codes: CODES,
  why: 'With prompt=none Entra may not ask anything. It then needs a session in this very browser; a new window, a private one or blocked third-party cookies leave it without.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  if (isRenewal(evidence)) return notApplicable('A silent renewal needs no session in a browser.');
  return judgeRefusal(evidence, {
    codes: CODES,
    errors: ['login_required'],
    explain: () => ({
      cause: thirdPartyCookiesBlocked,
      headline: 'Nobody is signed in in this browser, and no page may be shown.',
      repair: [
        'Set Prompt to something other than “none”.',
        'In your own app: treat login_required as the sign to start an interactive sign-in; hidden frames lose the session where third-party cookies are blocked.',
      ],
    }),
    met: provenByCode(evidence, 'Entra found a user to sign in.'),
    pending: notReached(evidence, 'an answer about the session'),
  });
}
