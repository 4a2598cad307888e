import type { Finding } from '../reasoning/rule.ts';
import { sightingsIn, type Sighting } from '../reasoning/sightings.ts';
import type { Evidence } from '../evidence/evidence.ts';

/**
 * The failed finding that explains why the attempt ended: the one that stands on the very error it ended with; without
 * an error from Entra, the first that stands on the end itself or on what was judged at that stage; after waiting in
 * vain, on what reached the listener.
 */
export function findExplanation(evidence: Evidence, findings: readonly Finding[]): Finding | null {
  const failed = findings.filter(({ outcome, weight }) => outcome === 'fail' && weight === 'sign-in');
  const ending = endingSighting(evidence);
  const paths = ending === undefined ? pathsOfEnd(evidence) : samePlaces(evidence, ending);
  const standsOn = (path: string): Finding | undefined =>
    failed.find(({ evidence: pointers }) => pointers.some((pointer) => pointer.startsWith(path)));
  return paths.map(standsOn).find((finding) => finding !== undefined) ?? null;
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

/** `end.details` repeats an error that was seen elsewhere: all places that tell the same count. */
function samePlaces(evidence: Evidence, ending: Sighting): readonly string[] {
  return sightingsIn(evidence)
    .filter((sighting) => isSameError(sighting, ending))
    .map(({ pointer }) => pointer);
}

function isSameError({ error: a }: Sighting, { error: b }: Sighting): boolean {
  return a.codes[0] === b.codes[0] && a.error === b.error;
}

/** Who waited in vain looks at what came instead. */
const WAY_BACK = ['listener.value.hits'];

/** The most telling path first. */
function pathsOfEnd({ end }: Evidence): readonly string[] {
  if (end.kind === 'timed-out') return end.stage === 'callback' || end.stage === 'browser' ? WAY_BACK : [];
  if (end.kind !== 'failed') return [];
  return end.stage === 'verification' ? ['end', 'signature', 'idToken'] : ['end'];
}
