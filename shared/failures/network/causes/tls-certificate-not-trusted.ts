import { defineCause } from '../../../reasoning/cause.ts';
import { tlsServerIn } from '../../../reasoning/dialects/known-values.ts';
import { OWN_MACHINE } from '../../../reasoning/dialects/privileges.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { hostsToAllow } from '../../../reasoning/repairs/hosts-to-allow.ts';
import { askAdministrator } from '../../../reasoning/repairs/message.ts';

export const tlsCertificateNotTrusted = defineCause('tls_certificate_not_trusted', {
  title: 'TLS certificate not trusted',
  summary: (facts) =>
    `The certificate presented for ${tlsServerIn(facts).host} (or for the app’s own host) was issued by an authority that this program does not know: a company proxy that inspects TLS, a private certificate authority, or an outdated list of authorities in the container.`,
  ruledOutBy: (facts) => {
    const { host, port } = tlsServerIn(facts);
    return facts.cloud === 'practice'
      ? `openssl s_client -connect ${host}:${port} names “AuthLoupe practice authority” as issuer: the one that AuthLoupe itself trusts.`
      : `openssl s_client -connect ${host}:${port} names DigiCert or Microsoft as issuer, and “Verify return code: 0 (ok)”.`;
  },
  nextStep: (facts) => {
    const { host, port } = tlsServerIn(facts);
    return `On the same machine or container, read the issuer: openssl s_client -connect ${host}:${port} -servername ${host} </dev/null | openssl x509 -noout -issuer. The name of your company or proxy there proves TLS inspection.`;
  },
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Add the root certificate of the company’s authority (PEM) to what the program trusts. Never switch the check off (NODE_TLS_REJECT_UNAUTHORIZED=0, verify=False, -k): tokens and secrets pass there.',
        ],
        [
          ['msal-node', 'next-auth', 'passport', 'openid-client', 'msal.js', 'jsonwebtoken'],
          'Node: NODE_EXTRA_CA_CERTS=/path/company-root.pem (read at the start of the process), or node --use-system-ca.',
        ],
        [
          ['msal-python', 'python', 'azure-cli', 'azidentity'],
          'Python and Azure CLI: REQUESTS_CA_BUNDLE=/path/bundle.pem: the file must hold the public authorities (certifi) and the company’s; or the package truststore.',
        ],
        [
          ['spring', 'java', 'keycloak'],
          'Java: keytool -importcert -cacerts -alias company -file company-root.pem; on Windows -Djavax.net.ssl.trustStoreType=Windows-ROOT.',
        ],
        [
          ['msal.net', 'aspnet', 'microsoft-identity-web', 'powershell'],
          '.NET: the operating system’s store; Linux: SSL_CERT_FILE, or update-ca-certificates.',
        ],
        [
          ['docker', 'kubernetes', 'go', 'oauth2-proxy', 'ruby', 'rust'],
          'Containers: COPY company-root.crt /usr/local/share/ca-certificates/ and RUN update-ca-certificates (package ca-certificates; missing in slim and scratch images). Go: SSL_CERT_FILE; oauth2-proxy: --provider-ca-file.',
        ],
        [['php', 'curl'], 'PHP: openssl.cafile and curl.cainfo in php.ini; curl: CURL_CA_BUNDLE.'],
      ],
      {
        change: {
          before: 'Trusted: the public authorities',
          after: 'Trusted: the public authorities and the company’s own',
        },
        undo: 'Remove the variable or the certificate again.',
        privilege: OWN_MACHINE,
      },
    ),
    askAdministrator(facts, {
      problem:
        'TLS connections of our app to Microsoft Entra are opened by a proxy whose certificate the app does not know.',
      request: [
        `Please exempt these hosts from TLS inspection, as Microsoft recommends: ${hostsToAllow(facts)};`,
        'or send us the root certificate (PEM) of the inspecting authority.',
      ],
      undo: 'Remove the exemption.',
      privilege: 'Administrator of the proxy.',
    }),
  ],
});
