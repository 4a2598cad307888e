import { isGuid } from '../../../entra/guid.ts';
import { pieceOfMatch } from '../../../reading/piece.ts';
import { all, any, code, says, type Look } from '../../../reasoning/signals/condition.ts';

/** The text is about SAML at all. */
export const SAML = says(`
      saml; saml2; samlrequest; samlresponse; samlp; entityid; entity id; authnrequest; authn request; saml sso; relay
      state; authn context; assertion consumer service; federationmetadata; federation metadata; pysaml2; simple saml;
      response was received at; valid audience for this response; invalid audience for this response; samlconsumer;
      saml consumer; simplesaml; simplesamlphp; sustainsys; shibboleth; opensaml; mellon; crewjam; acs url; nameid;
      name id; in at least one audience restriction; audience restriction; assertion consumer
    `);

/** What service providers say about the signature of a response. */
export const BAD_RESPONSE_SIGNATURE = says(`
      signature validation failed saml response rejected; invalid signature on saml response; invalid signature …
      samlresponse; invalid signature … saml response; fingerprint mismatch; signature … key contained in signature
      but that key is not trusted; signature … saml … not|could not … verified|trusted|valid; signature … not|could
      not … verified|trusted|valid … saml; saml … signature … invalid|failed|not valid; saml … invalid signature;
      failed to verify signature; certificate … does not match … idp certificate; invalid signature for object;
      signature verification failed … assertion|response; unable to validate signature … response|assertion; signature
      of assertion|response … invalid|could not; unable to validate signature; cannot validate signature on
      response|assertion; could not verify certificate against trusted certs; unable to establish security of incoming
      assertion; message was signed but signature could not be verified; certificate in saml message doesnt match;
      saml message signature failed to verify; signature of saml message; key validation error; saml … certificate …
      not trusted; signature certificate … not found in metadata; saml … signature is invalid; invalid signature
      exception
    `);

/** What service providers say about audience, recipient and destination. */
export const BAD_ADDRESS = says(`
      is not valid audience for this response; invalid audience audience; audience … did not match expected audience;
      saml assertion audience mismatch; audience mismatch expected … saml; response was received at … instead of;
      invalid destination … for saml response; destination … does not match; destination … instead of; invalid
      recipient; recipient … does not match; subject confirmation … recipient|not valid; valid subject confirmation
      was not found; audience restriction … not valid|met|satisfied|invalid|mismatch|does not; none of … audiences? …
      within; audience restriction condition; intended destination endpoint; destination endpoint mismatch; sp entity
      id … audience; invalid audience for this response; response was received at; audience restrictions conditions
      not satisfied; audience restriction does not contain; audience restriction does|did not; does not match acs url;
      destination in response doesnt match; doesnt match current url destination is; destination is … current url is;
      our entity is not intended audience; did not match recipient endpoint; recipient in subject confirmation data
      does not match; audiences within audience condition matched; invalid destination on response; delivered with
      post to incorrect server url; unacceptable audience restriction; satisfiable bearer subject confirmation; not
      valid audience for assertion|this; invalid destination; not valid for this audience; audiences spn; assertion
      audience restriction; saml response … audience … not; wrong audience for assertion; audience of assertion
    `);

/** What .NET says of a SAML token has the number of the same check of a JWT. */
export const SAML_AUDIENCE_OF_NET = all(
  says('idx10214; idx11314'),
  says('saml2 security token handler; sustainsys; itfoxtec; saml2p; kentor; saml2 security token'),
);

/** An entity ID is an address or a URN; a client ID is a GUID. */
export const isEntityIdQuoted: Look = ({ facts: { clientId }, decoded, quote }) => {
  if (clientId !== null && isEntityId(clientId.value)) return [clientId];
  const told = ENTITY_ID_IN_MESSAGE.exec(decoded);
  const value = told?.[1] ?? '';
  if (told === null || !isEntityId(value)) return null;
  const start = told.index + told[0].indexOf(value);
  return [quote({ start, end: start + value.length, value }, value)];
};

const ENTITY_ID_IN_MESSAGE = /(?:application with identifier|client app id:)\s{0,3}["'“]?([^\s"'”]{3,300})/iu;

const isEntityId = (value: string): boolean =>
  !isGuid(value) && !/^api:/iu.test(value) && /^(?:https?:\/\/|urn:|spn:|[\w-]+(?:\.[\w-]+)+$)/iu.test(value);

/** The address of the metadata of a whole tenant: that of one application has its ID behind it. */
export const isTenantMetadata: Look = ({ decoded, quote }) => {
  const match = /FederationMetadata\/2007-06\/FederationMetadata\.xml(?!\?appid)/iu.exec(decoded);
  return match === null ? null : [quote(pieceOfMatch(match), match[0])];
};

export const UNKNOWN_ISSUER = any(code(700016, 650056), says('application with identifier … not found'));
