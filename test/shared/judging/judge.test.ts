import { describe, expect, it } from 'vitest';
import type { End, Evidence } from '../../../shared/evidence/evidence.ts';
import type { Verdict } from '../../../shared/judging/answer.ts';
import { judge } from '../../../shared/judging/judge.ts';
import { toVerdict } from '../../../shared/judging/verdict.ts';
import {
  absent,
  buildError,
  buildEvidence,
  buildPage,
  buildProfile,
  buildRenewal,
  buildToken,
  notTried,
  NOW,
  observed,
  stoppedAtCallback,
  stoppedAtDiscovery,
  stoppedAtToken,
  stoppedOnPage,
  timedOut,
} from '../../support/build-evidence.ts';
import { hit, withHits } from '../failures/cases/case.ts';

const verdictOf = (evidence: Evidence): Verdict => toVerdict(judge(evidence, { now: NOW }));

const failedAs = (end: Partial<Extract<End, { kind: 'failed' }>>, changes: Partial<Evidence> = {}) =>
  timedOut({
    ...changes,
    end: {
      kind: 'failed',
      stage: 'token',
      code: 'client-error',
      message: 'It broke.',
      details: null,
      ...end,
    },
  });

describe('a failed attempt', () => {
  const guest = buildProfile({ clientType: 'public', secret: null });
  const stale = buildProfile({ secretExpiresOn: '2026-01-01' });

  it.each([
    ['50011 on the page', stoppedOnPage(buildError(50011)), 'redirect_uri_not_registered', 'AADSTS50011'],
    [
      '50011 beside a wrong client type',
      stoppedOnPage(buildError(50011), { profile: guest }),
      'redirect_uri_not_registered',
      'AADSTS50011',
    ],
    [
      '50011 beside an old secret',
      stoppedOnPage(buildError(50011), { profile: stale }),
      'redirect_uri_not_registered',
      'AADSTS50011',
    ],
    [
      '7000222',
      stoppedAtToken(buildError(7000222, 'invalid_client')),
      'client_secret_expired',
      'AADSTS7000222',
    ],
    [
      '7000215',
      stoppedAtToken(buildError(7000215, 'invalid_client')),
      'client_secret_invalid',
      'AADSTS7000215',
    ],
    [
      '7000215 beside an old date',
      stoppedAtToken(buildError(7000215, 'invalid_client'), { profile: stale }),
      'client_secret_invalid',
      'AADSTS7000215',
    ],
    ['90002', stoppedAtDiscovery(buildError(90002, 'invalid_tenant')), 'tenant_not_found', 'AADSTS90002'],
    ['700016', stoppedOnPage(buildError(700016)), 'app_not_found_in_tenant', 'AADSTS700016'],
    ['65004', stoppedAtCallback(buildError(65004, 'access_denied')), 'consent_missing', 'AADSTS65004'],
    ['an unknown code', stoppedAtToken(buildError(123456)), 'unknown', 'AADSTS123456'],
    [
      'only OAuth’s error',
      stoppedAtCallback({ ...buildError(1, 'server_error'), codes: [] }),
      'unknown',
      'server_error',
    ],
    ['the network', failedAs({ code: 'network-error', stage: 'discovery' }), 'unknown', 'network-error'],
    ['a proxy', failedAs({ code: 'not-json' }), 'unknown', 'not-json'],
    [
      'the nonce',
      failedAs({ code: 'nonce-mismatch', stage: 'verification' }),
      'nonce_mismatch',
      'nonce-mismatch',
    ],
    ['a time-out', timedOut(), 'unknown', 'timed-out'],
    [
      'a time-out on an error page',
      timedOut({ browser: 'window', pages: [buildPage(buildError(50011))] }),
      'redirect_uri_not_registered',
      'AADSTS50011',
    ],
  ] as const)('%s', (_name, evidence, cause, code) => {
    const verdict = verdictOf(evidence);
    expect(verdict).toMatchObject({ outcome: 'failed', tone: 'bad', cause, code });
    expect(verdict.headline).toMatch(/^[A-Z].*[.”]$/u);
    expect(verdict.nextStep).not.toBe('');
    if (cause !== 'unknown') expect(verdict.rule).not.toBeNull();
  });

  it.each([
    ['nobody came', timedOut(), 'callback-not-received', 'unknown'],
    [
      'another path',
      timedOut({ listener: withHits(hit('other-path', '/signin')) }),
      'callback-path-mismatch',
      'unknown',
    ],
    [
      'the state of another sign-in',
      timedOut({ listener: withHits(hit('state-mismatch')) }),
      'state-mismatch',
      'state_mismatch_or_missing',
    ],
    [
      'the window left Entra and nobody came',
      timedOut({ browser: 'window', pages: [buildPage(null), { ...buildPage(null), pageId: null }] }),
      'callback-not-received',
      'loopback_listener_unreachable',
    ],
    [
      'the window is still on a page',
      timedOut({ browser: 'window', pages: [buildPage(null)] }),
      null,
      'unknown',
    ],
  ] as const)('explains a time-out: %s', (_name, evidence, rule, cause) => {
    expect(verdictOf(evidence)).toMatchObject({ outcome: 'failed', rule, cause });
  });

  it('is told by the end alone when only the end knows the error', () => {
    const error = buildError(50011);
    expect(verdictOf(stoppedOnPage(error, { pages: [] })).cause).toBe('redirect_uri_not_registered');
  });

  it('names setting and value', () => {
    expect(verdictOf(stoppedOnPage(buildError(50011))).headline).toBe(
      'The redirect URI http://localhost:53100/callback is not registered for the app 7d3c1b52-3c0e-4c8e-9d59-1a2b3c4d5e6f.',
    );
  });

  it('says that it does not know a code, and quotes Entra', () => {
    const { answer } = judge(stoppedAtToken(buildError(123456)), { now: NOW });
    expect(answer.headline).toBe('AuthLoupe does not know the code AADSTS123456.');
    expect(answer.proofs[0]?.quote).toBe(
      'Entra answered AADSTS123456 in the token response (HTTP 401): “Told by a test.”',
    );
  });

  it('does not blame an error that the user overcame before', () => {
    const verdict = verdictOf(failedAs({}, { pages: [buildPage(buildError(50011))] }));
    expect(verdict).toMatchObject({ cause: 'unknown', code: 'client-error' });
  });

  it('blames the verification for what fails there, before any claim that is only missing', () => {
    const token = buildToken({ nonce: 'x', email: undefined });
    const end = {
      kind: 'failed',
      stage: 'verification',
      code: 'nonce-mismatch',
      message: '',
      details: null,
    } as const;
    expect(verdictOf(buildEvidence({ end, idToken: observed(token) })).rule).toBe('id-token-nonce-mismatch');
  });

  it.each([
    ['system', 'callback', /own window/u],
    ['window', 'callback', /finish all pages/u],
    ['none', 'token', /proxy/u],
  ] as const)('a time-out in %s at %s says what to do', (browser, stage, step) => {
    const end = { kind: 'timed-out', stage, afterSeconds: 300 } as const;
    const verdict = verdictOf(timedOut({ browser, end, listener: notTried() }));
    expect(verdict.headline).toContain('300 s');
    expect(verdict.nextStep).toMatch(step);
  });
});

