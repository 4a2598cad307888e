import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../shared/failures/catalogue.ts';
import { pass } from '../../../shared/reasoning/judgement.ts';
import type { Rule } from '../../../shared/reasoning/rule.ts';
import { runChecklist } from '../../../shared/judging/run-rules.ts';
import { buildError, buildEvidence, NOW, stoppedOnPage } from '../../support/build-evidence.ts';

const rule = (id: string, evaluate: Rule['evaluate']): Rule => ({
  id,
  title: 'A title',
  group: 'profile',
  weight: 'sign-in',
  why: 'A reason.',
  docs: 'https://learn.microsoft.com/entra',
  evaluate,
});

const broken = rule('broken', () => {
  throw new Error('oops');
});

describe('runChecklist', () => {
  it('gives one finding a rule, in the catalogue’s order', () => {
    const findings = runChecklist(buildEvidence(), NOW);
    expect(findings.map((finding) => finding.rule)).toEqual(CATALOGUE.map(({ id }) => id));
  });

  it('finds nothing wrong in a healthy sign-in', () => {
    const bad = runChecklist(buildEvidence(), NOW).filter(
      ({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable',
    );
    expect(bad).toEqual([]);
  });

  it('lets a rule that throws spoil only its own finding', () => {
    const findings = runChecklist(buildEvidence(), NOW, [broken, rule('fine', () => pass('Seen.', 'end'))]);
    expect(findings.map(({ outcome }) => outcome)).toEqual(['error', 'pass']);
    expect(findings[0]?.seen).toContain('oops');
  });

  it('carries cause, headline and repair of a fail', () => {
    const findings = runChecklist(stoppedOnPage(buildError(50011)), NOW);
    const found = findings.find((finding) => finding.rule === 'redirect-uri-not-registered');
    expect(found).toMatchObject({
      outcome: 'fail',
      cause: 'redirect_uri_not_registered',
      headline: 'The redirect URI http://localhost:53100/callback is not registered for this app.',
      evidence: ['pages[1].error'],
    });
    expect(found?.repair[0]).toContain('entra.microsoft.com');
  });

  it('never judges what the attempt did not reach', () => {
    const findings = runChecklist(stoppedOnPage(buildError(50011)), NOW);
    const failed = findings.filter(({ outcome }) => outcome === 'fail').map((finding) => finding.rule);
    expect(failed).toEqual(['redirect-uri-not-registered']);
  });
});
