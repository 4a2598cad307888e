import { describe, expect, it } from 'vitest';
import { redirectUriNotRegistered } from '../../../../shared/failures/redirect-uri/rules/redirect-uri-not-registered.ts';
import type { Evidence } from '../../../../shared/evidence/evidence.ts';
import { buildError, buildProfile, observed, stoppedOnPage } from '../../../support/build-evidence.ts';

/** The redirect URI of the profile, and the one that was sent with the port that was free. */
function adviceFor(redirectUri: string, sent: string): string {
  const evidence: Evidence = {
    ...stoppedOnPage(buildError(50011)),
    profile: buildProfile({ redirectUri }),
    authorize: observed({ endpoint: '', nonce: '', parameters: [{ name: 'redirect_uri', value: sent }] }),
  };
  const judgement = redirectUriNotRegistered.evaluate(evidence, new Date(0));
  return judgement.outcome === 'fail' ? (judgement.repair[0] ?? '') : judgement.outcome;
}

describe('what to register', () => {
  it('is the address without the chance port, for localhost', () => {
    expect(adviceFor('http://localhost/cb', 'http://localhost:45153/cb')).toContain(
      'exactly http://localhost/cb under',
    );
  });
});
