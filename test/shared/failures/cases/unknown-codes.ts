import { buildError, stoppedAtCallback, stoppedAtToken } from '../../../support/build-evidence.ts';
import { healthy, notRegistered, table, type Case } from './case.ts';

export const UNKNOWN_CODE_CASES: readonly Case[] = table('error-code-unknown', [
  ['a known code', notRegistered, 'pass'],
  ['a code of a rule that the table does not hold', stoppedAtToken(buildError(700038)), 'pass'],
  ['an unknown code', stoppedAtToken(buildError(123456)), 'fail', 'unknown'],
  ['an unknown code of a known family', stoppedAtToken(buildError(501489)), 'fail', 'unknown'],
  ['no code', stoppedAtCallback({ ...buildError(1, 'server_error'), codes: [] }), 'not-applicable'],
  ['no error', healthy, 'not-applicable'],
]);
