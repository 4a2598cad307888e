import { looksLikeSecret } from '../../profile/secret-shape.ts';
import type { Span } from '../format.ts';
import { standIn } from '../reading/stand-in.ts';
import { isSecretiveName } from './secretive-name.ts';

/**
 * Every part of a text that may be a secret, found by the place where it stands and by its own shape, in whatever syntax
 * and also in comments and broken lines. It is too careful rather than too generous: what is masked for nothing costs a
 * look at the original.
 */
export function secretSpans(text: string): readonly Span[] {
  const spans = [...spansIn(text), ...insideStrings(text)];
  return [...spans, ...elsewhere(text, spans)];
}

/** The same in a text that stands inside a JSON string, read without its escapes. */
function insideStrings(text: string): readonly Span[] {
  if (!/\\[nt"']/u.test(text)) return [];
  const places: number[] = [];
  let plain = '';
  for (let at = 0; at < text.length; at += 1) {
    const escaped = text.charAt(at) === '\\' ? ESCAPED.get(text.charAt(at + 1)) : undefined;
    places.push(at);
    plain += escaped ?? text.charAt(at);
    if (escaped !== undefined) at += 1;
  }
  places.push(text.length);
  return spansIn(plain).map(({ start, end }) => ({
    start: places[start] ?? 0,
    end: places[end] ?? text.length,
  }));
}

const ESCAPED: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', ' '],
  ['t', ' '],
  ['"', '"'],
  ["'", "'"],
]);

const spansIn = (text: string): readonly Span[] => [
  ...byPlace(text),
  ...byShape(text),
  ...insideSecretObjects(text),
  ...insideSecretSections(text),
];

const NAME = String.raw`[A-Za-z_](?:[\w.$-]|:(?=\w)){0,120}`;

const FLAG = /(?<=^|[\s'"])-{1,2}(?<name>[A-Za-z][\w.-]{0,80})(?:[ \t]{1,20}|=)/gmu;

/** A secretive word and what follows it, as directives and prose have it; only what looks made up is a value. */
const WORDS = new RegExp(
  String.raw`(?<name>${NAME})[ \t]{1,40}(?=[^\s"']{0,80}\d)(?=[^\s"']{0,80}[A-Za-z])(?=[^\s"']{8})`,
  'gu',
);

/** What stands in front of a value: `name = `, `"name": `, `name("`, `--name `, and behind ENV, setx and the like. */
const OPENERS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<name>${NAME})(?:\\?["'\]]|\[["']?){0,4}(?:[ \t]{0,9}:?[ \t]{1,9}(?:string|str|String|SecureString|secureString))?[ \t]{0,40}(?:=>|:=|[:=(,]|[ \t](?=["']))[ \t]{0,40}(?:\r?\n[ \t]{0,40})?`,
    'gu',
  ),
  new RegExp(
    String.raw`^[ \t]{0,40}(?:(?:ENV|ARG|setx|set -\w+|set)[ \t]{1,9})?(?<name>${NAME})[ \t]{1,40}(?=[^\s=:|&(-])`,
    'gmu',
  ),
  FLAG,
  WORDS,
  // "key": "clientSecret", "value": …; name: X above value: …; key="ida:ClientSecret" value=…
  new RegExp(
    String.raw`(?:key|name|id)["']?[ \t]{0,9}[:=][ \t]{0,9}["']?(?<name>${NAME})["']?,?\s{1,80}(?:["']?\w{1,40}["']?[ \t]{0,9}:[ \t]{0,9}(?:"[^"\n]{0,200}"|\w{1,40}),?\s{1,80}){0,3}["']?value["']?[ \t]{0,9}[:=][ \t]{0,9}`,
    'giu',
  ),
];
/** The same with the value in front. */
const PAIR_BACKWARDS = new RegExp(
  String.raw`["']?value["']?[ \t]{0,9}[:=][ \t]{0,9}(?<value>"[^"\n]{0,2000}"|'[^'\n]{0,2000}')[,\s]{1,80}["']?(?:key|name)["']?[ \t]{0,9}[:=][ \t]{0,9}["']?(?<name>${NAME})`,
  'giu',
);
const VALUE =
  /"{3}[\s\S]{0,4000}?(?:"{3}|$)|'{3}[\s\S]{1,4000}?'{3}|\\"(?:[^"\\]|\\(?!"))*|"(?:[^"\\]|\\[\s\S])*"?|'(?:[^'\\]|\\[\s\S])*'?|`(?:[^`\\]|\\[\s\S])*`?|[^\r\n]*/uy;
const WORD_VALUE = /[^\s"']+/uy;
const FLAG_VALUE = /"[^"]*"?|'[^']*'?|[^\s'"]+/uy;

