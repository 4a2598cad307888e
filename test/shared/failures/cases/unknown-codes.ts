import { buildError, stoppedAtCallback, stoppedAtToken } from '../../../support/build-evidence.ts';
import { healthy, notRegistered, table, type Case } from './case.ts';

export const UNKNOWN_CODE_CASES: readonly Case[] = table('error-code-unknown', [
  ['a known code', notRegistered, 'pass'],
  ['an unknown code', stoppedAtToken(buildError(123456)), 'fail', 'unknown'],
  [
    'an unknown code that narrows a known one',
    stoppedAtToken(buildError(501489)),
    'fail',
    'pkce_verifier_mismatch',
  ],
  ['no code', stoppedAtCallback({ ...buildError(1, 'server_error'), codes: [] }), 'not-applicable'],
  ['no error', healthy, 'not-applicable'],
]);
