import { likelyCauses } from '../failures/codes/likely-causes.ts';
import type { ErrorText } from '../reading/error-text.ts';
import type { Code } from '../reading/codes.ts';
import { combine, type RankedCause, type Span } from './combine.ts';
import { SIGNALS } from '../failures/all-signals.ts';
import { compileSignals, type Spoken } from '../reasoning/signals/compile.ts';

/** What the code table says of a code, when no signal of its own speaks for it. */
const TABLE_WEIGHTS = [2.3, 1.2, 0.6];
const LONGEST_MESSAGE = 1_000;
/** A signal of this weight makes the table's opinion needless. */
const OWN_OPINION = 2;

const speak = compileSignals(SIGNALS);

/**
 * Causes of a text, the likeliest first; never empty. `unknown` stands first when nothing speaks loudly enough. `more`
 * is what else speaks, such as findings of a checklist.
 */
export function rankCauses(text: ErrorText, more: readonly Spoken[] = []): readonly RankedCause[] {
  const spoken = speak(text);
  const { telling } = text;
  const statements =
    telling?.kind === 'stated'
      ? text.codes
          .filter(({ number, kind }) => number === telling.number && kind === 'stated')
          .slice(0, MOST_STATEMENTS)
          .map((code) => statementOf(text, code))
      : [];
  return combine([...spoken, ...fromCodeTable(text, spoken), ...more], statements);
}

/** What ends the message of a code. */
const MESSAGE_END = /(?:\n|\s|\\n)Trace ID|AADSTS\d|\n\s*\n|$/u;
const LONGEST_STATEMENT = 400;
/** A log repeats itself. */
const MOST_STATEMENTS = 8;

/** The code with its message. */
function statementOf({ decoded, quote }: ErrorText, { start, end }: Code): Span {
  const length = decoded.slice(end, end + LONGEST_STATEMENT).search(MESSAGE_END);
  const from = quote({ value: '', start, end }, null).start ?? 0;
  const until = end + Math.max(length, 0);
  return { start: from, end: quote({ value: '', start: until, end: until }, null).start ?? from };
}

/** The code table knows more codes than the signals do. */
function fromCodeTable({ telling, quote, decoded }: ErrorText, spoken: readonly Spoken[]): readonly Spoken[] {
  if (telling === null) return [];
  const place = quote(telling, telling.number);
  const hasOwn = spoken.some(
    ({ weight, quotes }) => weight >= OWN_OPINION && quotes.some(({ start }) => start === place.start),
  );
  if (hasOwn) return [];
  const message = decoded.slice(telling.start, telling.start + LONGEST_MESSAGE);
  return likelyCauses(telling.number, message).flatMap((cause, index) => {
    const weight = TABLE_WEIGHTS[index];
    return weight === undefined ? [] : [{ cause, weight, quotes: [place], isStatement: true }];
  });
}
