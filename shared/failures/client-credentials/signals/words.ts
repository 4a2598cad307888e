import { clientSecretExpired } from '../causes/client-secret-expired.ts';
import { clientCertificateNotRegistered } from '../causes/client-certificate-not-registered.ts';
import { federatedCredentialMismatch } from '../causes/federated-credential-mismatch.ts';
import { all, not, says } from '../../../reasoning/signals/condition.ts';
import { IDENTITY, topic } from '../../../reasoning/signals/topic.ts';

export const clientCredentialsWords = [
  ...topic(
    clientSecretExpired,
    all(
      says('secret; client secret; app password; key'),
      says('expired; expires; expiry; expiration; expire'),
      IDENTITY,
      not(says('refresh token; id token; access token; signing key; cookie')),
      // It is good yet.
      not(
        says('expires in; will expire; going to expire; about to expire; before … expires|expire; reminder'),
      ),
    ),
  ),
  ...topic(
    clientCertificateNotRegistered,
    all(
      says('client certificate; certificate; pfx; pem; thumbprint; private key; cert'),
      says(
        'client assertion; service principal; app registration; application; daemon; confidential client; client credentials; app only',
      ),
      says(
        'not found|registered|match|matching|valid|accepted; invalid; wrong; unknown; failed; fails; missing; mismatch',
      ),
      IDENTITY,
      not(
        says(
          'chain; self signed; trusted; tls; ssl; issuer certificate; verify failed; kid; jwks; jwks uri; signing keys; saml; id token signature',
        ),
      ),
    ),
  ),
  ...topic(
    federatedCredentialMismatch,
    all(
      says(
        'federated credential|credentials|identity; workload identity; oidc login; azure login; service account; wif',
      ),
      says(
        'subject; issuer; audience; case sensitive; environment; branch; namespace; mismatch; no matching; not match|matching',
      ),
      says(
        'fails?; failed; failing; error; not; cannot; cant; mismatch; wrong; denied; refused; rejected; no matching',
      ),
      IDENTITY,
      // The token that Entra would compare is not there yet.
      not(
        says(
          'azure federated token file; service account tokens not found; failed to read service account token',
        ),
      ),
    ),
  ),
];
