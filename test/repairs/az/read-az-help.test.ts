import { expect, it } from 'vitest';
import { azMentions } from './az-mentions.ts';
import { readAzHelp } from './read-az-help.ts';

const HELP = `
Command
    az rest : Invoke a custom request.

Arguments
    --uri --url -u [Required] : Request URL: with a host.
    --method -m               : HTTP request method.  Allowed values: get,
                                patch.  Default: get.

Global Arguments
    --help -h                 : Show this help message and exit.

Examples
    Get something
        az rest --method get
`;

it('reads which options a command has, which it needs, and their values, but no example', () => {
  expect(readAzHelp(HELP, 'rest')).toEqual({
    required: ['--uri --url -u'],
    optional: ['--method -m', '--help -h'],
    values: { '--method -m': ['get', 'patch'] },
  });
});

it('takes the help of another command or of a group for none', () => {
  expect(readAzHelp(HELP, 'rest now')).toBeNull();
  expect(readAzHelp('\nGroup\n    az ad : Manage Entities.\n', 'ad')).toBeNull();
});

it.each([
  ['Run az ad sp show --id x, then go on.', ['ad sp show --id x']],
  [
    'Azure CLI: az account clear, then az login without --use-device-code.',
    ['account clear', 'login without --use-device-code'],
  ],
  ['az and Terraform do not show it; az lacks them.', []],
  ['In Azure CLI sign in again (az login).', ['login']],
])('finds what a sentence says of az: %s', (text, expected) => {
  expect(azMentions(text).map((words) => words.join(' '))).toEqual(expected);
});
