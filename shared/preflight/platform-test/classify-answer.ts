import type { Exchange } from '../../evidence/evidence.ts';
import { isTokenAnswer } from '../answers.ts';
import type { Platform } from '../../profile/profile.ts';
import type { ClientVariant } from '../observations.ts';

/** What the token endpoint's answer is about. */
export type AnswerKind =
  | 'tokens'
  | 'secret-wanted'
  | 'secret-not-wanted'
  | 'secret-refused'
  | 'origin-refused'
  | 'origin-wanted'
  | 'code-refused'
  | 'not-registered'
  | 'other'
  | 'none';

/** Sources: learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow and the code table. */
const BY_CODE: ReadonlyMap<number, AnswerKind> = new Map([
  [7000218, 'secret-wanted'],
  [700025, 'secret-not-wanted'],
  [7000215, 'secret-refused'],
  [7000222, 'secret-refused'],
  [9002326, 'origin-refused'],
  [9002327, 'origin-wanted'],
  [50011, 'not-registered'],
  [500113, 'not-registered'],
  [9002313, 'code-refused'],
  [70000, 'code-refused'],
  [70008, 'code-refused'],
  [54005, 'code-refused'],
  [501481, 'code-refused'],
  [500112, 'code-refused'],
]);

/** `code-refused` only as `invalid_grant`: the same number as `invalid_request` speaks of the request's form. */
export function classifyAnswer(exchange: Exchange): AnswerKind {
  const { response } = exchange;
  if (response.status === 'no-answer') return 'none';
  const { error } = response;
  if (error === null) return isTokenAnswer(exchange) ? 'tokens' : 'other';
  const kind = error.codes.map((code) => BY_CODE.get(code)).find((found) => found !== undefined) ?? 'other';
  return kind === 'code-refused' && error.codes[0] === 9002313 && error.error !== 'invalid_grant'
    ? 'other'
    : kind;
}

/** The platform whose clients present themselves so. */
export const PLATFORM_OF: Readonly<Record<ClientVariant, Platform>> = {
  secret: 'web',
  origin: 'spa',
  bare: 'native',
  control: 'native',
};

const allBut = (kept: Platform): readonly Platform[] =>
  (['web', 'spa', 'native'] as const).filter((each) => each !== kept);

/**
 * What one answer rules out by itself. A refused code rules out nothing: it may be looked at first. Where another answer
 * of the same round shows that the client is judged first, {@link passesAs} says more.
 */
export function ruledOutBy(kind: AnswerKind, variant: ClientVariant): readonly Platform[] {
  switch (kind) {
    case 'tokens':
      return allBut(PLATFORM_OF[variant]);
    case 'secret-wanted':
      return allBut('web');
    case 'secret-not-wanted':
    case 'origin-refused':
      return [kind === 'origin-refused' ? 'spa' : 'web'];
    case 'origin-wanted':
      return allBut('spa');
    case 'secret-refused':
      return allBut('web');
    case 'code-refused':
    case 'not-registered':
    case 'other':
    case 'none':
      return [];
  }
}

/** An answer about the kind of client, given although the code was never issued: the client is judged first here. */
export const isAboutClient = (kind: AnswerKind): boolean =>
  kind === 'secret-wanted' ||
  kind === 'secret-not-wanted' ||
  kind === 'origin-refused' ||
  kind === 'origin-wanted' ||
  kind === 'secret-refused';

/** A code is looked at only when the client has passed: so it is a client of this kind. */
export const passesAs = (kind: AnswerKind, variant: ClientVariant): readonly Platform[] =>
  kind === 'code-refused' ? allBut(PLATFORM_OF[variant]) : [];
