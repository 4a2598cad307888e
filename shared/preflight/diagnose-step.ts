import type { Diagnosis } from '../reasoning/diagnosis.ts';
import { NO_FACTS, type Facts } from '../reading/facts.ts';
import type { Quoted } from '../reading/quoted.ts';
import { toDiagnosis } from '../judging/to-diagnosis.ts';
import type { Checked, Judged } from './step.ts';

/** How often such an answer is right: what a server says outright, and what follows from it. */
const CONFIDENCE = { certain: 0.95, likely: 0.8 } as const;

/**
 * What to do about a step that is failed, by the same texts and repairs as a failed sign-in's. `exchange`: the place of
 * the request that it stands on.
 */
export function diagnoseStep(checked: Checked, judged: Judged, exchange: number): Diagnosis | null {
  const { outcome, cause, sureness, error } = judged;
  const source = `exchanges[${exchange}].response`;
  if (outcome !== 'disproven' || cause === null || sureness === null) return null;
  const quotes = error === null ? [] : [quoted(error.description, source)];
  return toDiagnosis(
    { cause, score: 1, confidence: CONFIDENCE[sureness], quotes },
    factsOf(checked, judged, source),
  );
}

function factsOf({ profile, loginHost }: Checked, { error }: Judged, source: string): Facts {
  const codes = (error?.codes ?? []).map((code) => ({ ...quoted(`AADSTS${code}`, source), value: code }));
  return {
    ...NO_FACTS,
    telling: codes[0] ?? null,
    codes,
    oauthError: optional(error?.error ?? '', source),
    clientId: optional(profile.clientId, 'profile.clientId'),
    tenant: optional(profile.tenant, 'profile.tenant'),
    redirectUri: optional(profile.redirectUri, 'profile.redirectUri'),
    scope: optional(profile.scopes, 'profile.scopes'),
    loginHost: optional(loginHost, 'profile.cloud'),
    hosts: [quoted(loginHost, 'profile.cloud')],
    cloud: profile.cloud,
    traceId: optional(error?.traceId ?? '', source),
    correlationId: optional(error?.correlationId ?? '', source),
    timestamp: optional(error?.timestamp ?? '', source),
  };
}

const quoted = (value: string, source: string): Quoted => ({
  value,
  quote: value,
  source,
  start: null,
  end: null,
});
const optional = (value: string, source: string): Quoted | null =>
  value === '' ? null : quoted(value, source);
