import { describe, expect, it } from 'vitest';
import { BEYOND_SETTINGS } from '../../../shared/judging/beyond-settings.ts';
import { diagnoseText } from '../../../shared/judging/diagnose.ts';

describe('codes that no setting explains', () => {
  it.each([...BEYOND_SETTINGS])('AADSTS%i is unknown, with what it tells and what to do', (code, told) => {
    const [top] = diagnoseText(`{"error":"invalid_grant","error_codes":[${code}]}`).diagnoses;
    expect(top).toMatchObject({ cause: 'unknown', summary: told.summary, nextStep: told.nextStep });
    expect(top?.evidence).not.toEqual([]);
    expect(told.summary).toContain(`AADSTS${code}`);
  });

  it('words that name a cause beat the general code', () => {
    const text = 'AADSTS50000: There was an error issuing a token. AADSTS65001: The user has not consented.';
    expect(diagnoseText(text).diagnoses[0]?.cause).toBe('consent_missing');
  });
});
