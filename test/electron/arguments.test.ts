import { describe, expect, it } from 'vitest';
import { parseStartArguments } from '../../electron/arguments.ts';

describe('start-up arguments', () => {
  it('are read in both spellings, among Chromium’s own switches', () => {
    const parsed = parseStartArguments([
      '--no-sandbox',
      '.',
      '--data-dir',
      '/tmp/x',
      '--profile=A b',
      '--inspect=0',
      '--browser',
      'window',
    ]);
    expect(parsed).toEqual({
      dataDir: '/tmp/x',
      profileName: 'A b',
      browser: 'window',
      scenario: null,
      signInTimeoutSeconds: 300,
    });
  });

  it.each([['chrome'], [''], ['__proto__']])('an unknown browser %j is left to the user', (browser) => {
    expect(parseStartArguments([`--browser=${browser}`]).browser).toBeNull();
  });

  it.each([
    ['5', 5],
    ['0', 300],
    ['-1', 300],
    ['x', 300],
    ['1e9', 300],
  ])('a time-out of %s becomes %i seconds', (text, seconds) => {
    expect(parseStartArguments([`--sign-in-timeout=${text}`]).signInTimeoutSeconds).toBe(seconds);
  });
});
