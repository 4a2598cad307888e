import { tokenVersionMismatch } from '../causes/token-version-mismatch.ts';
import { tokenAudienceMismatch } from '../causes/token-audience-mismatch.ts';
import { graphTokenNotForYourApi } from '../causes/graph-token-not-for-your-api.ts';
import { customSigningKeyMetadata } from '../causes/custom-signing-key-metadata.ts';
import { acceptMappedClaimsAudience } from '../causes/accept-mapped-claims-audience.ts';
import { claimsMappingNeedsSigningKey } from '../causes/claims-mapping-needs-signing-key.ts';
import { libraryIatCheckTooStrict } from '../causes/library-iat-check-too-strict.ts';
import { all, any, field, look, not, says } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import { isTenantLiteralTemplate } from '../../tenant/signals/tenant-looks.ts';
import * as token from './token-looks.ts';

const BAD_ISSUER = says(`
      idx10205; idx10204; idx40001; issuer validation failed; jwt issuer invalid; invalid issuer;
      issuer … invalid|is invalid; iss claim is not valid; iss claim … not valid|invalid; unexpected
      iss claim value; issuer mismatch; issuer did not match; issuer … does|did not match; id token
      issued by different provider; invalid_issuer; unable to validate issuer; claim iss value;
      invalid claim iss; issuer … is not trusted|expected; iss mismatch; wrong issuer; bearer error
      invalid token error description issuer
    `);

const BAD_AUDIENCE = says(`
      idx10214; idx10208; idx10206; audience validation failed; jwt audience invalid; invalid
      audience; audience … is invalid; audience is invalid; aud claim is not valid; aud claim … not
      valid|invalid; unexpected aud claim value; audience doesnt match; audience … does not match;
      expected audience; invalid claim aud; token has wrong audience; audience mismatch; wrong
      audience; invalid_audience; aud … mismatch; required audience is missing; aud claim … expected;
      none of … audience; incorrect audience
    `);

const BAD_SIGNATURE = says(`
      invalid signature; signature verification failed; signature validation failed; signature …
      invalid; signature is invalid; idx10501; idx10503; idx10511; idx10500; idx10516; idx10517;
      invalid token signature; signed jwt rejected; failed to verify signature; failed to verify id
      token signature; could not verify signature; signature did not match; unable to match key; no
      matching key; cannot find kid; can|could not find kid; kid … not in jwks|keys|set; no key … kid; key id … not
      found; no applicable key found; unable to find signing key; unable to find … signing key;
      no matching kid; kid … not found; jwt signature; no valid key found; kid mismatch; discover signing keys; signing
      keys? not found; key parameters kid
    `);

/** The key that a token was signed with is not among the published ones. */
const KEY_MISSING = says(`
      idx10501; idx10503; unable to match key; kid … not found; no matching key|kid; cannot find kid; cant find kid; could not find kid; unable to find
      signing key; unable to find … signing key; signing keys? … not found|published|missing; no applicable key found; kid …
      does not|doesnt match|exist; kid mismatch; no valid key found; key parameters kid; discover signing keys; keys tried; key
      id … not found; unable to resolve … key; no key … kid; kid … not in jwks|keys|set; different kid; unknown kid; another
      signing|singing key; not listed in … jwks
    `);

