import { failed, pass, type Checked, type Judged, type PreflightStep } from '../step.ts';
import { judgeUnobserved } from '../unobserved.ts';

export const port: PreflightStep = {
  id: 'port',
  title: 'The port of the redirect URI is free',
  standsOn: ['listener'],
  needs: [],
  judge,
};

function judge({ seen }: Checked): Judged | null {
  if (seen.listener === null) return null;
  if (seen.listener.status !== 'observed') return judgeUnobserved(seen.listener);
  const { value } = seen.listener;
  if (value.kind === 'refused') {
    return failed({
      finding: value.code,
      headline: value.message,
      sureness: 'certain',
      cause: 'loopback_listener_unreachable',
      unproven: 'Which program holds it.',
    });
  }
  const hasBoth = value.addresses.length > 1;
  return pass({
    finding: hasBoth ? 'port-free' : 'port-free-one-family',
    headline: hasBoth
      ? `The listener opened at ${value.addresses.join(' and ')}.`
      : `The listener opened at ${value.addresses.join('')}; this system has no second family of addresses.`,
    sureness: 'certain',
    unproven: 'Whether it is still free when the sign-in starts.',
  });
}
