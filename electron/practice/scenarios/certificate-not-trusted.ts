import { withFaults } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const certificateNotTrusted: Scenario = {
  id: 'certificate-not-trusted',
  title: 'TLS certificate not trusted',
  group: 'network',
  mistake:
    'A proxy or a virus scanner opens the TLS connection and shows a certificate of its own, which this computer does not trust.',
  instruction: null,
  cause: 'tls_certificate_not_trusted',
  expected: { aadsts: null, error: null, suberror: null, httpStatus: null, stage: 'discovery' },
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) => withFaults(directory, { certificate: 'untrusted' }),
};
