import { describe, expect, it } from 'vitest';
import { runChecklist } from '../../../shared/judging/run-rules.ts';
import { diagnoseEvidence } from '../../../shared/judging/diagnose.ts';
import { toVerdict } from '../../../shared/judging/verdict.ts';
import type { Evidence } from '../../../shared/evidence/evidence.ts';
import {
  buildError,
  buildEvidence,
  buildProfile,
  NOW,
  stoppedAtToken,
  stoppedOnPage,
} from '../../support/build-evidence.ts';
import { CASES } from '../failures/cases/all.ts';

const diagnose = (evidence: Evidence) => diagnoseEvidence(evidence, runChecklist(evidence, NOW), NOW);

/** Where the signals tell the cause more exactly than the rule that stands on the same error. */
const MORE_EXACT = new Set([
  'redirect_uri_not_registered but redirect_uri_urn_scheme',
  'redirect_uri_none_registered but redirect_uri_not_sent_or_registered',
  'invalid_scope_format but scope_without_resource_prefix',
]);

describe('diagnosis of an attempt', () => {
  it('names the cause of the verdict first, in every built attempt', () => {
    const differing = CASES.flatMap(({ rule, name, evidence }) => {
      const { cause } = toVerdict(evidence, runChecklist(evidence, NOW));
      const [first] = diagnose(evidence).diagnoses;
      if (cause === null || cause === 'unknown' || first?.cause === cause) return [];
      const difference = `${cause} but ${first?.cause ?? 'nothing'}`;
      return MORE_EXACT.has(difference) ? [] : [`${rule}, ${name}: ${difference}`];
    });
    expect(differing).toEqual([]);
  });

  it('points into the evidence, never into a text', () => {
    const report = diagnose(stoppedAtToken(buildError(7000222, 'invalid_client')));
    expect(report.code).toBe('AADSTS7000222');
    expect(report.oauthError).toBe('invalid_client');
    const [first] = report.diagnoses;
    expect(first?.cause).toBe('client_secret_expired');
    expect(first?.evidence.length).toBeGreaterThan(0);
    for (const { source, start, end } of first?.evidence ?? []) {
      expect(source).toMatch(/^(?:exchanges\[\d+\]|end|profile)/u);
      expect([start, end]).toEqual([null, null]);
    }
  });

  it('fills the texts with the values of the profile', () => {
    const profile = buildProfile({ redirectUri: 'http://localhost:53100/elsewhere' });
    const report = diagnose(stoppedOnPage(buildError(50011), { profile }));
    expect(JSON.stringify(report.diagnoses[0])).toContain(profile.clientId);
  });

  it('says of a healthy attempt that no cause is known', () => {
    expect(diagnose(buildEvidence()).diagnoses.map(({ cause }) => cause)).toEqual(['unknown']);
  });
});
