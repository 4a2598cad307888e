import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/** Zod's own words; a schema that has better ones keeps them. */
const STANDARD = /^(?:Invalid|Unrecognized|Too) /u;

/** What is wrong with a value that a person wrote, and what may stand there instead; without a full stop. */
export function reasonOf(issue: Issue | undefined): string {
  if (issue === undefined) return 'this cannot be read';
  if (!STANDARD.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type': {
      const expected = EXPECTED[issue.expected] ?? issue.expected;
      return issue.message.endsWith('received undefined')
        ? `this is missing: it must be ${expected}`
        : `this must be ${expected}`;
    }
    case 'invalid_value':
      return `this must be ${listOf(issue.values.map(String))}`;
    case 'unrecognized_keys':
      return `there is no member ${listOf(issue.keys.map((key) => `“${key}”`))}; mend its name or take it out`;
    case 'too_big':
      return `this may have at most ${issue.maximum} ${unitOf(issue.origin)}`;
    case 'too_small':
      return issue.minimum === 1 && issue.origin !== 'number'
        ? 'this must not be empty'
        : `this must have at least ${issue.minimum} ${unitOf(issue.origin)}`;
    case 'custom':
    case 'invalid_element':
    case 'invalid_format':
    case 'invalid_key':
    case 'invalid_union':
    case 'not_multiple_of':
      return issue.message;
  }
}

const unitOf = (origin: string): string => ({ string: 'characters', array: 'entries' })[origin] ?? 'as value';

/** `a`, `a or b`, `a, b or c`. */
const listOf = (words: readonly string[]): string =>
  [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(' or ');
