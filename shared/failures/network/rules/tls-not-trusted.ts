import { clockSkew } from '../../tokens/causes/clock-skew.ts';
import { tlsCertificateNotTrusted } from '../causes/tls-certificate-not-trusted.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { isClockWrong } from '../../../reasoning/clock.ts';
import type { Explanation } from '../../../reasoning/error-rule.ts';
import { judgeNetwork, type NoAnswer } from '../../../reasoning/network.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const PREFIX = /^ERR_(?:CERT|SSL|BAD_SSL|TLS)_/u;
/** Of Node, which takes them from OpenSSL. */
const CODES = new Set([
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'EPROTO',
]);
const ABOUT_TIME = new Set(['ERR_CERT_DATE_INVALID', 'CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID']);

export const tlsNotTrustedRule: Rule = {
  id: 'tls-not-trusted',
  title: 'The login host’s certificate is trusted',
  step: 'network',
  weight: 'sign-in',
  why: 'Some companies open HTTPS on its way and sign it anew with an authority of their own. A program that does not know that authority must refuse the connection.',
  docs: 'https://learn.microsoft.com/azure/security/fundamentals/azure-ca-details',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeNetwork(evidence, {
    isMeant: (code) => PREFIX.test(code) || CODES.has(code),
    explain: (failure) => explain(evidence, failure),
    met: 'showed a certificate that is trusted.',
  });
}

function explain(evidence: Evidence, { host, code }: NoAnswer): Explanation {
  if (ABOUT_TIME.has(code)) {
    return {
      cause: isClockWrong(evidence) ? clockSkew : tlsCertificateNotTrusted,
      headline: `By this computer’s clock, the certificate of ${host} is not valid now (${code}).`,
      repair: [
        'Check date, time and time zone of this computer first.',
        'If they are right, something on the way shows a certificate of its own: ask whoever runs the network.',
      ],
    };
  }
  return {
    cause: tlsCertificateNotTrusted,
    headline: `The certificate that came for ${host} is not trusted (${code}).`,
    repair: [
      'Ask whoever runs the network whether HTTPS is opened on its way, and for the certificate of their authority.',
      'Add that authority to the system’s store, which AuthLoupe and browsers use. Node reads NODE_EXTRA_CA_CERTS, Python REQUESTS_CA_BUNDLE, Java its own trust store.',
      'Do not switch the check off: whoever shows that certificate could read the secret.',
    ],
  };
}
