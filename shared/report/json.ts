import type { RunJudgement } from '../judging/answer.ts';
import { toVerdict } from '../judging/verdict.ts';
import type { Evidence, Redacted } from '../evidence/evidence.ts';
import { withoutPersonalValue, withoutPersonalValues } from '../expectations/share-safe.ts';
import { createShareSafeReplacer } from './share-safe.ts';

/** Rises when a reader of older reports would misread a newer one. */
export const REPORT_SCHEMA = 2;

export type ReportVersions = {
  readonly app: string;
  readonly electron: string;
  readonly msalNode: string;
};

/**
 * One attempt as pretty-printed JSON, fit to be put into a ticket: no secret, code or token (the evidence has none), and
 * no name, address or other personal value. The same input gives the same text.
 */
export function toJsonReport(evidence: Evidence, judged: RunJudgement, versions: ReportVersions): string {
  const { app, electron, msalNode } = versions;
  const { answer, alternatives, findings, expectations, acceptance } = judged;
  const report = {
    schema: REPORT_SCHEMA,
    versions: { app, electron, msalNode },
    verdict: toVerdict(judged),
    answer,
    alternatives,
    findings,
    expectations: expectations.map(withoutPersonalValues),
    acceptance,
    evidence: { ...evidence, profile: withoutPersonalFields(evidence.profile) },
  };
  return `${JSON.stringify(report, createShareSafeReplacer(evidence), 2)}\n`;
}

/** Extra parameters may hold anything: their names are kept, their values are not. */
function withoutPersonalFields(profile: Evidence['profile']): object {
  return {
    ...profile,
    loginHint: profile.loginHint === '' ? '' : personal(profile.loginHint),
    extraQueryParameters: profile.extraQueryParameters.map(({ name, value }) => ({
      name,
      value: personal(value),
    })),
    expectations: profile.expectations.map(withoutPersonalValue),
  };
}

const personal = (text: string): Redacted => ({ redacted: 'personal', length: text.length });
