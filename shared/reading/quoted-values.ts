import type { Facts } from './facts.ts';
import type { Piece } from './piece.ts';

export type QuotedName = {
  [K in keyof Facts]: Facts[K] extends { readonly value: string } | null ? K : never;
}[keyof Facts];

export type QuotedValue = Piece & { readonly name: QuotedName };

/** Where messages of Entra and of libraries quote a value. `hint` stands in every match, in this letter case. */
type Place = {
  readonly hint: string;
  readonly pattern: RegExp;
  /** What the groups of the pattern are, in their order. */
  readonly names: readonly QuotedName[];
};

const place = (hint: string, pattern: RegExp, ...names: readonly QuotedName[]): Place => ({
  hint,
  pattern,
  names,
});

/**
 * One quoted value; the quotes may be straight, curly, or doubled by JSON in JSON. A line break at its end belongs to
 * the value: it was sent.
 */
const Q = '[("\'‘“\\x60]{1,3}([^"\'’”\\x60\\n]{1,300}?\\n?)[)"\'’”\\x60]{1,3}';
const GUID = '[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}';
const re = (pattern: string): RegExp => new RegExp(pattern, 'gdu');

/** Sources: the messages as Entra words them (aadsts.json), Microsoft.IdentityModel, jsonwebtoken, go-oidc, GitHub's azure/login. */
const PLACES: readonly Place[] = [
  place('with identifier', re(`[Aa]pplication with identifier ${Q}`), 'clientId'),
  place(
    'is not a valid application identifier',
    re(`${Q} is not a valid application identifier`),
    'clientId',
  ),
  place(
    'is not a valid application identifier',
    re(`(?<![\\w'"“‘-])(${GUID}) is not a valid application identifier`),
    'clientId',
  ),
  place('found in the directory', re(`found in the directory ${Q}`), 'tenant'),
  place('application', re(`for the application:? ${Q}`), 'clientId'),
  place(
    'pplication',
    re(`[Aa]pplication(?: with ID| ID| id)?:? ['"“‘]?(${GUID})['"”’]?(?:\\(([^)\\n]{1,200})\\))?`),
    'clientId',
    'appName',
  ),
  place(' named ', re(`with (?:ID|id) ['"](?:${GUID})['"] named ${Q}`), 'appName'),
  place('app ', re(`\\bapp ['"“‘]?(${GUID})['"”’]?`), 'clientId'),
  place(
    'lient ',
    re(`[Cc]lient(?: application| with id| id)? ['"“‘](${GUID})['"”’](?:\\(([^)\\n]{1,200})\\))?`),
    'clientId',
    'appName',
  ),
  place('URI', re(`redirect URI ${Q}`), 'redirectUri'),
  // Quotes are lost where a page is copied, or where a log escapes them.
  place(
    'URI',
    re(`redirect URI:? ([a-z][\\w.+-]{1,30}:[^\\s'"‘“]{1,500}) (?:specified|in the request|does|is)`),
    'redirectUri',
  ),
  place('reply', re(`reply (?:url|address|uri) ${Q}`), 'redirectUri'),
  place(
    'resource principal named',
    re(`resource principal named ${Q.replace('{1,3}(', '{0,3}(')}? was not found`),
    'resource',
  ),
  place(
    'resource principal named',
    re(`resource principal named ([^\\s'"]{1,300}) was not found`),
    'resource',
  ),
  place('tenant named', re(`tenant named ['"]?([^'"\\n]{1,200}?)['"]? ?[.,](?:\\s|$)`), 'tenant'),
  place('enant', re(`[Tt]enant(?: identifier)? ${Q}`), 'tenant'),
  place('not found', re(`[Tt]enant ([\\w.-]{2,100}) not found`), 'tenant'),
  place('scope', re(`(?:The )?[Ss]cope(?:\\(s\\)|s)? ${Q}`), 'scope'),
  place('The scope ', re(`The scope ([^\\s'"][^\\n]{0,300}?) is not valid`), 'scope'),
  place(
    'asked for scope',
    re(`asked for scope ${Q} that doesn['’]?t exist on the resource ${Q}`),
    'scope',
    'resource',
  ),
  place('resource', re(`resource ${Q}`), 'resource'),
  place('following parameter', re(`following parameter:? ${Q}`), 'parameter'),
  place('parameter', re(`(?:parameter|field)s?:? ${Q}`), 'parameter'),
  place('ser account', re(`[Uu]ser account ['"{]*([^'"}\\s]{3,200})['"}]* from identity provider`), 'user'),
  place('ser ', re(`[Uu]ser ['"]([^'"\\n]{3,200})['"]`), 'user'),
  place('subject', re(`(?:assertion |claim )?subject(?: claim)? (?:'|- )([^'"\\s,]{3,300})`), 'subjectSeen'),
  place('issuer', re(`assertion issuer '([^'\\n]{3,300})'`), 'issuerSeen'),
  place('issuer', re(`\\bissuer - ([^\\s,]{3,300})`), 'issuerSeen'),
  place('audience', re(`assertion audience '([^'\\n]{3,300})'`), 'audienceSeen'),
  place('audience', re(`\\baudience - ([^\\s,]{3,300})`), 'audienceSeen'),
  place('Issuer:', re(`Issuer: ${Q}\\.? Did not match`), 'issuerSeen'),
  place('ValidIssuer:', re(`ValidIssuer: ${Q}`), 'issuerExpected'),
  place('ValidIssuers:', re(`ValidIssuers: ${Q}`), 'issuerExpected'),
  place('Audiences:', re(`Audiences: ${Q}\\.? Did not match`), 'audienceSeen'),
  place('ValidAudience:', re(`ValidAudience: ${Q}`), 'audienceExpected'),
  place('ValidAudiences:', re(`ValidAudiences: ${Q}`), 'audienceExpected'),
  place('audience invalid', re(`audience invalid\\. expected: ([^\\s"']{3,300})`), 'audienceExpected'),
  place('issuer invalid', re(`issuer invalid\\. expected: ([^\\s"']{3,300})`), 'issuerExpected'),
  place(
    'expected audience',
    re(`expected audience ${Q} got \\[?"?([^\\]"\\s]{1,300})`),
    'audienceExpected',
    'audienceSeen',
  ),
  place('issuer', re(`issuer returned by provider, expected ${Q} got ${Q}`), 'issuerExpected', 'issuerSeen'),
  place(
    'issued by a different provider',
    re(`different provider, expected ${Q} got ${Q}`),
    'issuerExpected',
    'issuerSeen',
  ),
  place(
    'requested issuer',
    re(`The Issuer ${Q} provided in the configuration metadata did not match the requested issuer ${Q}`),
    'issuerSeen',
    'issuerExpected',
  ),
];

