import type { Evidence } from '../../../evidence/evidence.ts';
import { at } from '../../../evidence/place.ts';
import { judgeIdToken } from '../../../reasoning/id-token.ts';
import { cannotTell, failed, pass } from '../../../reasoning/judgement.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { customSigningKeyMetadata } from '../causes/custom-signing-key-metadata.ts';

export const idTokenKeyNotPublishedRule: Rule = {
  id: 'id-token-key-not-published',
  title: 'The tenant publishes the key that signed the ID token',
  step: 'tokens',
  weight: 'sign-in',
  why: 'Keys change without notice, several are valid at once, and an app with claims mapping or SAML sign-on has a key of its own. With outdated keys, or the wrong address, none matches.',
  docs: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/troubleshooting-signature-validation-errors',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeIdToken(evidence, () => {
    const { signature } = evidence;
    if (signature.status !== 'observed') return cannotTell(`The keys were not compared: ${signature.reason}`);
    const { kid, publishedKids, reason } = signature.value;
    if (kid === null) return cannotTell('The token names no key.');
    if (publishedKids.includes(kid)) return pass(`Key ${kid} is published.`, at.signature);
    return failed({
      cause: customSigningKeyMetadata,
      headline: 'The ID token is signed with a key that the tenant does not publish.',
      seen: `Key ${kid} is not among the ${publishedKids.length} published keys. ${reason}`,
      places: [at.signature],
      nextStep: `If the app has claims mapping or SAML sign-on, read the metadata with ?appid=${evidence.profile.clientId} at its end; if not, the keys have just been rolled over: sign in again.`,
    });
  });
}
