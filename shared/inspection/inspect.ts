import type { DecodedToken } from '../evidence/evidence.ts';
import { fail, ok, type Result } from '../result.ts';
import { readToken } from '../token/decode.ts';
import type { Candidate, OpaqueLooks } from './find/candidate.ts';
import { findTokens } from './find/find-tokens.ts';
import type { Oddity } from '../token/oddity.ts';
import { readHeader, readText } from '../token/read-claim.ts';
import { readIssuer, type PracticeIssuer } from '../token/read-issuer.ts';
import { readSamlMessage } from '../token/saml/read-message.ts';
import type { ReadXml } from '../token/saml/xml.ts';
import { readSamlTimes, readTimes, type TokenTimes } from '../token/times.ts';
import { classifyToken, type TokenClass, type TokenKind } from '../token/token-kind.ts';

/** A token that was found, with everything that can be said of it without a key. Nothing here is verified. */
export type InspectedToken = TokenClass & {
  readonly place: Pick<Candidate, 'start' | 'end' | 'place' | 'name'>;
  /** As it has to be sent to be verified; `null` where nothing can be, or where main alone holds it. */
  readonly encoded: string | null;
  readonly content: TokenContent;
  readonly oddities: readonly Oddity[];
};

export type TokenContent =
  | { readonly form: 'decoded'; readonly token: DecodedToken; readonly times: TokenTimes }
  | { readonly form: 'encrypted'; readonly length: number; readonly header: DecodedToken | null }
  | { readonly form: 'opaque'; readonly length: number; readonly looks: OpaqueLooks }
  | { readonly form: 'unreadable'; readonly length: number; readonly reason: string };

export type InspectPorts = { readonly readXml: ReadXml; readonly practice: PracticeIssuer | null };

/** Errors: those of {@link findTokens}, and `no-token` when the text holds none. */
export function inspectText(text: string, ports: InspectPorts): Result<readonly InspectedToken[]> {
  const found = findTokens(text);
  if (!found.ok) return found;
  if (found.value.length === 0)
    return fail(
      'no-token',
      'There is no token in this text: no JSON token, no SAML assertion, no long word.',
    );
  return ok(found.value.map((candidate) => inspectCandidate(candidate, ports)));
}

/** A token that is decoded already, such as that of a run, whose encoded form stays in main. */
export function inspectDecoded(token: DecodedToken, practice: PracticeIssuer | null): InspectedToken {
  return {
    ...classifyToken(token, true, practice),
    place: { start: 0, end: 0, place: 'alone', name: null },
    encoded: null,
    content: { form: 'decoded', token, times: readTimes(token) },
    oddities: ownKeys(token),
  };
}

function inspectCandidate({ content, ...place }: Candidate, ports: InspectPorts): InspectedToken {
  switch (content.form) {
    case 'jws':
      return { place, ...inspectSigned(content.encoded, content.isJoined, ports) };
    case 'jwe': {
      const { length } = content.encoded;
      const header = readToken(`${content.encoded.split('.', 1)[0] ?? ''}.e30.`);
      return {
        place,
        ...UNKNOWN_CLASS,
        kind: 'encrypted',
        encoded: content.encoded,
        content: { form: 'encrypted', length, header: header.ok ? header.value.token : null },
        oddities: [],
      };
    }
    case 'xml':
      return { place, ...inspectSaml(content.xml, ports) };
    case 'opaque': {
      const kind = content.looks === 'refresh-token' ? 'refresh-token' : 'opaque';
      return { place, ...UNKNOWN_CLASS, kind, encoded: null, content, oddities: [] };
    }
  }
}

type Inspected = Omit<InspectedToken, 'place'>;

const UNKNOWN_CLASS: Omit<TokenClass, 'kind'> = {
  issuer: { kind: 'missing' },
  version: null,
  subject: 'unknown',
  audience: null,
};

function inspectSigned(encoded: string, isJoined: boolean, { practice }: InspectPorts): Inspected {
  const joined: readonly Oddity[] = isJoined ? [{ kind: 'joined-lines' }] : [];
  const read = readToken(encoded);
  if (!read.ok) return unreadable('malformed', encoded.length, read.error.message, joined);
  const { token, oddities } = read.value;
  return {
    ...classifyToken(token, !encoded.endsWith('.'), practice),
    encoded,
    content: { form: 'decoded', token, times: readTimes(token) },
    oddities: [...joined, ...oddities, ...ownKeys(token)],
  };
}

function inspectSaml(xml: string, { readXml, practice }: InspectPorts): Inspected {
  const read = readSamlMessage(xml, readXml);
  if (!read.ok) return unreadable('saml', xml.length, read.error.message, []);
  const { token, issuer, message } = read.value;
  const known = { ...UNKNOWN_CLASS, issuer: readIssuer(issuer, practice, null), encoded: null };
  const content = { form: 'decoded', token, times: readSamlTimes(token) } as const;
  if (message !== 'assertion') return { ...known, kind: `saml-${message}`, content, oddities: [] };
  const { isEncrypted, isSigned } = read.value;
  return {
    ...known,
    kind: 'saml',
    audience: readText(token, 'Audience'),
    content: isEncrypted ? { form: 'encrypted', length: xml.length, header: null } : content,
    oddities: isSigned || isEncrypted ? [] : [{ kind: 'assertion-unsigned' }],
  };
}

const unreadable = (
  kind: TokenKind,
  length: number,
  reason: string,
  oddities: readonly Oddity[],
): Inspected => ({
  ...UNKNOWN_CLASS,
  kind,
  encoded: null,
  content: { form: 'unreadable', length, reason },
  oddities,
});

/** Members by which a token tells its reader which key to believe (RFC 7515 sections 4.1.2 to 4.1.6). */
const OWN_KEYS = ['jwk', 'jku', 'x5u', 'x5c'] as const;

function ownKeys(token: DecodedToken): readonly Oddity[] {
  const names = OWN_KEYS.filter((name) => readHeader(token, name) !== undefined);
  return names.length === 0 ? [] : [{ kind: 'brings-own-key', names }];
}
