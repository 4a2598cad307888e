import { samlAudienceOrRecipientMismatch } from '../causes/saml-audience-or-recipient-mismatch.ts';
import { samlEntityIdMismatch } from '../causes/saml-entity-id-mismatch.ts';
import { samlRequestMalformed } from '../causes/saml-request-malformed.ts';
import { samlRequestMissing } from '../causes/saml-request-missing.ts';
import { samlRequestNotSigned } from '../causes/saml-request-not-signed.ts';
import { samlRequestedAuthnContext } from '../causes/saml-requested-authn-context.ts';
import { samlSigningCertificateOutdated } from '../causes/saml-signing-certificate-outdated.ts';
import { all, any, code, look, not, says } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import {
  BAD_ADDRESS,
  BAD_RESPONSE_SIGNATURE,
  isEntityIdQuoted,
  isTenantMetadata,
  SAML,
  SAML_AUDIENCE_OF_NET,
  UNKNOWN_ISSUER,
} from './saml-words.ts';

const SAML_CODE = code(75005, 75006, 75011, 75016, 76021, 90011, 750054, 900236, 7500529);

export const samlSignals = [
  ...signalsOf(
    samlRequestMissing,
    [4.5, says('samlrequest or samlresponse must be present')],
    [-2.5, says('signature validation failed; not valid audience')],
  ),
  ...signalsOf(
    samlRequestMalformed,
    [
      4.4,
      says(`
      xml attribute … in saml message must be; status invalid name idpolicy; invalid name idpolicy; id of … request
      begins|starts with number|digit; saml message … must be uri; saml message was not properly
      decoded|formatted|formed; saml authentication request property … not supported; unsupported saml; saml2
      authentication request … invalid; authentication request id … invalid; samlrequest … not …
      decoded|inflated|deflated|parsed; invalid samlrequest; name id policy … not supported|unsupported|invalid
    `),
    ],
    [
      2.9,
      all(
        SAML,
        says(
          'rejects|rejected|refuses authn|saml|authnrequest request|requests; rejects|rejected|refuses … saml|authn request|requests',
        ),
      ),
    ],
  ),
  ...signalsOf(
    samlRequestedAuthnContext,
    [
      4.4,
      says(`
      doesnt match requested authentication method; does not match requested authentication method; no authn context;
      status no authn context; no matched authn context; requested authn context … not match|matched|supported; authn
      context … doesnt|not match
    `),
    ],
    [1.6, all(says('requested authn context; password protected transport'), says('refused; fails?; error'))],
  ),
  ...signalsOf(samlRequestNotSigned, [
    4.4,
    says(`
      request … is not signed while application requires; application requires signed requests; requires signed
      requests; samlrequest … not signed; saml request … not signed; unsigned saml request|requests; unsigned
      authnrequest
    `),
  ]),
  ...signalsOf(
    samlEntityIdMismatch,
    [4.2, all(UNKNOWN_ISSUER, look(isEntityIdQuoted), SAML)],
    [2.6, all(UNKNOWN_ISSUER, look(isEntityIdQuoted))],
    [2.4, all(code(700016, 650056), SAML)],
    [
      4,
      says(`
      entity id … not … match|registered|equal; entityid … not … match|registered|equal; issuer … samlrequest …
      identifier; issuer … saml request … identifier
    `),
    ],
    [-1.5, says('grant type; client secret; response type; client assertion')],
  ),
  ...signalsOf(
    samlSigningCertificateOutdated,
    [4, all(BAD_RESPONSE_SIGNATURE, SAML)],
    // The metadata of the tenant, which has none of the certificates of its applications.
    [2, all(BAD_RESPONSE_SIGNATURE, look(isTenantMetadata))],
    [
      1.4,
      all(
        BAD_RESPONSE_SIGNATURE,
        SAML,
        says('new certificate; rolled over; rollover; renewed; expired; rotated'),
      ),
    ],
    [3, says('reject … new saml signing certificate; signing certificate … service provider … old')],
    // A logout is signed otherwise, with the same certificate.
    [-5, says('single logout; logout request; logout response; single log out')],
    [-3, any(SAML_CODE, BAD_ADDRESS)],
  ),
  ...signalsOf(
    samlAudienceOrRecipientMismatch,
    [4.6, all(BAD_ADDRESS, SAML)],
    [4.6, SAML_AUDIENCE_OF_NET],
    [-3, any(SAML_CODE, all(not(BAD_ADDRESS), BAD_RESPONSE_SIGNATURE))],
  ),
];
