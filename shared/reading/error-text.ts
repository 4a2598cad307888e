import { NO_FACTS, type Facts } from './facts.ts';
import type { Quoted } from './quoted.ts';
import { claimsAsFields } from './claims.ts';
import { readCodes, type Code } from './codes.ts';
import { collectFacts } from './collect-facts.ts';
import { decodeLayers } from './decode-layers.ts';
import { excerptOf } from './excerpt.ts';
import { readFields, readFieldsNear, type Field } from './fields.ts';
import { readFlow } from './flow.ts';
import { readTokens, type PastedToken } from './jwts.ts';
import { toOriginal, type Layer } from './layer.ts';
import { readLoginAddress, type LoginAddress } from './login-address.ts';
import { maskTemplates } from './mask-templates.ts';
import { nearestFirst } from './nearest-first.ts';
import { readOutside } from './outside.ts';
import type { Piece } from './piece.ts';
import { readQuotedValues, readQuotedValuesNear } from './quoted-values.ts';
import { readStack } from './stack.ts';
import { tellingCode } from './telling-code.ts';
import { readTimes } from './times.ts';
import { readUris, type Uri } from './uris.ts';
import { readWords, type Words } from './words.ts';

/** A text that somebody pasted, read: what it quotes, and what signals of causes look at. */
export type ErrorText = {
  readonly facts: Facts;
  /** The text without its encodings. All pieces below stand in it. */
  readonly decoded: string;
  readonly words: Words;
  readonly codes: readonly Code[];
  readonly telling: Code | null;
  readonly fields: readonly Field[];
  readonly uris: readonly Uri[];
  readonly logins: readonly LoginAddress[];
  readonly tokens: readonly PastedToken[];
  /** The place of a piece in the text that was given. */
  readonly quote: <T>(piece: Piece, value: T) => Quoted<T>;
};

/** Longer texts are logs: they hold more than one matter. */
const LONG = 60_000;

/**
 * Reads any text in which people meet an error: JSON of the token endpoint, Entra's page, a URL, a library's message, a
 * log, with what stands around it. Never throws; linear in the text, of which at most 200,000 characters around
 * errors are looked at closely.
 */
export function parseErrorText(text: string): ErrorText {
  const layer = maskTemplates(decodeLayers(excerptOf(text)));
  const decoded = layer.text;
  const words = readWords(decoded);
  const tokens = readTokens(decoded);
  const first = [...readFields(layer), ...claimsAsFields(tokens)];
  const found = readCodes(decoded, first);
  const outside = found.some(isPrefixed) ? null : readOutside(decoded, words);
  // SQL Server’s 18456 or an HRESULT in a field for error codes is none of Entra’s.
  const codes = outside === null ? found : [];
  const telling = tellingCode(codes);
  const near = telling !== null && text.length > LONG ? telling.start : null;
  const ordered = <T extends Piece>(pieces: readonly T[]): readonly T[] =>
    near === null ? pieces : nearestFirst(pieces, near);
  const fields = near === null ? first : ordered([...readFieldsNear(layer, near), ...first]);
  const uris = ordered(readUris(decoded));
  const logins = uris.map(readLoginAddress).filter((login) => login !== null);
  const quote = quoteIn(layer);
  const flow = readFlow(decoded, words, fields);
  const stack = readStack(decoded, words);
  const parts = {
    fields,
    uris,
    logins,
    quote,
    quotedValues:
      near === null ? readQuotedValues(decoded.slice(0, LONG)) : readQuotedValuesNear(decoded, near),
    times: readTimes(decoded),
  };
  const facts: Facts = {
    ...NO_FACTS,
    ...collectFacts(parts),
    telling: telling === null ? null : quote(telling, telling.number),
    codes: firstOfEach(codes).map((code) => quote(code, code.number)),
    flow: flow === null ? null : quote(flow.piece, flow.name),
    stack: stack === null ? null : quote(stack.piece, stack.name),
    outside: outside === null ? null : quote(outside.piece, outside.name),
  };
  return { facts, decoded, words, codes, telling, fields, uris, logins, tokens, quote };
}

const isPrefixed = ({ value }: Code): boolean => /^AADSTS/iu.test(value);

/** Longer quotes would mark half a page. */
const LONGEST_QUOTE = 400;

function quoteIn(layer: Layer): ErrorText['quote'] {
  return (piece, value) => {
    const start = toOriginal(layer, piece.start);
    const end = Math.min(Math.max(start, toOriginal(layer, piece.end)), start + LONGEST_QUOTE);
    return { value, quote: layer.original.slice(start, end), source: { kind: 'text', start, end } };
  };
}

function firstOfEach(codes: readonly Code[]): readonly Code[] {
  const seen = new Set<number>();
  return codes.filter(({ number }) => {
    if (seen.has(number)) return false;
    seen.add(number);
    return true;
  });
}
