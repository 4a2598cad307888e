import { describe, expect, it } from 'vitest';
import { judge } from '../../../shared/judging/judge.ts';
import { toVerdict } from '../../../shared/judging/verdict.ts';
import type { Evidence, Page } from '../../../shared/evidence/evidence.ts';
import {
  buildCallback,
  buildError,
  buildEvidence,
  buildPage,
  NOW,
  observed,
  refusal,
  buildExchange,
  success,
  timedOut,
} from '../../support/build-evidence.ts';

const REFUSED: Page = {
  ...buildPage(null),
  step: 'password',
  error: buildError(50126, null, 'Wrong password.'),
};
const CONSENT: Page = { ...buildPage(null), pageId: 'ConvergedConsent', step: 'consent' };
const verdictOf = (evidence: Evidence) => toVerdict(judge(evidence, { now: NOW }));
const closed = { kind: 'cancelled', stage: 'callback', by: 'window-closed' } as const;

describe('a password that the sign-in page refused', () => {
  it('explains a window that is closed on that page', () => {
    const verdict = verdictOf(timedOut({ browser: 'window', pages: [REFUSED], end: closed }));
    expect(verdict).toMatchObject({
      outcome: 'cancelled',
      cause: 'bad_user_credentials',
      code: 'AADSTS50126',
    });
  });

  it('explains a run whose time is up on that page', () => {
    const verdict = verdictOf(timedOut({ browser: 'window', pages: [buildPage(null), REFUSED] }));
    expect(verdict).toMatchObject({ outcome: 'failed', cause: 'bad_user_credentials', code: 'AADSTS50126' });
  });

  it('explains nothing once the user has come further', () => {
    const verdict = verdictOf(timedOut({ browser: 'window', pages: [REFUSED, CONSENT], end: closed }));
    expect(verdict).toMatchObject({ outcome: 'cancelled', cause: null, code: null });
  });

  it('explains nothing once the answer is there', () => {
    const error = buildError(7000222, 'invalid_client');
    const evidence = buildEvidence({
      pages: [REFUSED],
      callback: observed(buildCallback()),
      exchanges: [buildExchange('discovery', success()), buildExchange('token', refusal(401, error))],
      end: { kind: 'failed', stage: 'token', code: 'entra-error', message: '', details: error },
    });
    expect(verdictOf(evidence)).toMatchObject({ cause: 'client_secret_expired', code: 'AADSTS7000222' });
  });
});
