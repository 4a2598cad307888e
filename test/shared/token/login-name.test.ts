import { describe, expect, it } from 'vitest';
import { whoTriedIn } from '../../../shared/token/login-name.ts';
import { buildEvidence, notTried } from '../../support/build-evidence.ts';

const NO_TOKENS = { idToken: notTried(), accessToken: notTried() };
const failed = (description: string, loginHint = '') => {
  const evidence = buildEvidence(NO_TOKENS);
  return buildEvidence({
    ...NO_TOKENS,
    profile: { ...evidence.profile, loginHint },
    end: {
      kind: 'failed',
      stage: 'callback',
      code: 'entra-error',
      message: description,
      details: {
        error: 'access_denied',
        suberror: null,
        codes: [50105],
        description,
        traceId: null,
        correlationId: null,
        timestamp: null,
        errorUri: null,
      },
    },
  });
};

const BLOCKED =
  "AADSTS50105: The signed in user 'mara@contoso.com' is blocked because they are not assigned.";

describe('who tried to sign in', () => {
  it('is told by the tokens first', () => {
    const { profile } = buildEvidence();
    const evidence = buildEvidence({ profile: { ...profile, loginHint: 'else@contoso.com' } });
    expect(whoTriedIn(evidence)).toMatch(/@/u);
    expect(whoTriedIn(evidence)).not.toContain('else');
  });

  it('is told by the error that quotes the user, whatever the hint', () => {
    expect(whoTriedIn(failed(BLOCKED, 'else@contoso.com'))).toBe('mara@contoso.com');
  });

  it('is told by the login hint, and says so', () => {
    expect(
      whoTriedIn(failed('AADSTS50034: The user account {EUII Hidden} does not exist.', ' noor@contoso.com ')),
    ).toBe('noor@contoso.com (login hint)');
  });

  it('is not known when nothing names anybody', () => {
    expect(
      whoTriedIn(failed("AADSTS700016: Application with identifier 'api://x' was not found.")),
    ).toBeNull();
  });

  it('is bounded, whatever an error quotes', () => {
    expect(whoTriedIn(failed(`'${'a'.repeat(5000)}@contoso.com'`))).toBeNull();
    expect(whoTriedIn(failed('x', 'h'.repeat(5000)))?.length).toBeLessThan(250);
  });
});
