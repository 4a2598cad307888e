import type { z } from 'zod';
import { isSecretiveName, isUnshowable } from './may-hold-secret.ts';

/** What is wrong with a value of a profiles file, in words and without the value. `value`: what stands there. */
export function describeIssue(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined) return 'this is missing';
  switch (issue.code) {
    case 'invalid_type':
      return `this must be ${KINDS[issue.expected] ?? issue.expected}`;
    case 'too_big':
      return `this is too much: at most ${issue.maximum}${UNITS[issue.origin] ?? ''}`;
    case 'too_small':
      return `this must be at least ${issue.minimum}`;
    case 'invalid_value':
      return `this must be one of ${issue.values.map((each) => `“${String(each)}”`).join(', ')}`;
    case 'invalid_key':
      return 'this name is too long';
    case 'invalid_union':
      return 'there is no such kind';
    case 'unrecognized_keys':
    case 'invalid_element':
    case 'invalid_format':
    case 'not_multiple_of':
    case 'custom':
      return 'this is not understood';
  }
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text, in quotes',
  number: 'a number',
  int: 'a whole number',
  array: 'a list, in [ ]',
  object: 'an object, in { }',
  record: 'an object, in { }',
};

const UNITS: Readonly<Record<string, string>> = { string: ' characters', array: ' entries' };

/** For example `extraQueryParameters, entry 2, value`. */
export const toMember = (path: readonly PropertyKey[]): string =>
  path.map((step) => (typeof step === 'number' ? `entry ${step + 1}` : shown(String(step)))).join(', ');

const LONGEST_SHOWN = 60;

const shown = (name: string): string => (isUnshowable(name) ? '…' : name.slice(0, LONGEST_SHOWN));

const MOST_NAMES = 5;

/** `names`: members that nothing reads. */
export function describeUnread(names: readonly string[]): string {
  const first = names.slice(0, MOST_NAMES).map((name) => `“${shown(name)}”`);
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  const secret = names.some(isSecretiveName) ? ' Secrets do not travel: type them into the profile.' : '';
  return `not read, because no such member is known: ${first.join(', ')}${more}.${secret}`;
}
