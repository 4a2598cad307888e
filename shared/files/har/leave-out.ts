import { createRedactor } from '../../evidence/redact.ts';
import type { Redacted } from '../../evidence/evidence.ts';
import type { NamedValue } from './exchange.ts';

/** Harmless beside what an attempt of AuthLoupe itself sends: WS-Federation, and the looks of a page. */
const HARMLESS_SENT: ReadonlySet<string> = new Set([
  'wa',
  'wtrealm',
  'wreply',
  'sso_reload',
  'mkt',
  'ui_locales',
]);
/** What APIs say of an error. In what an app sends, the same names hold anything. */
const HARMLESS_ANSWERED: ReadonlySet<string> = new Set([
  ...['message', 'detail', 'title', 'status', 'reason', 'error_code'],
]);

/** On which way a value went: only its answer tells an app’s words of an error from its users’ words. */
export type Way = 'sent' | 'answered';
/** Sent in every flow: that they were sent tells nothing, and their names would be read as hints. */
const ALWAYS_SENT: ReadonlySet<string> = new Set(['state', 'nonce', 'code_verifier', 'code_challenge']);
const PASSWORD = /pass|pwd|otc|otp|secret|pin$/iu;
/** Shorter values are words, and others are addresses: a message may say both. */
const UNSPEAKABLE = /^[^\s:@]{20,}$/u;

/** A run of characters that may be a token, a cookie or a key. */
const RUN = /[A-Za-z0-9_~+/=.%-]{24,}/gu;
const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/giu;
const LONG_HEX = /[0-9a-f]{32,}/iu;
/** How tokens begin, and what every client secret of Entra holds. */
const KNOWN = /eyJ[\w-]{8}|\dQ~/u;
const LEFT_OUT = '(left out)';
const LONGEST_NAME = 60;
const MOST_NAMES = 30;

/** One exchange’s guard: what it held back once, it removes from all that is written of that exchange. */
export type Guard = {
  /** A line for each harmless parameter, and one with the names of what else there was. */
  readonly lines: (way: Way, parameters: readonly NamedValue[]) => readonly string[];
  /** Text without what was left out, and without what looks like a token. */
  readonly text: (text: string) => string;
};

/** Redaction by structure: a value is written only where its name is known to be harmless. All that the exchange carries is learnt at once. */
export function createGuard(carried: Readonly<Record<Way, readonly NamedValue[]>>): Guard {
  const redactor = createRedactor();
  const valueOf = (way: Way, { name, value }: NamedValue): string | Redacted => {
    const harmless = way === 'sent' ? HARMLESS_SENT : HARMLESS_ANSWERED;
    return harmless.has(name.toLowerCase()) ? value : redactor.field(name, value).value;
  };
  for (const way of ['sent', 'answered'] as const) {
    for (const parameter of carried[way]) {
      if (isSecret(parameter, valueOf(way, parameter))) redactor.learn(parameter.value);
    }
  }
  const text = (free: string): string => withoutRuns(redactor.text(free));
  return {
    text,
    lines: (way, parameters) => {
      const leftOut = new Set<string>();
      const lines = parameters.flatMap((parameter): readonly string[] => {
        const kept = valueOf(way, parameter);
        const value = typeof kept === 'string' ? text(kept) : LEFT_OUT;
        if (value === LEFT_OUT && !ALWAYS_SENT.has(parameter.name)) leftOut.add(nameOf(text(parameter.name)));
        return value === LEFT_OUT || value === '' ? [] : [`${nameOf(parameter.name)}: ${quoted(value)}`];
      });
      const names = [...leftOut];
      if (names.length > MOST_NAMES) names.splice(MOST_NAMES, Infinity, '…');
      return names.length === 0 ? lines : [...lines, `(left out: ${names.join(', ')})`];
    },
  };
}

/** Whether a value that is left out must stand nowhere else, either: the name of a user may. */
function isSecret({ name, value }: NamedValue, kept: string | Redacted): boolean {
  if (typeof kept === 'string') return false;
  return (
    ['secret', 'code', 'token'].includes(kept.redacted) || PASSWORD.test(name) || UNSPEAKABLE.test(value)
  );
}

/** Names are anybody’s, too: `?<token>` is a name without a value. */
const nameOf = (name: string): string => name.slice(0, LONGEST_NAME).replace(/[^\w.-]/gu, '_');

/** A value of several words is one value to the reader only in quotes. */
const quoted = (value: string): string => (/\s/u.test(value) ? `"${value.replace(/\s+/gu, ' ')}"` : value);

function withoutRuns(text: string): string {
  return text.replace(RUN, (run) => (isOpaque(run) ? LEFT_OUT : run));
}

/** Names and paths are words; what is generated mixes cases and digits within 16 characters. Ids of Entra are GUIDs. */
function isOpaque(run: string): boolean {
  const words = run.replace(GUID, '');
  return (
    KNOWN.test(words) ||
    LONG_HEX.test(words) ||
    words
      .split(/[./=%]/u)
      .some((part) => part.length >= 16 && /[a-z]/u.test(part) && /[A-Z]/u.test(part) && /\d.*\d/u.test(part))
  );
}
