import type { FindingOutcome } from '../../../../shared/reasoning/rule.ts';
import type { CauseId } from '../../../../shared/failures/index.ts';
import type { Evidence, Hit } from '../../../../shared/evidence/evidence.ts';
import {
  absent,
  buildError,
  buildEvidence,
  buildProfile,
  buildToken,
  notTried,
  observed,
  REDIRECT_URI,
  stoppedAtToken,
  stoppedOnPage,
} from '../../../support/build-evidence.ts';

export type Case = {
  readonly rule: string;
  readonly name: string;
  readonly evidence: Evidence;
  readonly outcome: FindingOutcome;
  readonly cause: CauseId | null;
};

type Row = readonly [name: string, evidence: Evidence, outcome: FindingOutcome, cause?: CauseId];

export const table = (rule: string, rows: readonly Row[]): readonly Case[] =>
  rows.map(([name, evidence, outcome, cause = null]) => ({ rule, name, evidence, outcome, cause }));

export const healthy = buildEvidence();
export const notRegistered = stoppedOnPage(buildError(50011));
export const secretExpired = stoppedAtToken(buildError(7000222, 'invalid_client'));
export const secretUnknown = stoppedAtToken(buildError(7000215, 'invalid_client'));
export const publicProfile = buildProfile({ clientType: 'public', platform: 'native', secret: null });
export const publicApp = buildEvidence({ profile: publicProfile });
export const withProfile = (
  change: Partial<Evidence['profile']>,
  build: (changes: Partial<Evidence>) => Evidence = buildEvidence,
) => build({ profile: buildProfile(change) });
export const onPage = (code: number) => (changes: Partial<Evidence>) =>
  stoppedOnPage(buildError(code), changes);
export const withToken = (claims: Readonly<Record<string, unknown>>) =>
  buildEvidence({ idToken: observed(buildToken(claims)) });
export const noIdToken = buildEvidence({ idToken: absent(), signature: notTried() });

export const hit = (reason: Hit['reason'], path = '/callback'): Hit => ({
  at: '2026-11-03T10:00:02.000Z',
  method: 'GET',
  path,
  status: 400,
  decision: 'refused',
  reason,
});
export const withHits = (...hits: readonly Hit[]) =>
  observed({ receiver: 'loopback' as const, redirectUri: REDIRECT_URI, addresses: ['127.0.0.1'], hits });
