import type { Evidence } from '../evidence/evidence.ts';
import { isSamePlace, type Place } from '../evidence/place.ts';
import type { Finding } from '../reasoning/rule.ts';
import { endingSighting, isSameError, sightingsIn } from '../reasoning/sightings.ts';

/**
 * The failed finding that explains why the attempt ended: the one that stands on the very error it ended with; without
 * an error from Entra, the first that stands on the end itself or on what was judged at that stage; after waiting in
 * vain, on what reached the redirect URI.
 */
export function findExplanation(evidence: Evidence, findings: readonly Finding[]): Finding | null {
  const failed = findings.filter(({ outcome, weight }) => outcome === 'fail' && weight === 'sign-in');
  for (const isTelling of tellingPlaces(evidence)) {
    const found = failed.find(({ places }) => places.some(isTelling));
    if (found !== undefined) return found;
  }
  return null;
}

type PlaceTest = (place: Place) => boolean;

/** The most telling first. */
function tellingPlaces(evidence: Evidence): readonly PlaceTest[] {
  const ending = endingSighting(evidence);
  if (ending === undefined) return placesOfEnd(evidence);
  return sightingsIn(evidence)
    .filter((sighting) => isSameError(sighting, ending))
    .map((sighting) => (place) => isSamePlace(place, sighting.place));
}

function placesOfEnd({ end }: Evidence): readonly PlaceTest[] {
  const of =
    (kind: Place['kind']): PlaceTest =>
    (place) =>
      place.kind === kind;
  if (end.kind === 'timed-out') {
    return end.stage === 'callback' || end.stage === 'browser' ? [of('listener'), of('page')] : [];
  }
  if (end.kind !== 'failed') return [];
  return end.stage === 'verification' ? [of('end'), of('signature'), of('token')] : [of('end')];
}
