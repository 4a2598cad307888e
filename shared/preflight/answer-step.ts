import { at, type Place } from '../evidence/place.ts';
import type { Answer } from '../judging/answer.ts';
import { toAnswer } from '../judging/to-answer.ts';
import { NO_FACTS, type Facts } from '../reading/facts.ts';
import type { Quoted } from '../reading/quoted.ts';
import type { Checked, Judged } from './step.ts';

/** How often such an answer is right: what a server says outright, and what follows from it. */
const CONFIDENCE = { certain: 0.95, likely: 0.8 } as const;

/**
 * The answer to a step that fails, by the same texts and repairs as a failed sign-in’s. `exchange`: the place of the
 * request that it stands on among the check’s.
 */
export function answerStep(checked: Checked, judged: Judged, exchange: number): Answer | null {
  const { outcome, cause, sureness, error } = judged;
  if (outcome !== 'fail' || cause === null || sureness === null) return null;
  const place = at.exchange(exchange);
  const quotes = error === null ? [] : [quoted(error.description, place)];
  return toAnswer({ cause, confidence: CONFIDENCE[sureness], quotes }, factsOf(checked, judged, place));
}

function factsOf({ profile, loginHost }: Checked, { error }: Judged, place: Place): Facts {
  const codes = (error?.codes ?? []).map((code) => ({ ...quoted(`AADSTS${code}`, place), value: code }));
  const cloud = at.profile('cloud');
  return {
    ...NO_FACTS,
    telling: codes[0] ?? null,
    codes,
    oauthError: optional(error?.error ?? '', place),
    clientId: optional(profile.clientId, at.profile('clientId')),
    tenant: optional(profile.tenant, at.profile('tenant')),
    redirectUri: optional(profile.redirectUri, at.profile('redirectUri')),
    scope: optional(profile.scopes, at.profile('scopes')),
    loginHost: optional(loginHost, cloud),
    hosts: [quoted(loginHost, cloud)],
    cloud: profile.cloud,
    traceId: optional(error?.traceId ?? '', place),
    correlationId: optional(error?.correlationId ?? '', place),
    timestamp: optional(error?.timestamp ?? '', place),
  };
}

const quoted = (value: string, source: Place): Quoted => ({ value, quote: value, source });
const optional = (value: string, source: Place): Quoted | null =>
  value === '' ? null : quoted(value, source);
