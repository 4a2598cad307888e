import { at } from '../../evidence/place.ts';
import { emailClaimMissing } from '../../failures/claims/causes/email-claim-missing.ts';
import { readText } from '../../token/read-claim.ts';
import { because, failed, pass, type AcceptanceCheck } from '../acceptance-check.ts';
import { factsOf } from '../connection-facts.ts';
import { judgeIdToken } from './judge-token.ts';

export const email = (why: string): AcceptanceCheck => ({
  id: 'email',
  title: 'The ID token tells the user’s e-mail address',
  why,
  judge: (subject) =>
    judgeIdToken(subject, (token) => {
      const address = readText(token, 'email');
      if (address !== null) return pass(`email is ${address}.`, at.claim('id', 'email'));
      return because(
        emailClaimMissing,
        failed(
          'The claim email is missing.',
          'Fill in the e-mail address of the user in the directory; and have email among the optional claims of the ID token.',
          // What an app of one’s own could do instead is not the product’s user’s to do.
          emailClaimMissing.repairs(factsOf(subject.evidence)).filter(({ dialect }) => dialect !== 'code'),
          at.token('id'),
        ),
      );
    }),
});
