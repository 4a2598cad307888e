import { defineCause } from '../../../reasoning/cause.ts';
import { theApp } from '../../../reasoning/dialects/mention.ts';
import { newCertificate } from '../../../reasoning/repairs/new-certificate.ts';

const CHANGE = {
  before: 'Certificates: one that is expired, not valid yet, or revoked',
  after: 'Certificates: a new one beside it, which the app signs with',
};

export const clientCertificateExpiredOrRevoked = defineCause('client_certificate_expired_or_revoked', {
  title: 'Client certificate expired or revoked',
  summary: (facts) =>
    `The certificate with which ${theApp(facts)} signs its client assertion is registered, but it is outside its validity period or has been revoked. Entra does not accept signatures made with it.`,
  ruledOutBy: () =>
    'The certificate that the app loads has an end date in the future, a start date in the past, and its issuer has not revoked it.',
  nextStep: () =>
    'Print the dates of the certificate that the app loads: openssl x509 -in cert.pem -noout -fingerprint -sha1 -startdate -enddate. If they are right, check the clock of the machine.',
  repairs: (facts) =>
    newCertificate(facts, {
      change: CHANGE,
      clicks: [
        'Create a new key and certificate first; then Upload certificate → its public part (.cer, .pem or .crt) → Add.',
        'Give the new certificate with its private key to the app and restart it; delete the old row afterwards.',
      ],
      columns: 'start:startDateTime, end:endDateTime',
      displayName: 'renewed',
    }),
});
