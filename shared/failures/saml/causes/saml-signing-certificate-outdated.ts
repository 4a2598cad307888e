import { pageName } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { adminCenterPage } from '../../../reasoning/dialects/admin-center-page.ts';
import { clientIdIn, loginHostIn, tenantIn } from '../../../reasoning/dialects/known-values.ts';
import { theApp } from '../../../reasoning/dialects/mention.ts';
import { CHANGE_ENTERPRISE_APP } from '../../../reasoning/dialects/privileges.ts';
import { adminCenter, code } from '../../../reasoning/dialects/repair.ts';

export const samlSigningCertificateOutdated = defineCause('saml_signing_certificate_outdated', {
  title: 'Service provider holds an old Entra certificate',
  summary: (facts) =>
    `The service provider checks the signature of the SAML response with a certificate that is not the active signing certificate of ${theApp(facts)}, mostly the one before a renewal, or that of the tenant instead of the app.`,
  ruledOutBy: () =>
    'The fingerprint of the certificate in the response (ds:X509Certificate) equals the one that the service provider has.',
  nextStep: () =>
    `Compare the thumbprint of the active certificate under ${pageName('saml-certificates')} with the one in the settings of the service provider.`,
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          `Load the app’s own metadata: https://${loginHostIn(facts)}/${tenantIn(facts)}/federationmetadata/2007-06/federationmetadata.xml?appid=${clientIdIn(facts)}. Without appid it lists the keys of the tenant, not that of the app.`,
        ],
        [
          null,
          `Or download Certificate (Base64) under ${pageName('saml-certificates')}, and replace the certificate or fingerprint of the identity provider.`,
        ],
        [
          null,
          'For the next renewal: add the new certificate at the service provider first, then choose “Make certificate active” in Entra.',
        ],
        [['passport'], 'passport-saml: idpCert (earlier: cert); it takes a list of both certificates.'],
        [['php', 'python'], 'php-saml and python3-saml: idp.x509cert, or x509certMulti.signing for two.'],
        [
          ['ruby'],
          'ruby-saml: idp_cert, or idp_cert_multi; check idp_cert_fingerprint_algorithm with fingerprints.',
        ],
        [['keycloak'], 'Keycloak: identity provider → Validating X509 certificates, or import from URL.'],
      ],
      {
        change: {
          before: 'Certificate of the identity provider: the former one',
          after: 'Certificate of the identity provider: the active one of the app',
        },
        undo: 'Put the former certificate back.',
      },
    ),
    adminCenter(
      [
        adminCenterPage(facts, 'saml-certificates'),
        'Edit: until the service provider has the new certificate, choose “Make certificate active” for the former one, if it has not expired.',
      ],
      {
        change: { before: 'Active certificate: the new one', after: 'Active certificate: the former one' },
        undo: 'Make the new certificate active.',
        privilege: CHANGE_ENTERPRISE_APP.role,
      },
    ),
  ],
});
