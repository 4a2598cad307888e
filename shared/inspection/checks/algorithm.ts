import { readHeader } from '../../token/read-claim.ts';
import { isSaml } from '../../token/token-kind.ts';
import { failed, pass, quoted, type TokenCheck } from './token-check.ts';

/** Entra signs with RS256 alone; to take the algorithm from the token is how tokens get forged (RFC 8725 section 3.1). */
export const algorithm: TokenCheck = {
  id: 'algorithm',
  title: 'Algorithm',
  examine: ({ token, about }) => {
    if (isSaml(about.kind)) return null;
    const alg = readHeader(token, 'alg');
    if (alg === 'RS256' && about.kind !== 'unsigned') return pass('RS256, as Entra signs.', ['header.alg']);
    return failed(describe(alg), ['header.alg'], {
      repair: 'Let the validator accept RS256 and nothing else, whatever the token says.',
    });
  },
};

function describe(alg: unknown): string {
  if (alg === 'RS256') return 'The signature is missing: anyone can write such a token.';
  if (typeof alg !== 'string' || alg.toLowerCase() === 'none')
    return 'Unsigned: anyone can write such a token.';
  return alg.startsWith('HS')
    ? `${quoted(alg)} signs with a shared secret: Entra has none, and a public key must never serve as one.`
    : `${quoted(alg)} is not how Entra signs.`;
}
