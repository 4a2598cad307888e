import { networkProxyBlocksEntra } from '../../failures/network/causes/network-proxy-blocks-entra.ts';
import { exchangesIn, failureOf, isAnswered } from '../answers.ts';
import { failed, note, pass, type Checked, type Judged, type PreflightStep } from '../step.ts';
import { troubleOf } from '../network-codes.ts';
import { judgeUnobserved } from '../unobserved.ts';

export const name: PreflightStep = {
  id: 'name',
  title: 'The login host’s name can be looked up',
  standsOn: ['name', 'proxy'],
  needs: [],
  judge,
};

function judge({ seen, loginHost }: Checked): Judged | null {
  const { name: looked, proxy } = seen;
  if (looked === null || proxy === null) return null;
  if (looked.status === 'observed') {
    const { host, addresses } = looked.value;
    return pass({
      finding: 'name-found',
      headline: `${host} is ${addresses.slice(0, 3).join(', ')}${addresses.length > 3 ? ' …' : ''}.`,
      sureness: 'certain',
      unproven: 'Whether those addresses are Entra’s: the certificate tells.',
    });
  }
  if (looked.status !== 'failed') return judgeUnobserved(looked);
  const others = exchangesIn(seen);
  const answered = others.find(isAnswered);
  const isLeftToProxy = proxy.status === 'observed' && !/^\s*DIRECT\b/iu.test(proxy.value.rules);
  if (isLeftToProxy || answered !== undefined) {
    return note({
      finding: 'name-left-to-proxy',
      headline: `This machine does not find ${loginHost} (${looked.code}), but need not: a proxy looks names up for it.`,
    });
  }
  return failed({
    finding: 'name-not-found',
    headline: `The name ${loginHost} could not be looked up (${looked.code}).`,
    sureness: 'certain',
    cause: networkProxyBlocksEntra,
    proves: 'No request can leave this machine for that host.',
    unproven: 'Offline, a closed network, and a mistyped host look the same.',
    exchanges: others.filter((each) => troubleOf(failureOf(each) ?? '') === 'name').slice(0, 1),
  });
}
