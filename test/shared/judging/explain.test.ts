import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from '../../../shared/judging/explain.ts';
import { CASES } from './rank-cases/all.ts';

const TEXTS = Object.values(CASES).flat();

function expectSound(text: string): void {
  const { answer, alternatives } = explain(text);
  let last = 1;
  for (const { confidence, proofs, title, headline, nextStep } of [answer, ...alternatives]) {
    expect(confidence ?? 0).toBeGreaterThanOrEqual(0);
    expect(confidence ?? 0).toBeLessThanOrEqual(last);
    last = confidence ?? last;
    expect([title, headline, nextStep]).not.toContain('');
    for (const { quote, source } of proofs) {
      expect(source.kind).toBe('text');
      if (source.kind === 'text') expect(text.slice(source.start, source.end)).toBe(quote);
    }
  }
}

describe('the answer to a text', () => {
  it.each(TEXTS)('quotes what stands there: %s', (text) => {
    expectSound(text);
    expect(explain(text).answer.proofs.length).toBeGreaterThan(0);
  });

  it('gives code, OAuth error and suberror', () => {
    expect(
      explain(
        '{"error":"invalid_grant","suberror":"consent_required","error_description":"AADSTS65001: The user or administrator has not consented","error_codes":[65001]}',
      ),
    ).toMatchObject({
      code: 'AADSTS65001',
      codes: ['AADSTS65001'],
      oauthError: 'invalid_grant',
      subError: 'consent_required',
      unlisted: null,
    });
  });

  it('says that a code is unknown, and where Microsoft explains it', () => {
    expect(explain('AADSTS4999999: Something new went wrong.').unlisted).toEqual({
      code: 'AADSTS4999999',
      link: 'https://login.microsoftonline.com/error?code=4999999',
    });
  });

  it('answers a code that no cause of the list fits with its own row', () => {
    const { answer, outcome } = explain('AADSTS120002: The new password is weak.');
    expect(outcome).toBe('failed');
    expect(answer).toMatchObject({
      cause: 'other',
      title: 'AADSTS120002: PasswordChangeInvalidNewPasswordWeak',
    });
    expect(answer.headline).toMatch(/too weak/u);
  });

  it('states no percentage for what it does not know', () => {
    expect(explain('The build failed.').answer).toMatchObject({ cause: 'unknown', confidence: null });
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
