import { pointerToClaim, readText } from '../../token/read-claim.ts';
import { cannotTell, miss, pass, type Acceptance, type AcceptanceCheck } from '../acceptance-check.ts';
import { readList } from '../read-input.ts';
import { ID_TOKEN, judgeIdToken } from './judge-token.ts';

type Rule = {
  /** Input that holds the domains. */
  readonly list: string;
  /** As the product calls it. */
  readonly label: string;
  readonly why: string;
  /** What an empty list means. */
  readonly whenEmpty: Acceptance;
};

export const emailDomain = ({ list, label, why, whenEmpty }: Rule): AcceptanceCheck => ({
  id: 'email-domain',
  title: `The address belongs to one of “${label}”`,
  why,
  judge: (subject) =>
    judgeIdToken(subject, (token) => {
      const domains = readList(subject.inputs, list).map((domain) => domain.toLowerCase());
      if (domains.length === 0) return whenEmpty;
      const name = readText(token, 'email') === null ? 'preferred_username' : 'email';
      const domain = readText(token, name)?.split('@').at(-1)?.toLowerCase() ?? null;
      if (domain === null) return cannotTell('The token holds no address.');
      const pointer = pointerToClaim(token, name, ID_TOKEN);
      return domains.includes(domain)
        ? pass(`${domain} is on the list.`, pointer)
        : miss(
            `The user’s domain is ${domain}, and the list holds ${domains.join(', ')}.`,
            `Add ${domain} to “${label}” in ${subject.product.name}, if users of that domain shall come in.`,
            [],
            pointer,
          );
    }),
});
