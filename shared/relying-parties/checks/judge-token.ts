import type { DecodedToken } from '../../evidence/evidence.ts';
import { hasTokens } from '../../reasoning/progress.ts';
import { cannotTell, notReached, type Acceptance, type AcceptanceSubject } from '../acceptance-check.ts';

type Judge = (token: DecodedToken) => Acceptance;

/** Judges the ID token where one came. */
export const judgeIdToken = (subject: AcceptanceSubject, judge: Judge): Acceptance =>
  judgeToken(subject, 'idToken', 'ID token', judge);

/** Judges the access token where one came that can be read. */
export const judgeAccessToken = (subject: AcceptanceSubject, judge: Judge): Acceptance =>
  judgeToken(subject, 'accessToken', 'access token', judge);

function judgeToken(
  { evidence }: AcceptanceSubject,
  name: 'idToken' | 'accessToken',
  label: string,
  judge: Judge,
): Acceptance {
  const token = evidence[name];
  if (token.status === 'observed') return judge(token.value);
  return hasTokens(evidence)
    ? cannotTell(`There is no ${label} to look at: ${token.reason}`)
    : notReached(`The sign-in ended before any ${label} came.`);
}
