import type { DecodedToken } from '../evidence/evidence.ts';
import { readClaim } from './read-claim.ts';

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
