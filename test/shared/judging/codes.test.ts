import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../shared/failures/catalogue.ts';
import { runChecklist } from '../../../shared/judging/run-rules.ts';
import { toVerdict } from '../../../shared/judging/verdict.ts';
import { allCodes, codeEntry } from '../../../shared/failures/codes/table.ts';
import {
  buildError,
  NOW,
  stoppedAtCallback,
  stoppedAtToken,
  stoppedOnPage,
} from '../../support/build-evidence.ts';

const STAGES = [
  ['page', stoppedOnPage],
  ['redirect', stoppedAtCallback],
  ['token answer', stoppedAtToken],
] as const;

/** Codes that Entra answers, but that are not in the table. */
const BESIDE_THE_TABLE = [700038];

describe('the codes of the rules', () => {
  const claimed = CATALOGUE.flatMap(({ codes }) => codes ?? []);

  it('belong to one rule each', () => {
    expect(claimed.filter((code, index) => claimed.indexOf(code) !== index)).toEqual([]);
  });

  it('are in the code table', () => {
    expect(claimed.filter((code) => codeEntry(code) === undefined)).toEqual(BESIDE_THE_TABLE);
  });
});

describe.each(STAGES)('an error in the %s', (_name, stopped) => {
  it.each(allCodes.map(({ code }) => code))('AADSTS%i is explained by one rule', (code) => {
    const evidence = stopped(buildError(code));
    const findings = runChecklist(evidence, NOW);
    const failing = findings.filter(({ outcome, weight }) => outcome === 'fail' && weight === 'sign-in');
    expect(failing.map(({ rule }) => rule)).toHaveLength(1);
    expect(findings.filter(({ outcome }) => outcome === 'error')).toEqual([]);
    const verdict = toVerdict(evidence, findings);
    expect(verdict).toMatchObject({ rule: failing[0]?.rule, cause: failing[0]?.cause });
    expect(verdict.code).toBe(`AADSTS${code}`);
  });
});
