import { describe, expect, it } from 'vitest';
import { STEP_IDS } from '../../../../shared/evidence/evidence.ts';
import { describeStep } from '../../../../renderer/run/timeline/step-text.ts';
import { createEvidence, createFailedEvidence } from '../../support/sample-evidence.ts';

describe('describeStep', () => {
  it('quotes what happened', () => {
    const evidence = createEvidence();
    expect(STEP_IDS.filter((id) => id !== 'user-code').map((id) => describeStep(id, evidence))).toEqual([
      '127.0.0.1:4321, [::1]:4321',
      'login.microsoftonline.com',
      '1 page, last: ConvergedSignIn',
      'code received',
      'HTTP 200',
      'RS256 signature verified',
    ]);
  });

  it('says whether a code for the device came', () => {
    expect(describeStep('user-code', createEvidence())).toBe('no code came');
  });

  it('quotes the error of the token endpoint, and nothing of what was not reached', () => {
    const evidence = createFailedEvidence();
    expect([describeStep('token', evidence), describeStep('verification', evidence)]).toEqual([
      'HTTP 401 invalid_client',
      '',
    ]);
  });
});