describe('a cancelled attempt', () => {
  const cancelled = (by: 'button' | 'window-closed', changes: Partial<Evidence> = {}) =>
    timedOut({ ...changes, end: { kind: 'cancelled', stage: 'callback', by } });

  it.each(['button', 'window-closed'] as const)('by %s is neutral', (by) => {
    expect(verdictOf(cancelled(by))).toMatchObject({
      outcome: 'cancelled',
      tone: 'neutral',
      cause: null,
      code: null,
    });
  });

  it.each([
    [50034, 'user_not_found'],
    [50126, 'bad_user_credentials'],
  ])('keeps AADSTS%i, which the sign-in page said under its field', (code, cause) => {
    const pages = [{ ...buildPage(buildError(code)), pageId: 'ConvergedSignIn' }];
    const evidence = cancelled('window-closed', { browser: 'window', pages });
    expect(verdictOf(evidence)).toMatchObject({ outcome: 'cancelled', cause, code: `AADSTS${code}` });
  });

  it('keeps what Entra had said', () => {
    const pages = [buildPage(buildError(50011))];
    expect(verdictOf(cancelled('window-closed', { pages }))).toMatchObject({
      outcome: 'cancelled',
      cause: 'redirect_uri_not_registered',
      code: 'AADSTS50011',
    });
  });
});

describe('a finished attempt', () => {
  it('is good when everything was met', () => {
    expect(verdictOf(buildEvidence())).toMatchObject({
      outcome: 'signed-in',
      tone: 'good',
      cause: null,
      rule: null,
    });
    expect(verdictOf(buildRenewal())).toMatchObject({ outcome: 'signed-in', tone: 'good' });
  });

  it('stays good when only a date is unknown', () => {
    expect(verdictOf(buildEvidence({ profile: buildProfile({ secretExpiresOn: '' }) })).tone).toBe('good');
  });

  it.each([
    ['no e-mail', { idToken: observed(buildToken({ email: undefined })) }, 'email-claim-missing'],
    ['no refresh token', { refreshToken: absent() }, 'refresh-token-missing'],
    ['not verified', { signature: notTried('The keys could not be read.') }, 'id-token-signature-invalid'],
  ] as const)('warns: %s', (_name, changes, rule) => {
    expect(verdictOf(buildEvidence(changes))).toMatchObject({ outcome: 'signed-in', tone: 'warning', rule });
  });

  it('has failed when no app may accept the token, whatever else is missing', () => {
    const changes = { idToken: observed(buildToken({ email: undefined, nonce: 'x' })) };
    expect(verdictOf(buildEvidence(changes))).toMatchObject({
      outcome: 'failed',
      tone: 'bad',
      cause: 'nonce_mismatch',
      rule: 'id-token-nonce-mismatch',
    });
  });
});
