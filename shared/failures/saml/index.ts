import type { Family } from '../../reasoning/family.ts';
import { samlAudienceOrRecipientMismatch } from './causes/saml-audience-or-recipient-mismatch.ts';
import { samlEntityIdMismatch } from './causes/saml-entity-id-mismatch.ts';
import { samlRequestMalformed } from './causes/saml-request-malformed.ts';
import { samlRequestMissing } from './causes/saml-request-missing.ts';
import { samlRequestNotSigned } from './causes/saml-request-not-signed.ts';
import { samlRequestedAuthnContext } from './causes/saml-requested-authn-context.ts';
import { samlSigningCertificateOutdated } from './causes/saml-signing-certificate-outdated.ts';
import { CODES } from './codes.ts';
import { samlNeighbours } from './signals/neighbours.ts';
import { samlSignals } from './signals/saml.ts';

/** Sign-in with SAML: the request to Entra, and the response at the service provider. AuthLoupe itself sends none. */
export const saml = {
  id: 'saml',
  causes: [
    samlRequestMissing,
    samlRequestMalformed,
    samlRequestedAuthnContext,
    samlRequestNotSigned,
    samlEntityIdMismatch,
    samlSigningCertificateOutdated,
    samlAudienceOrRecipientMismatch,
  ],
  codes: CODES,
  signals: [...samlSignals, ...samlNeighbours],
  generalRule: null,
} as const satisfies Family;
