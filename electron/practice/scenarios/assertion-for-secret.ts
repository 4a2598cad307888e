import { WEB_APP_ID } from '../data/app-ids.ts';
import type { RequestChange } from '../faults.ts';
import { changedParameter, withoutParameter } from './request-change.ts';

/** RFC 7523, section 2.2. */
const JWT_BEARER = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** The sample web app signs in with a secret: the tenant reads its token request as though this had been there instead. */
export const assertionForSecret = (assertion: string): readonly RequestChange[] =>
  [
    withoutParameter('token', 'client_secret'),
    changedParameter('token', 'client_assertion_type', JWT_BEARER),
    changedParameter('token', 'client_assertion', assertion),
  ].map((change) => ({ ...change, clientId: WEB_APP_ID }));

/** A JWT whose signature fits no key: for answers that come before anybody looks at it. */
export function unsignedJwt(
  header: Readonly<Record<string, string>>,
  claims: Readonly<Record<string, string | number>>,
): string {
  const parts = [{ typ: 'JWT', ...header }, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  );
  return [...parts, Buffer.alloc(256, 7).toString('base64url')].join('.');
}
