import { pieceOfMatch } from '../../../reading/piece.ts';
import type { Look } from '../../../reasoning/signals/condition.ts';

/** An address of protected resource metadata. */
export const isResourceMetadata: Look = ({ uris, quote, decoded }) => {
  const found = uris.find(({ path }) => path.includes('/.well-known/oauth-protected-resource'));
  if (found !== undefined) return [quote(found, found.value)];
  const start = decoded.indexOf('/.well-known/oauth-protected-resource');
  if (start === -1) return null;
  const value = '/.well-known/oauth-protected-resource';
  return [quote({ value, start, end: start + value.length }, value)];
};

const METADATA_NOT_FOUND =
  /oauth-protected-resource[^\n]{0,80}\b404\b|\b404\b[^\n]{0,80}oauth-protected-resource/u;

/** An address of such metadata that is answered with 404. */
export const isResourceMetadataNotFound: Look = ({ decoded, quote }) => {
  if (!decoded.includes('oauth-protected-resource')) return null;
  const match = METADATA_NOT_FOUND.exec(decoded);
  // Found in one place, and missing is something else.
  if (match === null || /oauth-protected-resource\S{0,60} (?:is|answers|gives|returns) 200/u.test(decoded))
    return null;
  return [quote(pieceOfMatch(match), match[0])];
};

/** The v1 issuer among the authorization servers of the metadata. */
export const isV1AuthorizationServer: Look = ({ decoded, quote }) => {
  const match =
    /authorization_servers"?\s{0,4}:\s{0,4}\[\s{0,40}"https:\/\/sts\.windows\.net\/[^"]{0,80}"/u.exec(
      decoded.length > 20_000 ? decoded.slice(0, 20_000) : decoded,
    );
  if (match === null) return null;
  return [quote(pieceOfMatch(match), match[0])];
};

/** `client_id=https://…`: the address of a client’s metadata document. */
export const isClientIdDocument: Look = ({ fields, quote }) => {
  const found = fields.find(
    ({ name, value }) => name === 'client_id' && /^https:\/\/[\w.-]+\/\S+/u.test(value),
  );
  return found === undefined ? null : [quote(found, found.value)];
};
