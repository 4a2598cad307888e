import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnoseText } from '../../../shared/judging/diagnose.ts';
import { CASES } from './diagnose-cases/all.ts';

const TEXTS = Object.values(CASES).flat();

function expectSound(text: string): void {
  const report = diagnoseText(text);
  expect(report.diagnoses.length).toBeGreaterThan(0);
  let last = 1;
  for (const { confidence, evidence, title, summary, ruledOutBy, nextStep } of report.diagnoses) {
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(last);
    last = confidence;
    expect([title, summary, ruledOutBy, nextStep]).not.toContain('');
    for (const { quote, source, start, end } of evidence) {
      expect(source).toBe('text');
      expect(text.slice(start ?? 0, end ?? 0)).toBe(quote);
    }
  }
}

describe('diagnosis of a text', () => {
  it.each(TEXTS)('quotes what stands there: %s', (text) => {
    expectSound(text);
    expect(diagnoseText(text).diagnoses[0]?.evidence.length).toBeGreaterThan(0);
  });

  it('gives code, OAuth error and suberror', () => {
    expect(
      diagnoseText(
        '{"error":"invalid_grant","suberror":"consent_required","error_description":"AADSTS65001: The user or administrator has not consented","error_codes":[65001]}',
      ),
    ).toMatchObject({
      code: 'AADSTS65001',
      codes: ['AADSTS65001'],
      oauthError: 'invalid_grant',
      subError: 'consent_required',
      unknown: null,
    });
  });

  it('says that a code is unknown, and where Microsoft explains it', () => {
    expect(diagnoseText('AADSTS4999999: Something new went wrong.').unknown).toEqual({
      code: 'AADSTS4999999',
      link: 'https://login.microsoftonline.com/error?code=4999999',
    });
  });

  it('never throws, whatever is cut out of such texts or mixed from them', () => {
    const cut = fc
      .tuple(fc.constantFrom(...TEXTS), fc.nat(400), fc.nat(400))
      .map(([text, from, length]) => text.slice(from, from + length));
    fc.assert(
      fc.property(fc.array(fc.oneof(cut, fc.string()), { maxLength: 6 }), (pieces) => {
        expectSound(pieces.join(''));
      }),
      { numRuns: 500 },
    );
  });
});
