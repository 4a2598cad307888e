import { causesOfCode } from '../failures/codes/causes-of-code.ts';
import { linkToCode } from '../reasoning/codes/link-to-code.ts';
import type { Facts } from '../reading/facts.ts';
import type { RankedCause } from './combine.ts';
import type { DiagnosisReport, UnknownCode } from './report.ts';
import { toDiagnosis } from './to-diagnosis.ts';

/** `facts` fill the texts; `ranking` is never empty. */
export function toReport(facts: Facts, ranking: readonly RankedCause[]): DiagnosisReport {
  const { telling, codes, oauthError, suberror } = facts;
  return {
    code: telling === null ? null : nameOf(telling.value),
    codes: codes.map(({ value }) => nameOf(value)),
    oauthError: oauthError?.value ?? null,
    subError: suberror?.value ?? null,
    diagnoses: ranking.map((ranked) => toDiagnosis(ranked, facts)),
    unknown: telling === null ? null : unknownOf(telling.value),
  };
}

const nameOf = (code: number): string => `AADSTS${code}`;

function unknownOf(code: number): UnknownCode | null {
  return causesOfCode(code) === undefined ? { code: nameOf(code), link: linkToCode(code) } : null;
}
