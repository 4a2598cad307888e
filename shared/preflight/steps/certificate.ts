import type { Exchange } from '../../evidence/evidence.ts';
import { tlsCertificateNotTrusted } from '../../failures/network/causes/tls-certificate-not-trusted.ts';
import { areRequestsDone, exchangesIn, failureOf, isAnswered } from '../answers.ts';
import { cannotTell, failed, pass, warning, type Checked, type Judged, type PreflightStep } from '../step.ts';
import { isAboutTime, troubleOf } from '../network-codes.ts';
import type { ConnectionSeen } from '../observations.ts';
import { judgeUnobserved } from '../unobserved.ts';

export const certificate: PreflightStep = {
  id: 'certificate',
  title: 'Certificate trusted; no TLS inspection',
  standsOn: ['connection', 'discovery'],
  needs: ['proxy', 'name', 'connection'],
  judge,
};

type Secure = Extract<ConnectionSeen, { readonly kind: 'secure' }>;

/** The requests decide about trust, for the sign-in goes by the same stack; our own connection tells who signs. */
function judge({ seen, loginHost }: Checked): Judged | null {
  const exchanges = exchangesIn(seen);
  const secure =
    seen.connection?.status === 'observed' && seen.connection.value.kind === 'secure'
      ? seen.connection.value
      : null;
  const refused = exchanges.find((each) => troubleOf(failureOf(each) ?? '') === 'certificate');
  if (refused !== undefined)
    return untrusted(loginHost, failureOf(refused) ?? '', secure, exchanges, [refused]);
  if (seen.connection === null) return null;
  const answered = exchanges.find(isAnswered);
  if (answered !== undefined) return trusted(loginHost, secure, answered);
  if (!areRequestsDone(seen)) return null;
  if (seen.connection.status !== 'observed') return judgeUnobserved(seen.connection);
  if (secure !== null && !secure.isPublic && !secure.isPractice) return unjudged(loginHost, secure);
  return cannotTell({ finding: 'no-answer', headline: 'No request came far enough to tell.' });
}

function trusted(loginHost: string, secure: Secure | null, exchange: Exchange): Judged {
  if (secure === null) {
    return pass({
      finding: 'trusted-unseen',
      headline: `This machine trusts the certificate of ${loginHost}; who signed it was not seen.`,
      sureness: 'certain',
      unproven: 'Whether a proxy opens TLS on the way with an authority that this machine was told to trust.',
      exchanges: [exchange],
    });
  }
  if (secure.isPractice) {
    return pass({
      finding: 'practice-authority',
      headline: 'It is the very certificate of the practice tenant inside this app.',
      sureness: 'certain',
      proves: 'Nothing stands between this app and its practice tenant.',
      exchanges: [exchange],
    });
  }
  const signer = signerOf(secure);
  return secure.isPublic
    ? pass({
        finding: 'public-authority',
        headline: `${loginHost} is certified by ${signer}, an authority of the public list.`,
        sureness: 'certain',
        proves: 'The usual inspecting proxies sign with an authority of their own: none did here.',
        unproven: 'Other programs have lists of their own (Java, Python, containers).',
        exchanges: [exchange],
      })
    : warning({
        finding: 'private-authority',
        headline: `This machine trusts the certificate, but its signer, ${signer}, is not on the public list: something probably opens TLS on the way.`,
        proves: 'Whoever runs that authority can read what is sent, the client secret included.',
        unproven:
          'Programs with a list of their own will refuse the connection until they are given that authority.',
        exchanges: [exchange],
      });
}

/** This machine may trust more than the public list: only a request tells. */
function unjudged(loginHost: string, secure: Secure): Judged {
  return cannotTell({
    finding: 'private-authority-unjudged',
    headline: `The certificate shown for ${loginHost}, signed by ${signerOf(secure)}, is not on the public list (${secure.reason}); no request came far enough to tell whether this machine trusts it.`,
    unproven: 'Who shows it: a company’s proxy, a virus scanner, or somebody who should not.',
  });
}

function untrusted(
  loginHost: string,
  code: string,
  secure: Secure | null,
  all: readonly Exchange[],
  exchanges: readonly Exchange[],
): Judged {
  const by = secure === null ? '' : `, signed by ${signerOf(secure)},`;
  const common = {
    sureness: 'certain',
    exchanges,
    proves: all.some(isAnswered) ? '' : 'No request was sent over it: no secret left this machine.',
  } as const;
  return isAboutTime(code)
    ? failed({
        finding: 'certificate-date',
        headline: `By this computer’s clock the certificate shown for ${loginHost}${by} is not valid now (${code}).`,
        cause: tlsCertificateNotTrusted,
        unproven: 'Whether the certificate or the clock is wrong.',
        ...common,
      })
    : failed({
        finding: 'certificate-untrusted',
        headline: `The certificate shown for ${loginHost}${by} is not trusted (${code}).`,
        cause: tlsCertificateNotTrusted,
        unproven: 'Who shows it: a company’s proxy, a virus scanner, or somebody who should not.',
        ...common,
      });
}

/** The outermost name that is known. */
function signerOf({ chain }: Secure): string {
  const last = chain.at(-1);
  return last === undefined ? 'an unknown authority' : `“${last.issuer}”`;
}
