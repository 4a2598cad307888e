import type { DecodedToken } from '../evidence/evidence.ts';
import { readClaim, readText } from './read-claim.ts';

export const TIME_CLAIMS = ['iat', 'nbf', 'exp'] as const;
export type TimeClaim = (typeof TIME_CLAIMS)[number];

export type TokenTime =
  | { readonly kind: 'missing' }
  | { readonly kind: 'time'; readonly at: Date }
  /** The claim is there, but is not a NumericDate (RFC 7519 section 2) of our age. */
  | { readonly kind: 'invalid'; readonly reason: string };

/** 2000-01-01 and 2200-01-01 in seconds: outside of them a claim is a mistake, not a time. */
const EARLIEST = 946_684_800;
const LATEST = 7_258_118_400;

export function readTime(token: DecodedToken, claim: TimeClaim): TokenTime {
  return toTokenTime(readClaim(token, claim));
}

/** Never throws, whatever the value. */
export function toTokenTime(value: unknown): TokenTime {
  if (value === undefined) return { kind: 'missing' };
  if (typeof value !== 'number') return { kind: 'invalid', reason: 'not a number' };
  if (value >= EARLIEST && value <= LATEST) return { kind: 'time', at: new Date(value * 1000) };
  const isMilliseconds = value >= EARLIEST * 1000 && value <= LATEST * 1000;
  return {
    kind: 'invalid',
    reason: isMilliseconds ? 'milliseconds where seconds belong' : 'not a time of this age',
  };
}

/** The three times of a token, whatever its format calls them. */
export type TokenTimes = Readonly<Record<TimeClaim, TokenTime>>;

export const readTimes = (token: DecodedToken): TokenTimes => ({
  iat: readTime(token, 'iat'),
  nbf: readTime(token, 'nbf'),
  exp: readTime(token, 'exp'),
});

/** Of an assertion: IssueInstant, NotBefore and NotOnOrAfter, in ISO 8601 (saml-core-2.0-os, section 1.3.3). */
export const readSamlTimes = (token: DecodedToken): TokenTimes => ({
  iat: toSamlTime(readText(token, 'IssueInstant')),
  nbf: toSamlTime(readText(token, 'NotBefore')),
  exp: toSamlTime(readText(token, 'NotOnOrAfter')),
});

function toSamlTime(text: string | null): TokenTime {
  if (text === null) return { kind: 'missing' };
  const time = toTokenTime(Date.parse(text) / 1000);
  return time.kind === 'time' ? time : { kind: 'invalid', reason: 'not a time in ISO 8601' };
}
