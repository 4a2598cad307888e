import { decodeToken } from '../../token/decode.ts';
import { headerOf, type Exchange } from './exchange.ts';

/** What an API looks at before it takes a token; none of it names a person. */
const LOOKED_AT: ReadonlySet<string> = new Set([
  ...['aud', 'iss', 'ver', 'tid', 'azp', 'appid', 'idtyp'],
  ...['scp', 'roles', 'exp', 'nbf'],
]);
const LONGEST_CLAIM = 400;

/** What the token said that an API refused. The token itself is never written. */
export function bearerClaims({ sentHeaders }: Exchange): readonly string[] {
  const [scheme = '', token = ''] = headerOf(sentHeaders, 'authorization').split(' ');
  const decoded = scheme.toLowerCase() === 'bearer' ? decodeToken(token) : null;
  if (decoded?.ok !== true) return [];
  const claims = decoded.value.payload.filter(({ name }) => LOOKED_AT.has(name));
  return claims.map(({ name, json }) => `${name}: ${json.slice(0, LONGEST_CLAIM)}`);
}
