import { at } from '../../evidence/place.ts';
import { hasTokens } from '../../reasoning/progress.ts';
import { cannotTell, failed, notReached, pass, type AcceptanceCheck } from '../acceptance-check.ts';

/** Keys are fetched when they are needed, so a roll-over needs no hand. */
export const signature: AcceptanceCheck = {
  id: 'signature',
  title: 'The signature verifies with a key that the tenant publishes now',
  why: 'Entra changes its signing keys from time to time. The product fetches the new ones by itself; nobody has to do anything.',
  judge: ({ evidence }) => {
    const { signature: observed } = evidence;
    if (observed.status !== 'observed')
      return hasTokens(evidence)
        ? cannotTell(`No signature was checked: ${observed.reason}`)
        : notReached('The sign-in ended before any token came.');
    const { verified, kid, reason } = observed.value;
    if (verified) return pass(`Key ${kid ?? 'without a name'} verifies it.`, at.signature);
    return failed(
      `The signature does not verify: ${reason}`,
      'If the app has claims mapping or SAML, it has a signing key of its own: read the metadata with ?appid=. If not, do not use this token.',
      [],
      at.signature,
    );
  },
};
