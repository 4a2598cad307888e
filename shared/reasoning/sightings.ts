import type { Evidence, Exchange } from '../evidence/evidence.ts';
import type { ErrorDetails } from '../evidence/error-details.ts';
import { assertNever } from '../result.ts';
import { plainDescription } from './plain-description.ts';
import { at, type Place } from '../evidence/place.ts';

/** An error that Entra stated during the attempt, and where it was seen. */
export type Sighting = {
  readonly error: ErrorDetails;
  readonly where: Exchange['purpose'] | 'page' | 'callback' | 'end';
  readonly httpStatus: number | null;
  readonly place: Place;
};

/** All errors in the order of the flow: metadata, pages, redirect, token response, and the end that repeats one. */
export function sightingsIn(evidence: Evidence): readonly Sighting[] {
  const exchanges = evidence.exchanges.flatMap(inExchange);
  return [
    ...exchanges.filter(({ where }) => where !== 'token'),
    ...inPages(evidence),
    ...inCallback(evidence),
    ...exchanges.filter(({ where }) => where === 'token'),
    ...inEnd(evidence),
  ];
}

/**
 * The error of Entra with which the attempt ended, where it was first seen. An attempt that failed without one
 * (network, listener, verification) has none, whatever Entra said earlier and the user overcame.
 */
export function endingSighting(evidence: Evidence): Sighting | undefined {
  const { end } = evidence;
  if (end.kind === 'signed-in' || (end.kind === 'failed' && end.details === null)) return undefined;
  const all = sightingsIn(evidence);
  const last = all.at(-1);
  return last === undefined ? undefined : all.find((sighting) => isSameError(sighting, last));
}

/** Whether both tell the same: the end of an attempt repeats an error that was seen elsewhere. */
export function isSameError({ error: a }: Sighting, { error: b }: Sighting): boolean {
  return a.codes[0] === b.codes[0] && a.error === b.error;
}

/** For example `Entra answered AADSTS7000222 in the token response (HTTP 401)`. */
export function describeSighting(sighting: Sighting): string {
  const code = nameOfError(sighting.error) ?? 'an error';
  return `Entra answered ${code} ${placeOf(sighting)}`;
}

/** The same with the server's own words behind it. */
export function quoteSighting(sighting: Sighting): string {
  const said = plainDescription(sighting.error.description);
  return `${describeSighting(sighting)}${said === '' ? '.' : `: “${said}”`}`;
}

/** The AADSTS code when there is one, else OAuth's `error`. */
export function nameOfError(error: ErrorDetails): string | null {
  const [code] = error.codes;
  return code === undefined ? error.error : `AADSTS${code}`;
}

function placeOf({ where, httpStatus }: Sighting): string {
  const status = httpStatus === null ? '' : ` (HTTP ${httpStatus})`;
  switch (where) {
    case 'page':
      return 'on its own page, without redirecting back to the app';
    case 'callback':
      return 'in the redirect back to the app';
    case 'token':
      return `in the token response${status}`;
    case 'discovery':
    case 'instance-discovery':
      return `when the tenant’s metadata was read${status}`;
    case 'device-code':
      return `when a code for the device was asked for${status}`;
    case 'keys':
      return `when the tenant’s signing keys were read${status}`;
    case 'other':
      return `to another request${status}`;
    case 'end':
      return 'when the attempt ended';
    default:
      return assertNever(where);
  }
}

function inExchange({ purpose, response }: Exchange, index: number): readonly Sighting[] {
  if (response.status !== 'answered' || response.error === null) return [];
  return [
    { error: response.error, where: purpose, httpStatus: response.httpStatus, place: at.exchange(index) },
  ];
}

function inPages(evidence: Evidence): readonly Sighting[] {
  const { pages } = evidence;
  return pages.flatMap(({ error, step }, index) =>
    error === null || (step !== 'error' && !isLastWord(evidence, index))
      ? []
      : [{ error, where: 'page', httpStatus: null, place: at.page(index) }],
  );
}

/** A name or a password that was refused on the sign-in page counts as long as nothing came after it. */
function isLastWord({ pages, callback }: Evidence, index: number): boolean {
  return index === pages.length - 1 && callback.status !== 'observed';
}

function inCallback({ callback }: Evidence): readonly Sighting[] {
  if (callback.status !== 'observed' || callback.value.error === null) return [];
  return [{ error: callback.value.error, where: 'callback', httpStatus: null, place: at.callback }];
}

function inEnd({ end }: Evidence): readonly Sighting[] {
  if (end.kind !== 'failed' || end.details === null) return [];
  const where = end.code === 'page-pasted' ? 'page' : 'end';
  return [{ error: end.details, where, httpStatus: null, place: at.end }];
}
