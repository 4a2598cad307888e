import type { Context } from '../context.ts';
import type { AuthorizeRequest, Challenge, Grant } from '../state.ts';

/** More than seven hundred characters, as real ones: whoever cuts them meets it here. */
const CODE_BYTES = 540;

/** A code for what the user has allowed: RFC 6749, section 4.1.2. */
export function issueCode(context: Context, request: AuthorizeRequest, grant: Grant): string {
  const code = `1.${context.random.text(CODE_BYTES)}`;
  const { boundTo, isAlreadyRedeemed } = context.directory.faults.codes;
  context.state.codes.set(code, {
    grant,
    redirectUri:
      boundTo === 'another-redirect-uri' ? `${request.redirectUri}/elsewhere` : request.redirectUri,
    isRedirectUriSent: request.isRedirectUriSent,
    nonce: request.nonce,
    challenge: boundTo === 'another-verifier' ? strangeChallenge(context) : request.challenge,
    issuedAt: context.now,
    isRedeemed: isAlreadyRedeemed,
  });
  return code;
}

const strangeChallenge = ({ random }: Context): Challenge => ({ method: 'S256', value: random.text(32) });
