import { decodeBase64 } from '../../token/base64.ts';
import { inflate } from '../../token/saml/inflate.ts';
import { decodeUtf8 } from '../../token/utf8.ts';
import type { Candidate, CandidateContent } from './candidate.ts';
import { placeOf } from './place-of.ts';

/** Characters of XML that are read, packed or plain. */
const LONGEST_XML = 512 * 1024;

const OPENING = /<((?:[\w-]{1,30}:)?(?:Response|Assertion|EncryptedAssertion))[\s>]/u;
const NAMED =
  /\b(SAMLResponse|SAMLRequest|wresult|assertion)["']?\s{0,8}[:=]\s{0,8}["']?([A-Za-z0-9+/_%\r\n-]{60,}={0,2})/iu;
/** `<saml`, `<Asse`, `<Resp`, `<?xml` in base64. */
const PACKED = /(?:PHNhb|PEFzc|PFJlc3|PD94b|PFNBTU)[A-Za-z0-9+/_\r\n-]{60,}={0,2}/u;
const LONE = /^\s*[A-Za-z0-9+/_%\r\n-]{60,}={0,2}\s*$/u;

/** A SAML response or assertion: as XML, base64-encoded, or deflated for an address. */
export function findSaml(text: string): Candidate | null {
  return findPlain(text) ?? findPacked(text);
}

function findPlain(text: string): Candidate | null {
  const opening = OPENING.exec(text);
  if (opening === null) return null;
  const { 1: tag = '', index: start } = opening;
  const closing = `</${tag}>`;
  const last = text.lastIndexOf(closing);
  const end = last > start ? last + closing.length : text.length;
  if (end - start > LONGEST_XML) return null;
  const content = { form: 'xml', xml: text.slice(start, end), wrapping: 'plain' } as const;
  return { start, end, ...placeOf(text, start, end), content };
}

function findPacked(text: string): Candidate | null {
  const named = NAMED.exec(text);
  if (named !== null) {
    const { 0: whole, 1: name = '', 2: packed = '', index } = named;
    const found = toCandidate(text, index + whole.length - packed.length, packed);
    if (found !== null) return { ...found, name };
  }
  const bare = PACKED.exec(text);
  return bare === null
    ? toCandidate(text, 0, LONE.test(text) ? text : '')
    : toCandidate(text, bare.index, bare[0]);
}

function toCandidate(text: string, start: number, packed: string): Candidate | null {
  const content = packed === '' ? null : unpack(packed);
  const end = start + packed.length;
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