export const tokenValidationSignals = [
  ...signalsOf(
    tokenVersionMismatch,
    [3.2, BAD_ISSUER],
    [1.6, look(token.isIssuerOfOtherVersion)],
    [-1, all(BAD_ISSUER, look(isTenantLiteralTemplate))],
    [2.4, all(any(BAD_ISSUER, BAD_SIGNATURE), look(token.isIssuerOfOtherVersion))],
    [1.2, all(any(BAD_ISSUER, BAD_SIGNATURE), look(token.isV1Issuer))],
    [
      3.6,
      says(`
      access token accepted version; requested access token version; accepted token version; v1
      token|tokens; v1 … instead of v2; v1.0 token; v2 … instead of v1; v2.0 … v1.0; ver … 1.0 …
      expected|instead; token version; v1 access token; sts … instead of login; wrong token version;
      version 1 token
    `),
    ],
    [1, all(BAD_AUDIENCE, look(token.isAudiencePrefix))],
    [1.5, all(any(BAD_ISSUER, BAD_AUDIENCE), field('accepted_token_version', /^(?:null|1|none)/iu))],
  ),
  ...signalsOf(
    tokenAudienceMismatch,
    [4.2, BAD_AUDIENCE],
    [1.5, all(BAD_AUDIENCE, look(token.isAudienceSeenAndExpected))],
    [1, all(BAD_AUDIENCE, look(token.isAudiencePrefix))],
    [2, says('access token validation failure; invalid authentication token')],
    [
      2.4,
      says(`
      aud claim; audience … api; valid audience|audiences; client id as audience; token … for
      different|another|wrong api|resource|audience
    `),
    ],
    [-1.2, look(token.isGraphAudience)],
  ),
  ...signalsOf(
    graphTokenNotForYourApi,
    [2, BAD_SIGNATURE],
    [2.4, look(token.isGraphToken)],
    [-0.8, KEY_MISSING],
    [
      2,
      all(
        any(BAD_SIGNATURE, BAD_AUDIENCE, BAD_ISSUER, says('401 unauthorized; invalid token; validate')),
        any(look(token.isGraphToken), look(token.isGraphAudience)),
      ),
    ],
    [3.4, all(any(BAD_SIGNATURE, BAD_AUDIENCE), look(token.isGraphAudience))],
    [
      2.4,
      all(
        BAD_SIGNATURE,
        says(`
      graph microsoft com; microsoft graph; msgraph; ms graph; graph token; graph api; user read;
      nonce; 00000003 0000 0000 c000 000000000000
    `),
      ),
    ],
    [
      2,
      all(
        BAD_AUDIENCE,
        says(`
      00000003 0000 0000 c000 000000000000; microsoft graph; graph microsoft com
    `),
        not(says('access token validation failure')),
      ),
    ],
    [
      3.4,
      says(`
      token … issued for microsoft graph; graph token; access token … for graph; nonce in header;
      nonce … jwt|token header; header … nonce; graph access token
    `),
    ],
  ),
  ...signalsOf(
    customSigningKeyMetadata,
    [1.8, BAD_SIGNATURE],
    [2, KEY_MISSING],
    [
      4,
      says(`
      discovery keys appid; keys appid; openid configuration appid; appid query|parameter; custom
      signing keys?; application specific signing key … metadata; app specific signing key; own signing keys?; signing key … claims mapping; appid … metadata; appid … jwks
    `),
    ],
    [
      2,
      all(
        BAD_SIGNATURE,
        says(`
      claims mapping; saml; enterprise application; custom claim|claims; mapped claims; accept mapped
      claims
    `),
      ),
    ],
    [-2, any(look(token.isGraphToken), look(token.isGraphAudience))],
  ),
  ...signalsOf(acceptMappedClaimsAudience, [
    4.8,
    says(`
      accept mapped claims is only supported; acceptmappedclaims is only supported; accept mapped
      claims … audience; accept mapped claims … verified domain; accept mapped claims … app
      guid|application guid
    `),
  ]),
  ...signalsOf(
    claimsMappingNeedsSigningKey,
    [
      5,
      says(`
      application specific signing key; required to be configured with application specific signing
      key; claims mapping … signing key
    `),
    ],
    [2.6, all(not(BAD_SIGNATURE), says('claims mapping policy; claims mapping'))],
    [2, says('accept mapped claims')],
  ),
  ...signalsOf(
    libraryIatCheckTooStrict,
    [
      5.2,
      says(`
      jwt|token too old; jwt|token is|was too old; checks|check iat; iat against; oidc_leeway; issued at
      time is more than; issued at … more than; iat … too old; iat … too far in past; too
      far in past; iat claim timestamp check failed; token … issued too long ago; issued too long ago;
      iat … not within; iat check; iat … 5 minutes; iat … minutes in past; iat … in past; iat
      validation; issued at … in past; iat is before; iat … tolerance; iat … strict; invalid iat;
      token issued at … past; iat … older than
    `),
    ],
    [1, says('app auth; oid authorization service; appauth')],
  ),
];