const MOST_MATCHES = 3;

/** The values that messages quote, in the order of the places above. */
export function readQuotedValues(text: string): readonly QuotedValue[] {
  return PLACES.flatMap(({ hint, pattern, names }) => {
    if (!text.includes(hint)) return [];
    const values: QuotedValue[] = [];
    let count = 0;
    for (const match of text.matchAll(pattern)) {
      count += 1;
      if (count > MOST_MATCHES) break;
      names.forEach((name, index) => {
        const [start, end] = match.indices?.[index + 1] ?? [0, 0];
        if (end > start) values.push({ name, value: text.slice(start, end), start, end });
      });
    }
    return values;
  });
}

/** A message with what a library puts around it. */
const BEFORE_CODE = 1_000;
const AFTER_CODE = 4_000;

/** The same of a long text: what the message at a place quotes, and then what the beginning does. */
export function readQuotedValuesNear(text: string, at: number): readonly QuotedValue[] {
  const from = Math.max(0, at - BEFORE_CODE);
  const near = readQuotedValues(text.slice(from, at + AFTER_CODE));
  return [
    ...near.map((value) => ({ ...value, start: value.start + from, end: value.end + from })),
    ...readQuotedValues(text.slice(0, LONGEST_SEARCHED)),
  ];
}

const LONGEST_SEARCHED = 60_000;
