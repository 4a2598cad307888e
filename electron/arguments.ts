import { parseArgs } from 'node:util';
import { BROWSERS, type Browser } from '../shared/profile/browser.ts';

/** The start-up arguments of the automation surface; README documents them. */
export type StartArguments = {
  /** Where all state lives; `null` for the system's usual place. */
  readonly dataDir: string | null;
  readonly profileName: string | null;
  readonly browser: Browser | null;
  readonly scenario: string | null;
  /** How long a sign-in waits for the browser. */
  readonly signInTimeoutSeconds: number;
};

const DEFAULT_TIMEOUT_SECONDS = 300;
const LONGEST_TIMEOUT_SECONDS = 3_600;

/** Reads what it knows and leaves the rest to Chromium, whose switches share the command line. */
export function parseStartArguments(argv: readonly string[]): StartArguments {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...argv],
    strict: false,
    options: {
      'data-dir': text,
      profile: text,
      browser: text,
      scenario: text,
      'sign-in-timeout': text,
    },
  });
  const given = (name: string): string | null => {
    const value = values[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const seconds = Number(given('sign-in-timeout'));
  return {
    dataDir: given('data-dir'),
    profileName: given('profile'),
    browser: BROWSERS.find((browser) => browser === given('browser')) ?? null,
    scenario: given('scenario'),
    signInTimeoutSeconds:
      seconds >= 1 && seconds <= LONGEST_TIMEOUT_SECONDS ? Math.round(seconds) : DEFAULT_TIMEOUT_SECONDS,
  };
}
