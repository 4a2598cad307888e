import { cannotTell, miss, pass, type AcceptanceCheck } from '../acceptance-check.ts';

/** Keys are fetched when they are needed, so a roll-over needs no hand. */
export const signature: AcceptanceCheck = {
  id: 'signature',
  title: 'The signature verifies with a key that the tenant publishes now',
  why: 'Entra changes its signing keys from time to time. The product fetches the new ones by itself; nobody has to do anything.',
  judge: ({ evidence: { signature: observed } }) => {
    if (observed.status !== 'observed') return cannotTell(`No signature was checked: ${observed.reason}`);
    const { verified, kid, reason } = observed.value;
    if (verified) return pass(`Key ${kid ?? 'without a name'} verifies it.`, 'signature.value');
    return miss(
      `The signature does not verify: ${reason}`,
      'If the app has claims mapping or SAML, it has a signing key of its own: read the metadata with ?appid=. If not, do not use this token.',
      [],
      'signature.value',
    );
  },
};
