import type { Exchange } from '../../evidence/evidence.ts';
import { networkProxyBlocksEntra } from '../../failures/network/causes/network-proxy-blocks-entra.ts';
import { areRequestsDone, exchangesIn, failureOf, isEndpointAnswer } from '../answers.ts';
import { failed, cannotTell, pass, type Checked, type Judged, type PreflightStep } from '../step.ts';
import { troubleOf, type NetworkTrouble } from '../network-codes.ts';
import type { ConnectionSeen, Tried } from '../observations.ts';
import { judgeUnobserved } from '../unobserved.ts';

export const connection: PreflightStep = {
  id: 'connection',
  title: 'The login host can be reached',
  standsOn: ['connection', 'discovery'],
  needs: ['proxy', 'name'],
  judge,
};

function judge(checked: Checked): Judged | null {
  const { seen, loginHost } = checked;
  const answered = exchangesIn(seen).find(isEndpointAnswer);
  if (answered !== undefined) {
    return pass({
      finding: 'answered',
      headline: `${loginHost} answers.`,
      sureness: 'certain',
      exchanges: [answered],
    });
  }
  if (seen.connection === null) return null;
  if (seen.connection.status === 'observed' && seen.connection.value.kind === 'secure') {
    return pass({
      finding: 'connected',
      headline: `A connection to ${seen.connection.value.target} was made.`,
      sureness: 'certain',
    });
  }
  const broken = brokenBy(seen.connection);
  if (broken !== null) return toJudged(broken, loginHost, []);
  if (!areRequestsDone(seen)) return null;
  const failed = exchangesIn(seen).find((exchange) => failureOf(exchange) !== null);
  const code = failed === undefined ? null : failureOf(failed);
  if (failed !== undefined && code !== null) return toJudged({ code, at: 'connect' }, loginHost, [failed]);
  if (seen.connection.status !== 'observed') return judgeUnobserved(seen.connection);
  return seen.discovery === null || seen.discovery.status === 'observed'
    ? cannotTell({ finding: 'no-answer', headline: `No request to ${loginHost} got an answer.` })
    : judgeUnobserved(seen.discovery);
}

type Broken = { readonly code: string; readonly at: 'connect' | 'tls' };

function brokenBy(tried: Tried<ConnectionSeen>): Broken | null {
  if (tried.status === 'failed') return { code: tried.code, at: 'connect' };
  return tried.status === 'observed' && tried.value.kind === 'broken' ? tried.value : null;
}

const SAID: Readonly<Partial<Record<NetworkTrouble, readonly [finding: string, said: string]>>> = {
  refused: ['connection-refused', 'refused the connection'],
  reset: ['connection-reset', 'cut the connection'],
  unreachable: ['host-unreachable', 'cannot be reached from this network'],
};

function toJudged({ code, at }: Broken, loginHost: string, exchanges: readonly Exchange[]): Judged {
  const said = SAID[troubleOf(code)];
  if (said !== undefined) {
    return failed({
      finding: said[0],
      headline: `${loginHost} ${said[1]} (${code}).`,
      sureness: 'certain',
      cause: networkProxyBlocksEntra,
      proves: at === 'tls' ? 'Something was there, and ended it before it was secure.' : '',
      unproven: 'Whether a firewall, a VPN or the host itself did it.',
      exchanges,
    });
  }
  if (at === 'tls' && troubleOf(code) === 'other') {
    return failed({
      finding: 'not-tls',
      headline: `What answers at ${loginHost} does not speak TLS (${code}).`,
      sureness: 'certain',
      cause: networkProxyBlocksEntra,
      exchanges,
    });
  }
  return cannotTell({ finding: 'no-answer', headline: `No answer from ${loginHost} (${code}).`, exchanges });
}
