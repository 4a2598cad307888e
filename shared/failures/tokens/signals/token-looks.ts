import { isGraph } from '../../../entra/well-known.ts';
import type { ErrorText } from '../../../reading/error-text.ts';
import { classifyAccessToken } from '../../../token/classify.ts';
import { readHeader, readText } from '../../../token/read-claim.ts';
import type { Quoted } from '../../../reading/quoted.ts';
import type { Look } from '../../../reasoning/signals/condition.ts';

const V1_ISSUER = /sts\.windows\.net|sts\.chinacloudapi\.cn/u;
const V2_ISSUER = /\/v2\.0\/?$/u;

function audiences({ facts, fields, quote }: ErrorText): readonly Quoted[] {
  const said = fields.filter(
    ({ name, before }) => name === 'aud' && !/valid|expected|allowed/u.test(before.join(' ')),
  );
  return [
    ...(facts.audienceSeen === null ? [] : [facts.audienceSeen]),
    ...said.map((field) => quote(field, field.value)),
  ];
}

export const isGraphAudience: Look = (text) => {
  const found = audiences(text).find(({ value }) => isGraph(value));
  return found === undefined ? null : [found];
};

/** A pasted token of Microsoft Graph, or one with Graph's nonce in its header. */
export const isGraphToken: Look = ({ tokens, quote }) => {
  const found = tokens.find(
    ({ token }) => classifyAccessToken(token).kind === 'graph' || readHeader(token, 'nonce') !== undefined,
  );
  return found === undefined ? null : [quote(found.piece, found.piece.value)];
};

/** An app-only token without any role. */
export const isAppOnlyWithoutRoles: Look = ({ tokens, quote }) => {
  const found = tokens.find(
    ({ token }) =>
      classifyAccessToken(token).subject === 'app' &&
      !token.payload.some(({ name }) => name === 'roles' || name === 'scp'),
  );
  return found === undefined ? null : [quote(found.piece, found.piece.value)];
};

/** One issuer of v1 and one of v2 in the same text: seen, expected or in settings. */
export const isIssuerOfOtherVersion: Look = ({ facts, fields, uris, tokens, quote }) => {
  const issuers: readonly Quoted[] = [
    ...[facts.issuerSeen, facts.issuerExpected].filter((issuer) => issuer !== null),
    ...fields
      .filter(({ name }) => name === 'iss' || name === 'authority')
      .map((field) => quote(field, field.value)),
    ...uris.filter(({ host }) => /microsoftonline|sts\./u.test(host)).map((uri) => quote(uri, uri.value)),
    ...tokens.map(({ piece, token }) => quote(piece, readText(token, 'iss') ?? '')),
  ];
  const v1 = issuers.find(({ value }) => V1_ISSUER.test(value));
  const v2 = issuers.find(
    ({ value }) =>
      !V1_ISSUER.test(value) && (V2_ISSUER.test(value) || /microsoftonline\.\w+\/[^/]+\/v2\.0/u.test(value)),
  );
  return v1 === undefined || v2 === undefined ? null : [v1, v2];
};

export const isV1Issuer: Look = ({ facts, fields, uris, quote }) => {
  if (facts.issuerSeen !== null && V1_ISSUER.test(facts.issuerSeen.value)) return [facts.issuerSeen];
  const found = fields.find(({ name, value }) => name === 'iss' && V1_ISSUER.test(value));
  if (found !== undefined) return [quote(found, found.value)];
  const uri = uris.find(({ host }) => V1_ISSUER.test(host));
  return uri === undefined ? null : [quote(uri, uri.value)];
};

export const isAudienceSeenAndExpected: Look = ({ facts }) =>
  facts.audienceSeen !== null && facts.audienceExpected !== null
    ? [facts.audienceSeen, facts.audienceExpected]
    : null;

/** `aud` differs from the accepted value by the prefix `api://` alone. */
export const isAudiencePrefix: Look = ({ facts }) => {
  const { audienceSeen: seen, audienceExpected: expected } = facts;
  if (seen === null || expected === null || seen.value === expected.value) return null;
  const bare = (value: string): string =>
    value
      .replace(/^(?:api|spn):\/*/u, '')
      .replace(/\/$/u, '')
      .toLowerCase();
  return bare(seen.value) === bare(expected.value) ? [seen, expected] : null;
};

/** A pasted token or claims say that groups were left out. */
export const isOverageClaim: Look = ({ fields, quote, tokens }) => {
  const token = tokens.find(({ token: { payload } }) =>
    payload.some(({ name }) => name === '_claim_names' || name === 'hasgroups'),
  );
  if (token !== undefined) return [quote(token.piece, token.piece.value)];
  const found = fields.find(
    ({ name }) => name === 'claim_names' || name === 'claim_sources' || name === 'has_groups',
  );
  return found === undefined ? null : [quote(found, found.value)];
};

/** A number of groups that no token takes. */
export const isManyGroups: Look = ({ decoded, words, quote }) => {
  if (!words.words.includes('groups') && !words.words.includes('member')) return null;
  for (const found of decoded.matchAll(/\bmember of (\d{3,5})\b|\b(\d{3,5}) (?:\w+ )?groups\b/giu)) {
    if (Number(found[1] ?? found[2]) < FEWEST_FOR_OVERAGE) continue;
    const [value] = found;
    return [quote({ value, start: found.index, end: found.index + value.length }, value)];
  }
  return null;
};

const FEWEST_FOR_OVERAGE = 150;
