import { decodeBase64 } from '../../token/base64.ts';
import { inflate } from '../../token/saml/inflate.ts';
import { decodeUtf8 } from '../../token/utf8.ts';
import type { Candidate, CandidateContent } from './candidate.ts';
import { packedRun, type PackedRun } from './packed-run.ts';
import { placeOf } from './place-of.ts';
import { take } from './take.ts';

/** Characters of XML that are read, packed or plain. */
const LONGEST_XML = 512 * 1024;
/** Values that are unpacked, and places that are looked at, before we give up. */
const MOST_VALUES = 20;
const MOST_PLACES = 5_000;

const MESSAGE = String.raw`((?:[\w-]{1,30}:)?(?:Response|Assertion|EncryptedAssertion|LogoutRequest|LogoutResponse))`;
const OPENING = new RegExp(String.raw`<${MESSAGE}[\s>]`, 'u');
/** XML inside the value of a form, as WS-Federation sends it. */
const ESCAPED_OPENING = new RegExp(String.raw`&lt;${MESSAGE}(?:\s|&gt;)`, 'u');

const FIELD = 'SAMLResponse|SAMLRequest|wresult|assertion';
const NAMED = new RegExp(String.raw`\b(${FIELD})\b`, 'giu');
/** Between a name and its value: `SAMLResponse=` or `"SAMLResponse": "`, and in a form `name="SAMLResponse" value="`. */
const TO_VALUE = /^\\?["']?\s{0,8}[:=]\s{0,8}\\?["']?/u;
const TO_VALUE_IN_FORM = /^\\?["']?[^<>]{0,200}?\bvalue\s{0,8}=\s{0,8}\\?["']?/iu;
const REACH = 260;
/** `<saml`, `<Asse`, `<Resp`, `<Logo`, `<Encr`, `<?xml` in base64. */
const PACKED = /PHNhb|PEFzc|PFJlc3|PExvZ2|PEVuY3|PD94b|PFNBTU/gu;
/** In a form whose field names its value first. */
const NAMED_AFTER = new RegExp(
  String.raw`^\\?["']?[^<>]{0,200}?\bname\s{0,8}=\s{0,8}\\?["']?(${FIELD})\b`,
  'iu',
);

/** A SAML response, assertion or logout message: as XML, escaped in a form, base64-encoded, or deflated for an address. */
export function findSaml(text: string): Candidate | null {
  return findPlain(text) ?? findEscaped(text) ?? findPacked(text);
}

function findPlain(text: string): Candidate | null {
  const opening = OPENING.exec(text);
  if (opening === null) return null;
  const { 1: tag = '', index: start } = opening;
  const end = endOf(text, start, `</${tag}>`);
  if (end - start > LONGEST_XML) return null;
  const content = { form: 'xml', xml: text.slice(start, end), wrapping: 'plain' } as const;
  return { start, end, ...placeOf(text, start, end), content };
}

function findEscaped(text: string): Candidate | null {
  const opening = ESCAPED_OPENING.exec(text);
  if (opening === null) return null;
  const { 1: tag = '', index: start } = opening;
  const end = endOf(text, start, `&lt;/${tag}&gt;`);
  if (end - start > LONGEST_XML) return null;
  const content = { form: 'xml', xml: unescapeHtml(text.slice(start, end)), wrapping: 'plain' } as const;
  return { start, end, ...placeOf(text, start, end), content };
}

/** Where the last closing tag ends; without one, the text. */
function endOf(text: string, start: number, closing: string): number {
  const last = text.lastIndexOf(closing);
  return last > start ? last + closing.length : text.length;
}

const HTML: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['amp', '&'],
]);

/** Once: what the XML itself escapes stays. */
function unescapeHtml(text: string): string {
  return text.replace(
    /&(?:#(\d{1,4})|#x([0-9a-f]{1,4})|([a-z]{2,4}));/giu,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return HTML.get(name.toLowerCase()) ?? whole;
      return String.fromCharCode(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal));
    },
  );
}

/** By its name, by how a message begins, or because it is all there is. */
function findPacked(text: string): Candidate | null {
  for (const { start, run, name } of take(namedRuns(text), MOST_VALUES)) {
    const found = toCandidate(text, start, run);
    if (found !== null) return { ...found, name };
  }
  for (const { start, run } of take(bareRuns(text), MOST_VALUES)) {
    const found = toCandidate(text, start, run);
    if (found !== null) return { ...found, name: nameAfter(text, run.end) ?? found.name };
  }
  const start = text.length - text.trimStart().length;
  const run = packedRun(text, start);
  return run !== null && text.slice(run.end).trim() === '' ? toCandidate(text, start, run) : null;
}

type FoundRun = { readonly start: number; readonly run: PackedRun; readonly name: string | null };

function* namedRuns(text: string): Iterable<FoundRun> {
  for (const { 0: name, index } of take(text.matchAll(NAMED), MOST_PLACES)) {
    const behind = text.slice(index + name.length, index + name.length + REACH);
    for (const toValue of [TO_VALUE, TO_VALUE_IN_FORM]) {
      const between = toValue.exec(behind)?.[0];
      const start = index + name.length + (between?.length ?? 0);
      const run = between === undefined ? null : packedRun(text, start);
      if (run !== null) yield { start, run, name };
    }
  }
}

function* bareRuns(text: string): Iterable<FoundRun> {
  let from = 0;
  for (const { index } of take(text.matchAll(PACKED), MOST_PLACES)) {
    const run = index < from ? null : packedRun(text, index);
    if (run === null) continue;
    from = run.end;
    yield { start: index, run, name: null };
  }
}

const nameAfter = (text: string, end: number): string | null =>
  NAMED_AFTER.exec(text.slice(end, end + REACH))?.[1] ?? null;

function toCandidate(text: string, start: number, { end, value }: PackedRun): Candidate | null {
  const content = unpack(value);
  return content === null ? null : { start, end, ...placeOf(text, start, end), content };
}

function unpack(packed: string): CandidateContent | null {
  if (packed.length > LONGEST_XML * 1.5) return null;
  const decoded = decodeBase64(unescapePercent(packed).replace(/\s+/gu, ''));
  if (decoded === null) return null;
  const plain = toXml(decoded.bytes);
  if (plain !== null) return { form: 'xml', xml: plain, wrapping: 'base64' };
  const inflated = inflate(decoded.bytes, LONGEST_XML);
  const xml = inflated === null ? null : toXml(inflated);
  return xml === null ? null : { form: 'xml', xml, wrapping: 'deflated' };
}

function toXml(bytes: Uint8Array): string | null {
  if (bytes.length > LONGEST_XML) return null;
  const { text } = decodeUtf8(bytes);
  return OPENING.test(text.slice(0, 4_096)) ? text : null;
}

const unescapePercent = (text: string): string =>
  text.replace(/%(2B|2F|3D|0D|0A)/giu, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
