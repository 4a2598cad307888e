import type { DecodedToken, Evidence, Observation } from '../../../evidence/evidence.ts';
import { at, type Place } from '../../../evidence/place.ts';
import { cannotTell, failed, pass } from '../../../reasoning/judgement.ts';
import { hasTokens, notReached } from '../../../reasoning/progress.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { readClaim } from '../../../token/read-claim.ts';
import { tokenOrCookieTooLarge } from '../causes/token-or-cookie-too-large.ts';

/** Many servers accept 8 KB for all request headers together (nginx, Node’s older limit, Apache for one line). */
const HEADER_LIMIT = 8_192;
/** RFC 6265, section 6.1: name, value and attributes together. */
const COOKIE_LIMIT = 4_096;

export const tokenTooLargeRule: Rule = {
  id: 'token-too-large',
  title: 'The tokens fit into a header',
  step: 'tokens',
  weight: 'quality',
  why: 'Access tokens travel in a header, and many apps keep tokens in cookies, which are headers too. Servers and proxies refuse large headers with HTTP 400, 413, 431 or 502, which does not look like a problem with a token.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  if (!hasTokens(evidence)) return notReached(evidence, 'the tokens');
  const sizes = [
    sizeOf('ID token', 'id', evidence.idToken),
    sizeOf('access token', 'access', evidence.accessToken),
  ].flat();
  const [first] = sizes;
  if (first === undefined) return cannotTell('No token arrived whose length is known.');
  const seen = `${sizes.map(({ name, length }) => `The ${name} has ${length} characters`).join('. ')}.`;
  const large = sizes.find(({ length }) => length > HEADER_LIMIT);
  if (large === undefined) return pass(seen, first.place);
  return failed({
    cause: tokenOrCookieTooLarge,
    headline: `The ${large.name} has ${large.length} characters: a browser’s cookie holds ${COOKIE_LIMIT}, and many servers refuse headers of more than ${HEADER_LIMIT}.`,
    seen: [seen, ...large.lists].join(' '),
    places: [large.place],
    nextStep:
      'On the Token configuration page of the app registration, limit groups to those assigned to the application and remove unused optional claims. In the app, keep tokens on the server and only a session ID in the cookie.',
  });
}

type Size = {
  readonly name: string;
  readonly length: number;
  readonly place: Place;
  /** One sentence for each claim whose list makes tokens long. */
  readonly lists: readonly string[];
};

function sizeOf(name: string, token: 'id' | 'access', observed: Observation<DecodedToken>): readonly Size[] {
  if (observed.status !== 'observed') return [];
  const lists = ['groups', 'roles', 'wids'].flatMap((claim) => {
    const values = readClaim(observed.value, claim);
    return Array.isArray(values) ? [`Its claim ${claim} has ${values.length} entries.`] : [];
  });
  return [{ name, length: observed.value.length, place: at.token(token), lists }];
}
