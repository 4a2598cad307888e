import { at } from '../../evidence/place.ts';
import { readText } from '../../token/read-claim.ts';
import { cannotTell, failed, pass, type Acceptance, type AcceptanceCheck } from '../acceptance-check.ts';
import { readList } from '../read-input.ts';
import { judgeIdToken } from './judge-token.ts';

type DomainList = {
  /** Input that holds the domains. */
  readonly list: string;
  /** As the product calls it. */
  readonly label: string;
  readonly why: string;
  /** The claims that the product takes the address from: the first that is there counts. */
  readonly claims: readonly string[];
  /** What an empty list means. */
  readonly whenEmpty: Acceptance;
};

export const emailDomain = ({ list, label, why, claims, whenEmpty }: DomainList): AcceptanceCheck => ({
  id: 'email-domain',
  title: `The address belongs to one of “${label}”`,
  why,
  judge: (subject) =>
    judgeIdToken(subject, (token) => {
      const domains = readList(subject.inputs, list).map((domain) => domain.toLowerCase());
      if (domains.length === 0) return whenEmpty;
      const claim = claims.find((name) => readText(token, name) !== null);
      const domain =
        claim === undefined ? undefined : readText(token, claim)?.split('@').at(-1)?.toLowerCase();
      if (claim === undefined || domain === undefined)
        return cannotTell(`There is no domain to compare: the ID token has no ${claims.join(' and no ')}.`);
      const place = at.claim('id', claim);
      return domains.includes(domain)
        ? pass(`${domain} is on the list.`, place)
        : failed(
            `The user’s domain is ${domain}, and the list holds ${domains.join(', ')}.`,
            `Add ${domain} to “${label}” in ${subject.product.name}, if users of that domain are to come in.`,
            [],
            place,
          );
    }),
});
