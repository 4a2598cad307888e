import { createRedactor } from '../../evidence/redact.ts';
import type { NamedValue } from './exchange.ts';

/** Harmless in a recording beside what an attempt of AuthLoupe itself sends: WS-Federation, and errors of APIs. */
const ALSO_HARMLESS: ReadonlySet<string> = new Set([
  ...['wa', 'wtrealm', 'wreply', 'sso_reload', 'mkt', 'ui_locales'],
  ...['message', 'detail', 'title', 'status', 'reason', 'error_code'],
]);
/** Sent in every flow: that they were sent tells nothing, and their names would be read as hints. */
const ALWAYS_SENT: ReadonlySet<string> = new Set(['state', 'nonce', 'code_verifier', 'code_challenge']);
const PASSWORD = /pass|pwd|otc|otp|secret|pin$/iu;
/** Shorter values are words, which a message may say as well. */
const SHORTEST_OPAQUE = 20;

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
  readonly lines: (parameters: readonly NamedValue[]) => readonly string[];
  /** Text without what was left out, and without what looks like a token. */
  readonly text: (text: string) => string;
};

/** Redaction by structure: a value is written only where its name is known to be harmless. `secrets` are learnt at once. */
export function createGuard(secrets: readonly NamedValue[]): Guard {
  const redactor = createRedactor();
  const valueOf = ({ name, value }: NamedValue): string | null => {
    const shown = ALSO_HARMLESS.has(name.toLowerCase()) ? value : redactor.field(name, value).value;
    return typeof shown === 'string' ? shown : null;
  };
  for (const secret of secrets) {
    if (valueOf(secret) !== null) continue;
    if (secret.value.length >= SHORTEST_OPAQUE || PASSWORD.test(secret.name)) redactor.learn(secret.value);
  }
  const text = (free: string): string => withoutRuns(redactor.text(free));
  return {
    text,
    lines: (parameters) => {
      const leftOut = new Set<string>();
      const lines = parameters.flatMap((parameter): readonly string[] => {
        const value = text(valueOf(parameter) ?? LEFT_OUT);
        if (value === LEFT_OUT && !ALWAYS_SENT.has(parameter.name)) leftOut.add(nameOf(text(parameter.name)));
        return value === LEFT_OUT || value === '' ? [] : [`${nameOf(parameter.name)}: ${quoted(value)}`];
      });
      const names = [...leftOut];
      if (names.length > MOST_NAMES) names.splice(MOST_NAMES, Infinity, '…');
      return names.length === 0 ? lines : [...lines, `(left out: ${names.join(', ')})`];
    },
  };
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