function byPlace(text: string): readonly Span[] {
  const forward = OPENERS.flatMap((opener) => {
    const isFlag = opener === FLAG;
    const spans: Span[] = [];
    opener.lastIndex = 0;
    for (let found = opener.exec(text); found !== null; found = opener.exec(text)) {
      const name = found.groups?.['name'] ?? '';
      // What stands behind an innocent name may hold another name.
      let next = found.index + found[0].indexOf(name) + Math.max(1, name.length);
      if (isSecretiveName(name) || (isFlag && /^[pu]$/u.test(name))) {
        const start = found.index + found[0].length;
        const form = isFlag ? FLAG_VALUE : opener === WORDS ? WORD_VALUE : VALUE;
        form.lastIndex = start;
        const value = form.exec(text)?.[0] ?? '';
        const hidden = maskable(start, value);
        spans.push(...hidden);
        if (hidden.length > 0) next = start + value.length;
      }
      opener.lastIndex = next;
    }
    return spans;
  });
  const backward = [...text.matchAll(PAIR_BACKWARDS)].flatMap((found) => {
    const { name = '', value = '' } = found.groups ?? {};
    return isSecretiveName(name) ? maskable(found.index + found[0].indexOf(value), value) : [];
  });
  return [...forward, ...backward];
}

/** References to where a secret is kept, in code and templates. */
const REFERENCE =
  /^(?:process\.env|import\.meta\.env|os\.environ|os\.getenv|Deno\.env|env[.(]|config[.(]|var\.|local\.|data\.|module\.|azuread_|st\.secrets|builder\.|Configuration\[|options\.|this\.|await |new |function\b|async\b|\(|\[\]|\{\}|\$env:|\$[({A-Za-z_]|%\w+%|\{\{|!|\{$|\[$|\|[-+]?$|>[-+]?$|&|\*)/u;

function maskable(start: number, value: string): readonly Span[] {
  const quote = /^(?:"{3}(?=[\s\S])|'{3}(?=[\s\S])|\\?["'`])/u.exec(value)?.[0] ?? '';
  const closing = quote.length === 3 ? quote : quote.slice(-1);
  const inner =
    quote === ''
      ? value
      : value.slice(
          quote.length,
          value.length > quote.length && value.endsWith(closing) ? -closing.length : undefined,
        );
  const bare = quote === '' ? inner.replace(/[,;]?\s*$/u, '') : inner;
  const from = start + quote.length;
  if (bare.trim() === '' || /^(?:true|false|null|undefined|none|\d{1,4})[,;)\s}\]]*$/iu.test(bare)) return [];
  const stand = standIn(bare);
  if (
    stand !== null &&
    (stand.kind !== 'variable' || (stand.fallback ?? '') === '') &&
    !looksLikeSecret(bare)
  )
    return [];
  if (quote === '' && REFERENCE.test(bare) && !/["'`]/u.test(bare)) return [];
  // `name: {` and `name: [` open something whose parts are looked at by themselves.
  if (quote === '' && /^[[{(]/u.test(bare)) return [];
  // An address without a user is no secret; what stands in its query is looked at by its own names.
  if (/^https?:\/\/[^\s@]+$/u.test(bare)) return [];
  return [{ start: from, end: from + bare.length }];
}

/** Shapes that only generated secrets have. */
const SHAPES: readonly RegExp[] = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/gu,
  /\beyJ[\w-]{8,}(?:\.[\w-]*){1,4}/gu,
  /\b[01]\.A[\w-]{40,}(?:\.[\w-]+)*/gu,
  /\b(?:sk|pk|rk)_(?:live|test)_\w+|\bgh[pousr]_\w{20,}|\bgithub_pat_\w+|\bxox[abprs]-[\w-]+|\bAKIA[A-Z\d]{12,}|\bAIza[\w-]{30,}|\bGOCSPX-[\w-]+|\bSG\.[\w-]{16,}\.[\w-]+/gu,
  /(?<=\/\/[^\s:/?#@"']{0,200}:)[^\s/@"']+(?=@)/gu,
  // A password at which the address breaks off: neither a port nor a place for one.
  /(?<=\w:\/\/[^\s:/?#@"'[\]]{0,200}:)(?!\d{1,5}(?!\w)|port\b)[^\s/@"'`$<>{}%*()[\]]{4,}/giu,
  /(?<=\b(?:basic|bearer)[ \t]{1,9})[\w.~+/=-]{8,}/giu,
  /(?<=\bcookie[ \t]{0,9}:[ \t]{0,9})\S.*$/gimu,
  /(?<=[?&#](?:code|id_token|access_token|refresh_token|client_secret|client_assertion|assertion|password|sig|sv_sig|SAMLResponse|ctx|flowToken|api[-_]?key|key|token)=)[^&\s"'<>]+/giu,
];

/** Words of a text as its syntax separates them. */
const WORD = /[^\s"'`<>()[\]{},;=|\\]+/gu;
const IDENTIFIER = /^[A-Za-z_$][\w$]*(?:[._-][A-Za-z_$][\w$]*)*$/u;

function byShape(text: string): readonly Span[] {
  const shaped = SHAPES.flatMap((shape) =>
    [...text.matchAll(shape)].map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
  );
  const words = [...text.matchAll(WORD)].flatMap(({ index, 0: word }) => {
    const at = /^[\w.-]{1,200}:(?=.{16})/u.exec(word)?.[0].length ?? 0;
    return [word, word.slice(at)]
      .map((part) => ({ part, start: index + word.length - part.length }))
      .filter(({ part }) => isGenerated(part))
      .map(({ part, start }) => ({ start, end: start + part.length }));
  });
  return [...shaped, ...words];
}

/** Letter case and digits change too often for a word. */
function isRandom(word: string): boolean {
  if (!/^[A-Za-z\d]{16,}$/u.test(word)) return false;
  const classes = Array.from(word, (each) =>
    /\d/u.test(each) ? 'd' : each === each.toLowerCase() ? 'l' : 'u',
  );
  const changes = classes.filter((each, index) => index > 0 && each !== classes[index - 1]).length;
  return new Set(classes).size === 3 && changes / word.length >= 0.45;
}

const ENTRA_VALUE = /^[\w.~-]{30,64}$/u;

function isGenerated(word: string): boolean {
  if (isRandom(word)) return true;
  if (word.length < 24 || word.includes('://') || word.startsWith('/') || word.includes('@')) return false;
  if (ENTRA_VALUE.test(word) && word.includes('~')) return true;
  if (/^[0-9a-f]{32,}$/iu.test(word)) return true;
  if (IDENTIFIER.test(word) && !/\d/u.test(word)) return false;
  if (!looksLikeSecret(word) && !/^[A-Za-z\d+/]{40,}={0,2}$/u.test(word)) return false;
  // Names of types, paths and hosts have words in them; what a generator makes has not.
  return !/[a-z]{7}/u.test(word) || /[A-Z].*\d.*[a-z].*[A-Z]/u.test(word.replaceAll(/[a-z]{4,}/gu, ''));
}

/** All values of a Kubernetes `Secret`. */
function insideSecretObjects(text: string): readonly Span[] {
  return text.split(/^---[ \t]*$/mu).length > 0 && /^[ \t]*kind:[ \t]*Secret[ \t]*$/mu.test(text)
    ? [
        ...text.matchAll(/^[ \t]*(?:data|stringData):[ \t]*\r?\n(?<body>(?:(?:[ \t]+.*|[ \t]*)\r?\n?)*)/gmu),
      ].flatMap((found) => {
        const body = found.groups?.['body'] ?? '';
        const from = found.index + found[0].length - body.length;
        return [...body.matchAll(/^[ \t]+[\w.-]+:[ \t]*(?<value>[^\s|>][^\r\n]*)/gmu)].map((line) => {
          const value = line.groups?.['value'] ?? '';
          const start = from + line.index + line[0].length - value.length;
          return { start, end: start + value.length };
        });
      })
    : [];
}

/** All values of a section whose name is secretive, and `value` in a block that makes a password. */
function insideSecretSections(text: string): readonly Span[] {
  const sections = [...text.matchAll(/(?:^|[ \t#;>])\[([\w. "-]{1,80})\](?=[ \t]|$)/gmu)].flatMap(
    (header, index, all) =>
      isSecretiveName(header[1] ?? '')
        ? quotedValues(text, header.index + header[0].length, all[index + 1]?.index ?? text.length)
        : [],
  );
  if (!/_password["' ]/u.test(text)) return sections;
  const values = [...text.matchAll(/\bvalue["']?[ \t]{0,40}[:=][ \t]{0,40}["']([^"'\r\n]{12,})["']/gu)].map(
    (found) => {
      const start = found.index + found[0].indexOf(found[1] ?? '');
      return { start, end: start + (found[1] ?? '').length };
    },
  );
  return [...sections, ...values];
}

const quotedValues = (text: string, from: number, to: number): readonly Span[] =>
  [...text.slice(from, to).matchAll(/[:=][ \t]*["']?([^\s"'][^\r\n"']*)/gu)].map((found) => {
    const start = from + found.index + found[0].length - (found[1] ?? '').length;
    return { start, end: start + (found[1] ?? '').length };
  });

const SHORTEST_REPEATED = 6;

/** The same characters wherever else they stand, also percent-encoded and in base64. */
function elsewhere(text: string, spans: readonly Span[]): readonly Span[] {
  const values = new Set(
    spans
      .map(({ start, end }) => text.slice(start, end).trim())
      .filter(
        (value) => value.length >= SHORTEST_REPEATED && value.length <= 400 && !/^[a-z]+$/u.test(value),
      ),
  );
  return [...values].slice(0, 200).flatMap((value) => placesOf(text, value));
}

function placesOf(text: string, value: string): readonly Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + value.length))
    found.push({ start: at, end: at + value.length });
  return found;
}
