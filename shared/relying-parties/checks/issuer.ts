import { at } from '../../evidence/place.ts';
import type { DecodedToken, Evidence } from '../../evidence/evidence.ts';
import { readText } from '../../token/read-claim.ts';
import {
  cannotTell,
  failed,
  pass,
  type Acceptance,
  type AcceptanceCheck,
  type AcceptanceSubject,
} from '../acceptance-check.ts';
import { judgeIdToken } from './judge-token.ts';

/** `as-typed`: compared with the address that stands in the product. `of-tenant`: with the tenant that the token names. */
type Form = 'as-typed' | 'of-tenant';

/** The issuer, `https://<login host>/<tenant>/v2.0`. */
export const issuer = (form: Form, why: string): AcceptanceCheck => ({
  id: 'issuer',
  title: 'The issuer is the one that the product expects',
  why,
  judge: (subject) => judgeIdToken(subject, (token) => judgeIssuer(form, token, subject)),
});

function judgeIssuer(form: Form, token: DecodedToken, { evidence, product }: AcceptanceSubject): Acceptance {
  const seen = readText(token, 'iss');
  const place = at.claim('id', 'iss');
  if (seen === null)
    return failed('The claim iss is missing.', 'Entra always writes it: look at Requests.', [], place);
  const expected = form === 'as-typed' ? typedIssuer(evidence) : issuerOfTenant(token, evidence);
  if (expected === null) return cannotTell('The authority’s own document was not read.');
  if (seen === expected) return pass(`iss is ${seen}.`, place);
  if (form === 'as-typed')
    return failed(
      `iss is ${seen}, and ${product.name} compares it with ${expected}, letter by letter.`,
      'Type the tenant as its ID, the GUID that stands in iss: the token names it so, whatever was typed.',
      [],
      place,
    );
  return failed(
    `iss is ${seen}, not ${expected}.`,
    'Sign in at the v2.0 endpoint of this tenant.',
    [],
    place,
  );
}

function typedIssuer({ discovery, profile }: Evidence): string | null {
  const origin = originOf(discovery);
  return origin === null ? null : `${origin}/${profile.tenant.trim()}/v2.0`;
}

function issuerOfTenant(token: DecodedToken, { discovery }: Evidence): string | null {
  const origin = originOf(discovery);
  return origin === null ? null : `${origin}/${readText(token, 'tid') ?? '<tenant>'}/v2.0`;
}

/** `https://login.microsoftonline.com`, as the authority itself writes it in its issuer. */
function originOf(discovery: Evidence['discovery']): string | null {
  if (discovery.status !== 'observed') return null;
  return /^https:\/\/[^/]+/u.exec(discovery.value.issuer)?.[0] ?? null;
}
