import { describe, expect, it } from 'vitest';
import { at } from '../../../shared/evidence/place.ts';
import { RULES } from '../../../shared/failures/rules.ts';
import { pass } from '../../../shared/reasoning/judgement.ts';
import type { Rule } from '../../../shared/reasoning/rule.ts';
import { runRules } from '../../../shared/judging/run-rules.ts';
import { buildError, buildEvidence, NOW, stoppedOnPage } from '../../support/build-evidence.ts';

const rule = (id: string, evaluate: Rule['evaluate']): Rule => ({
  id,
  title: 'A title',
  step: 'settings',
  weight: 'sign-in',
  why: 'A reason.',
  docs: 'https://learn.microsoft.com/entra',
  evaluate,
});

const broken = rule('broken', () => {
  throw new Error('oops');
});

describe('runRules', () => {
  it('gives one finding a rule, in the order of the registry', () => {
    const findings = runRules(buildEvidence(), NOW);
    expect(findings.map((finding) => finding.rule)).toEqual(RULES.map(({ id }) => id));
  });

  it('finds nothing wrong in a healthy sign-in', () => {
    const bad = runRules(buildEvidence(), NOW).filter(
      ({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable',
    );
    expect(bad).toEqual([]);
  });

  it('lets a rule that throws spoil only its own finding', () => {
    const findings = runRules(buildEvidence(), NOW, [broken, rule('fine', () => pass('Seen.', at.end))]);
    expect(findings.map(({ outcome }) => outcome)).toEqual(['error', 'pass']);
    expect(findings[0]?.seen).toContain('oops');
  });

  it('carries cause, headline and place of a fail', () => {
    const findings = runRules(stoppedOnPage(buildError(50011)), NOW);
    const found = findings.find((finding) => finding.rule === 'redirect-uri-not-registered');
    expect(found).toMatchObject({
      outcome: 'fail',
      cause: 'redirect_uri_not_registered',
      headline:
        'The redirect URI http://localhost:53100/callback is not registered for the app 7d3c1b52-3c0e-4c8e-9d59-1a2b3c4d5e6f.',
      places: [at.page(1)],
    });
  });

  it('never judges what the attempt did not reach', () => {
    const findings = runRules(stoppedOnPage(buildError(50011)), NOW);
    const failed = findings.filter(({ outcome }) => outcome === 'fail').map((finding) => finding.rule);
    expect(failed).toEqual(['redirect-uri-not-registered']);
  });
});
