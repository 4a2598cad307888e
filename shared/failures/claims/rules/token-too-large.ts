import { tokenOrCookieTooLarge } from '../causes/token-or-cookie-too-large.ts';
import type { DecodedToken, Evidence, Observation } from '../../../evidence/evidence.ts';
import { inAppRegistration } from '../../../reasoning/in-admin-center.ts';
import { cannotTell, failed, pass } from '../../../reasoning/judgement.ts';
import { hasTokens, notReached } from '../../../reasoning/progress.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

/** Many servers take 8 KB for all request headers together (nginx, Node’s older limit, Apache for one line). */
const HEADER_LIMIT = 8_192;

export const tokenTooLargeRule: Rule = {
  id: 'token-too-large',
  title: 'The tokens fit into a header',
  step: 'tokens',
  weight: 'quality',
  why: 'Access tokens travel in a header, and many apps keep tokens in cookies, which are headers, too. Servers and proxies refuse large headers with HTTP 400, 413, 431 or 502, and nobody thinks of the token.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  if (!hasTokens(evidence)) return notReached(evidence, 'the tokens');
  const sizes = [
    sizeOf('ID token', 'idToken', evidence.idToken),
    sizeOf('access token', 'accessToken', evidence.accessToken),
  ].flat();
  const [first] = sizes;
  if (first === undefined) return cannotTell('No token came whose length is known.');
  const seen = `${sizes.map(({ name, length }) => `The ${name} has ${length} characters`).join('. ')}.`;
  const large = sizes.find(({ length }) => length > HEADER_LIMIT);
  if (large === undefined) return pass(seen, first.place);
  return failed({
    cause: tokenOrCookieTooLarge,
    headline: `The ${large.name} has ${large.length} characters; many servers refuse headers of more than ${HEADER_LIMIT}.`,
    seen,
    places: [large.place],
    repair: [
      `${inAppRegistration(evidence, 'Token configuration')} Limit groups to those assigned to the application, and remove optional claims that nobody reads.`,
      'In your app: keep tokens on the server and only a session ID in the cookie, or raise the limit of server and proxy.',
    ],
  });
}

type Size = { readonly name: string; readonly length: number; readonly pointer: string };

function sizeOf(
  name: string,
  part: 'idToken' | 'accessToken',
  token: Observation<DecodedToken>,
): readonly Size[] {
  return token.status === 'observed'
    ? [{ name, length: token.value.length, pointer: `${part}.value.length` }]
    : [];
}
