import type { DecodedToken } from '../../evidence/evidence.ts';
import { cannotTell, type Acceptance, type AcceptanceSubject } from '../acceptance-check.ts';

export const ID_TOKEN = 'idToken.value';
export const ACCESS_TOKEN = 'accessToken.value';

/** Judges the ID token where one came. */
export function judgeIdToken(
  { evidence }: AcceptanceSubject,
  judge: (token: DecodedToken) => Acceptance,
): Acceptance {
  const { idToken } = evidence;
  return idToken.status === 'observed'
    ? judge(idToken.value)
    : cannotTell(`There is no ID token to look at: ${idToken.reason}`);
}

/** Judges the access token where one came that can be read. */
export function judgeAccessToken(
  { evidence }: AcceptanceSubject,
  judge: (token: DecodedToken) => Acceptance,
): Acceptance {
  const { accessToken } = evidence;
  return accessToken.status === 'observed'
    ? judge(accessToken.value)
    : cannotTell(`There is no access token to look at: ${accessToken.reason}`);
}
