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
import { isExternalHost, isIdTokenPasted, isIssuerOfSameVersion, isIssuerTemplate } from './issuer-looks.ts';
import * as token from './token-looks.ts';
import { isClientIdLeftOut } from './setting-looks.ts';
import { BAD_AUDIENCE, BAD_ISSUER, BAD_SIGNATURE, VERSION_WORDS } from './wordings.ts';

/** The key that a token was signed with is not among the published ones. */
const KEY_MISSING = says(`
      idx10501; idx10503; unable to match key; kid … not found; no matching key|kid; cannot find kid; cant find kid;
      could not find kid; unable to find signing key; unable to find … signing key; signing keys? … not
      found|published|missing; no applicable key found; kid … does not|doesnt match|exist; kid mismatch; no valid key
      found; key parameters kid; discover signing keys; keys tried; key id … not found; unable to resolve … key; no
      key … kid; kid … not in jwks|keys|set; different kid; unknown kid; another signing|singing key; not listed in …
      jwks; have key to match kid; unable to lookup correct key; find public key for kid; unable to find key for
      algorithm; key id … not in … keys; key id … not in public key; kid … not in public key
    `);

export const tokenValidationSignals = [
  ...signalsOf(
    tokenVersionMismatch,
    // Words alone leave open what differs: version, tenant, template or host.
    [1.8, BAD_ISSUER],
    [2.2, all(VERSION_WORDS, not(look(isClientIdLeftOut)))],
    [1.6, look(token.isIssuerOfOtherVersion)],
    [-1, all(BAD_ISSUER, look(isTenantLiteralTemplate))],
    [3, all(any(BAD_ISSUER, BAD_SIGNATURE), look(token.isIssuerOfOtherVersion))],
    [2.2, all(any(BAD_ISSUER, BAD_SIGNATURE), look(token.isV1Issuer))],
    [1, all(BAD_AUDIENCE, look(token.isAudiencePrefix))],
    [
      2.4,
      all(
        any(BAD_ISSUER, BAD_AUDIENCE, VERSION_WORDS),
        field('accepted_token_version', /^(?:null|1|2|none)/iu),
        not(look(isClientIdLeftOut)),
      ),
    ],
    [1.6, all(any(BAD_ISSUER, VERSION_WORDS), field('ver', /^1\.0$/u))],
    // Azure Resource Manager: the token of another tenant.
    [-3, says('access token is from wrong issuer')],
    [-3.5, any(look(isIssuerTemplate), look(isExternalHost), look(isIssuerOfSameVersion))],
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
    [3, all(look(isIdTokenPasted), says('401; unauthorized; invalid token; api; audience'))],
    [
      2.2,
      says(
        'id token … instead of access token; id token … to|as api|bearer; sends|sent|sending|passing id token',
      ),
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
      3.4,
      all(
        look(token.isGraphAudience),
        says('aud … incorrect|wrong|needs?|must|should|different; token is not accepted; different aud'),
      ),
    ],
    [
      3,
      all(
        look(token.isGraphAudience),
        says('401; unauthorized; resource server; aud|audience verification|check'),
      ),
    ],
    [
      3.2,
      all(
        says('graph microsoft com default'),
        says('you do not have permission to view this directory or page; easy auth; easyauth; app service'),
        says('401; 401 unauthorized'),
      ),
    ],
    [3.4, all(says('invalid issuer or signature'), says('graph; sharepoint'))],
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
      discovery keys appid; keys appid; openid configuration appid; appid query|parameter; custom signing keys?;
      application specific signing key … metadata; app specific signing key; own signing keys?; signing key … claims
      mapping; appid … metadata; appid … jwks
    `),
    ],
    [
      2,
      all(
        BAD_SIGNATURE,
        says(`
      claims mapping; mapping of claims; saml; enterprise application; custom claim|claims; mapped claims; accept mapped
      claims
    `),
      ),
    ],
    // Mapped claims bring a key of the app's own, which the common list lacks.
    [2.9, all(KEY_MISSING, says('claims mapping; mapped claims'))],
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
    [2.6, all(not(any(BAD_SIGNATURE, KEY_MISSING)), says('claims mapping policy; claims mapping'))],
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
