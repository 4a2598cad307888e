import { defineCause } from '../../../reasoning/cause.ts';
import { clientIdIn, loginHostIn, tenantIn } from '../../../reasoning/dialects/known-values.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const clientAssertionHeaderWrong = defineCause('client_assertion_header_wrong', {
  title: 'Client assertion does not name its key correctly',
  summary: () =>
    'The header of the client assertion does not identify the certificate in a way Entra understands: x5t is missing, is hexadecimal text instead of Base64url of the bytes, or its hash does not match its name (x5t is SHA-1, x5t#S256 is SHA-256).',
  ruledOutBy: () =>
    'Decoded, the header has x5t or x5t#S256, and its value, turned back into bytes, is exactly the thumbprint shown under Certificates & secrets.',
  nextStep: () =>
    'Decode the first part of the assertion and compare x5t with the output of openssl x509 -in cert.pem -outform der | openssl dgst -sha1 -binary | basenc --base64url | tr -d =',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Header: {"typ":"JWT","alg":"PS256","x5t#S256":"<Base64url of the SHA-256 of the DER certificate>"}, or alg RS256 with x5t (SHA-1). kid alone is not enough for an uploaded certificate.',
        ],
        [
          null,
          `Payload: iss and sub are the client ID (${clientIdIn(facts)}), aud is https://${loginHostIn(facts)}/${tenantIn(facts)}/oauth2/v2.0/token, jti is new each time, exp lies some minutes ahead.`,
        ],
        [
          ['msal-node', 'msal.js'],
          'MSAL Node: clientCertificate { thumbprintSha256, privateKey }, the thumbprint as hexadecimal text without colons.',
        ],
        [
          ['msal-python', 'python'],
          'MSAL Python: client_credential={"private_key": …, "thumbprint": …} (hexadecimal), or "public_certificate". With PyJWT: headers={"x5t": base64url(bytes.fromhex(thumbprint))}, without “=” at the end.',
        ],
        [
          ['msal.net', 'aspnet', 'microsoft-identity-web'],
          'MSAL.NET: WithCertificate(certificate). Build the header yourself only with WithClientAssertion: Base64UrlEncoder.Encode(cert.GetCertHash()).',
        ],
        [
          ['java', 'spring'],
          'Nimbus: new JWSHeader.Builder(…).x509CertSHA256Thumbprint(…). Spring Security: set the header in NimbusJwtClientAuthenticationParametersConverter’s customizer.',
        ],
        [
          ['go', 'msal-go', 'azidentity'],
          'Go: azidentity.NewClientCertificateCredential, or confidential.NewCredFromCert.',
        ],
      ],
      {
        change: {
          before: '"x5t": "A1B2C3…" (hexadecimal)',
          after: '"x5t": "obLD…" (Base64url of the 20 bytes)',
        },
        undo: 'Put the former code back.',
      },
    ),
  ],
});
