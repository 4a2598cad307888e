import type { Family } from '../../reasoning/family.ts';
import { appRoleNotAssignedToClient } from './causes/app-role-not-assigned-to-client.ts';
import { clientAssertionAudienceWrong } from './causes/client-assertion-audience-wrong.ts';
import { clientAssertionHeaderWrong } from './causes/client-assertion-header-wrong.ts';
import { clientAssertionTimeInvalid } from './causes/client-assertion-time-invalid.ts';
import { clientCertificateExpiredOrRevoked } from './causes/client-certificate-expired-or-revoked.ts';
import { clientCertificateNotRegistered } from './causes/client-certificate-not-registered.ts';
import { clientSecretExpired } from './causes/client-secret-expired.ts';
import { clientSecretInvalid } from './causes/client-secret-invalid.ts';
import { clientSecretNotUrlEncoded } from './causes/client-secret-not-url-encoded.ts';
import { clientSecretStaleAfterRotation } from './causes/client-secret-stale-after-rotation.ts';
import { federatedCredentialMismatch } from './causes/federated-credential-mismatch.ts';
import { federatedExpressionInvalid } from './causes/federated-expression-invalid.ts';
import { CERTIFICATE_CODES } from './certificate-codes.ts';
import { CODES } from './codes.ts';
import { FEDERATED_CODES } from './federated-codes.ts';
import { clientAssertionsSignals } from './signals/client-assertions.ts';
import { clientSecretsSignals } from './signals/client-secrets.ts';
import { certificatesAndRolesSignals } from './signals/certificates-and-roles.ts';
import { productSignals } from './signals/products.ts';
import { clientCredentialsWords } from './signals/words.ts';

/** How the client authenticates: secret, certificate, federated credential. */
export const clientCredentials = {
  id: 'client-credentials',
  causes: [
    clientSecretInvalid,
    clientSecretExpired,
    clientSecretStaleAfterRotation,
    clientSecretNotUrlEncoded,
    clientCertificateNotRegistered,
    clientAssertionHeaderWrong,
    clientAssertionTimeInvalid,
    federatedCredentialMismatch,
    clientAssertionAudienceWrong,
    clientCertificateExpiredOrRevoked,
    federatedExpressionInvalid,
    appRoleNotAssignedToClient,
  ],
  codes: [...CODES, ...CERTIFICATE_CODES, ...FEDERATED_CODES],
  signals: [
    ...clientAssertionsSignals,
    ...certificatesAndRolesSignals,
    ...clientSecretsSignals,
    ...productSignals,
    ...clientCredentialsWords,
  ],
  generalRule: 'client-authentication-refused',
} as const satisfies Family;
