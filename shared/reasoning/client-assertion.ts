import type { Evidence } from '../evidence/evidence.ts';
import { findSighting } from './sightings.ts';

/** Errors that Entra gives for an assertion only (RFC 7523 section 2.2). */
const ABOUT_ASSERTIONS = [70021, 700024, 700027, 700030, 700211, 700213, 700229, 7002121, 7002138];

/** The client proved itself with a signed assertion in place of a secret, as the request or Entra's answer shows. */
export function isAssertionSent(evidence: Evidence): boolean {
  const isInRequest = evidence.exchanges.some(({ requestBody }) =>
    requestBody.some(({ name }) => name === 'client_assertion'),
  );
  return isInRequest || findSighting(evidence, ABOUT_ASSERTIONS) !== undefined;
}
