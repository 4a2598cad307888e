import type { Evidence } from '../../../evidence/evidence.ts';
import { isClockWrong } from '../../../reasoning/clock.ts';
import { judgeNetwork, type NoAnswer } from '../../../reasoning/network.ts';
import type { Explanation, Judgement, Rule } from '../../../reasoning/rule.ts';
import { clockSkew } from '../../tokens/causes/clock-skew.ts';
import { tlsCertificateNotTrusted } from '../causes/tls-certificate-not-trusted.ts';

const PREFIX = /^ERR_(?:CERT|SSL|BAD_SSL|TLS)_/u;
/** Node’s names, which it takes from OpenSSL. */
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
  why: 'Some companies inspect TLS and sign the traffic with an authority of their own. A program that does not know that authority must refuse the connection.',
  docs: 'https://learn.microsoft.com/azure/security/fundamentals/azure-ca-details',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeNetwork(evidence, {
    isMeant: (code) => PREFIX.test(code) || CODES.has(code),
    explain: (failure) => explain(evidence, failure),
    met: 'has a certificate that is trusted.',
  });
}

function explain(evidence: Evidence, { host, code }: NoAnswer): Explanation {
  if (ABOUT_TIME.has(code)) {
    return {
      cause: isClockWrong(evidence) ? clockSkew : tlsCertificateNotTrusted,
      headline: `According to this computer’s clock, the certificate of ${host} is not valid now (${code}).`,
      nextStep:
        'Check date, time and time zone of this computer; if they are right, something on the way presents a certificate of its own: ask whoever runs the network.',
    };
  }
  return {
    cause: tlsCertificateNotTrusted,
    headline: `The certificate presented for ${host} is not trusted (${code}).`,
  };
}
