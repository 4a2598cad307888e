import { pageName } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { theApp } from '../../../reasoning/dialects/mention.ts';
import { newCertificate } from '../../../reasoning/repairs/new-certificate.ts';

const CHANGE = {
  before: 'Certificates: no entry with the thumbprint of the error message',
  after: 'Certificates: the public certificate of the key the app signs with',
};

export const clientCertificateNotRegistered = defineCause('client_certificate_not_registered', {
  title: 'Certificate not registered for the app',
  summary: (facts) =>
    `The client assertion is signed with a key whose certificate is not among those of ${theApp(facts)}. Often the certificate was renewed in the app but not in the registration, or was uploaded to another app.`,
  ruledOutBy: () =>
    `The thumbprint in the error message (or that of the certificate file) is listed under ${pageName('certificates')} of this client ID and has not expired.`,
  nextStep: () =>
    'Print the thumbprint of the certificate that the app loads (openssl x509 -in cert.pem -noout -fingerprint -sha1 -enddate) and compare it with the list in the app registration.',
  repairs: (facts) =>
    newCertificate(facts, {
      change: CHANGE,
      clicks: [
        'Upload certificate → the public part only (.cer, .pem or .crt) → Add.',
        'Compare the thumbprint in the list with the one in the error message.',
      ],
      columns: 'end:endDateTime',
      displayName: 'renewed',
    }),
});
