import { menuPath } from '../entra/admin-center.ts';
import type { ClaimMeaning } from '../entra/claims.ts';

const BY_ENTRA = 'Entra itself; there is no setting.';

const meaning = (text: string, setting = BY_ENTRA, condition = ''): ClaimMeaning => ({
  meaning: text,
  condition,
  setting,
  isPersonal: false,
});

/** What a token’s header says: RFC 7515 section 4.1, RFC 7516 section 4.1. A claim of the same name is another thing. */
const HEADER: ReadonlyMap<string, ClaimMeaning> = new Map([
  ['alg', meaning('How it is signed or encrypted. Entra signs with RS256; never accept “none”.')],
  ['enc', meaning('How the content is encrypted.', `${menuPath('token-encryption')}.`)],
  ['kid', meaning('Which of the published keys it was signed with. A name, no proof.')],
  ['x5t', meaning('The fingerprint of the signing certificate; in tokens of Entra the same as kid.')],
  ['typ', meaning('The kind of token: JWT.')],
  ['cty', meaning('The kind of content: JWT when a signed token is inside.')],
  [
    'nonce',
    meaning(
      'Microsoft Graph works it in before it checks the signature: nobody else can check this token.',
      BY_ENTRA,
      'In tokens for Microsoft’s own APIs.',
    ),
  ],
]);

export const meaningInHeader = (name: string): ClaimMeaning | null => HEADER.get(name) ?? null;
