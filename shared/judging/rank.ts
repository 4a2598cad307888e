import { SIGNALS } from '../failures/index.ts';
import { lookUpCode } from '../failures/look-up-code.ts';
import type { Code } from '../reading/codes.ts';
import type { ErrorText } from '../reading/error-text.ts';
import { likelyCauses } from '../reasoning/code.ts';
import { compileSignals, type Spoken } from '../reasoning/signals/compile.ts';
import { other } from '../reasoning/other.ts';
import { ceilingIn } from './surroundings.ts';
import { combine, type Heard, type RankedCause, type Span } from './combine.ts';

const LONGEST_MESSAGE = 1_000;
/** How much a code counts that is in the text, but is not the telling one. */
const BESIDE = 0.35;
/** A code of the table that no cause of the list fits is answered by its own row, not by a neighbour. */
const OWN_ROW = 5.4;

const speak = compileSignals(SIGNALS);

/**
 * Causes of a text, the likeliest first; never empty. `unknown` stands first when nothing speaks loudly enough. `more`
 * is what else speaks, such as findings of a checklist.
 */
export function rankCauses(text: ErrorText, more: readonly Spoken[] = []): readonly RankedCause[] {
  const heard = hear(text);
  return combine({ ...heard, spoken: [...heard.spoken, ...more] });
}

/** What the text alone says of causes. */
export function hear(text: ErrorText): Heard {
  const { telling } = text;
  const statements =
    telling?.kind === 'stated'
      ? text.codes
          .filter(({ number, kind }) => number === telling.number && kind === 'stated')
          .slice(0, MOST_STATEMENTS)
          .map((code) => statementOf(text, code))
      : [];
  return { spoken: [...speak(text), ...fromCodeTable(text)], statements, ceiling: ceilingIn(text) };
}

/** What ends the message of a code. */
const MESSAGE_END = /(?:\n|\s|\\n)Trace ID|AADSTS\d|\n\s*\n|$/u;
const LONGEST_STATEMENT = 400;
/** A log repeats itself. */
const MOST_STATEMENTS = 8;

/** The code with its message. */
function statementOf({ decoded, quote }: ErrorText, { start, end }: Code): Span {
  const length = decoded.slice(end, end + LONGEST_STATEMENT).search(MESSAGE_END);
  const originOf = (at: number): number => {
    const { source } = quote({ value: '', start: at, end: at }, null);
    return source.kind === 'text' ? source.start : 0;
  };
  return { start: originOf(start), end: originOf(end + Math.max(length, 0)) };
}

/** What the code table says of the codes in the text. */
function fromCodeTable({ telling, codes, quote, decoded }: ErrorText): readonly Spoken[] {
  const seen = new Set<number>();
  return [...(telling === null ? [] : [telling]), ...codes].flatMap((code): readonly Spoken[] => {
    if (seen.has(code.number)) return [];
    seen.add(code.number);
    const entry = lookUpCode(code.number, decoded.slice(code.start, code.start + LONGEST_MESSAGE));
    const quotes = [quote(code, code.number)];
    const strength = code === telling ? 1 : BESIDE;
    const causes = likelyCauses(entry, decoded.slice(code.start, code.start + LONGEST_MESSAGE));
    const isOwnRow = causes.length === 0 && code === telling && entry.family !== 'unlisted';
    return (isOwnRow ? ([[other, OWN_ROW]] as const) : causes).map(([cause, weight]) => ({
      cause,
      weight: weight * strength,
      quotes,
      isStatement: true,
    }));
  });
}
