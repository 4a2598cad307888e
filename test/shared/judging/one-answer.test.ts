import { toSummary } from '../../../shared/judging/first-sentence.ts';
import { describe, expect, it } from 'vitest';
import { CODES } from '../../../shared/failures/index.ts';
import { explain } from '../../../shared/judging/explain.ts';
import { judge } from '../../../shared/judging/judge.ts';
import { toVerdict } from '../../../shared/judging/verdict.ts';
import { MOST_EXCEPTIONS, RUN_KNOWS_MORE, SCENARIO_KNOWS_MORE } from '../../support/run-knows-more.ts';
import {
  buildError,
  NOW,
  stoppedAtCallback,
  stoppedAtToken,
  stoppedOnPage,
} from '../../support/build-evidence.ts';

const line = (code: number): string => `AADSTS${code}: Told by a test.`;

const PLACES = [
  ['page', stoppedOnPage],
  ['redirect', stoppedAtCallback],
  ['token response', stoppedAtToken],
] as const;

describe.each(PLACES)('an error in the %s', (_name, stopped) => {
  it.each(CODES.map(({ code }) => code))('AADSTS%i fails one check, and all say the same cause', (code) => {
    const judged = judge(stopped(buildError(code)), { now: NOW });
    const { answer, findings, rule, alternatives } = judged;
    expect(findings.filter(({ outcome }) => outcome === 'error')).toEqual([]);
    const failing = findings.filter(({ outcome, weight }) => outcome === 'fail' && weight === 'sign-in');
    expect(failing.map((finding) => finding.rule)).toEqual([rule]);
    expect(answer.cause).toBe(failing[0]?.cause);
    expect(toSummary(answer)).toBe(failing[0]?.headline);
    expect(alternatives.map(({ cause }) => cause)).not.toContain(answer.cause);
    expect(toVerdict(judged)).toMatchObject({ cause: answer.cause, code: `AADSTS${code}`, rule });
    expect(answer.nextStep).not.toBe('');
  });
});

describe('Explain on the same line', () => {
  const differing = CODES.filter(({ code }) => {
    const run = judge(stoppedAtToken(buildError(code, null, line(code))), { now: NOW });
    return explain(line(code)).answer.cause !== run.answer.cause;
  }).map(({ code }) => code);

  it('names the cause of the run, but for the exceptions that have a reason', () => {
    expect(differing).toEqual([...RUN_KNOWS_MORE.keys()].sort((a, b) => a - b));
    expect(RUN_KNOWS_MORE.size + SCENARIO_KNOWS_MORE.size).toBeLessThanOrEqual(MOST_EXCEPTIONS);
  });
});
