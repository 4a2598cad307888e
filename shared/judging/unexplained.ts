import { quoteSighting } from '../reasoning/sightings.ts';
import type { End, Evidence } from '../evidence/evidence.ts';
import { endingSighting } from './explaining-finding.ts';
import type { Verdict } from './verdict.ts';

type Texts = Pick<Verdict, 'headline' | 'nextStep'>;

/** What can honestly be said when no rule explains the failure: what was seen, in the server's own words. */
export function describeUnexplained(evidence: Evidence): Texts {
  const sighting = endingSighting(evidence);
  if (sighting !== undefined) {
    return {
      headline: `Sign-in failed: ${quoteSighting(sighting)}`,
      nextStep: 'AuthLoupe has no rule for this error yet. Its full text and its trace ID stand in Requests.',
    };
  }
  if (evidence.end.kind === 'timed-out') return describeTimeOut(evidence, evidence.end);
  const message = evidence.end.kind === 'failed' ? evidence.end.message.trim() : '';
  return {
    headline: `Sign-in failed: ${message === '' ? 'the reason is not known.' : message}`,
    nextStep: nextStepFor(evidence.end),
  };
}

function describeTimeOut(
  { browser, listener }: Evidence,
  { stage, afterSeconds }: Extract<End, { kind: 'timed-out' }>,
): Texts {
  if (stage !== 'callback' && stage !== 'browser') {
    return {
      headline: `Sign-in failed: there was no answer from Entra within ${afterSeconds} s.`,
      nextStep: 'Check the network and the proxy, then try again.',
    };
  }
  const address = listener.status === 'observed' ? listener.value.redirectUri : 'the redirect URI';
  return {
    headline: `Sign-in failed: the browser did not come back to ${address} within ${afterSeconds} s.`,
    nextStep:
      browser === 'window'
        ? 'Sign in again and finish all pages in the window before the time is up.'
        : 'Look at the browser: some errors stay on Entra’s page and are never sent back. Sign in again in AuthLoupe’s own window, which reads that page.',
  };
}

function nextStepFor(end: End): string {
  switch (end.kind === 'failed' ? end.code : '') {
    case 'network-error':
      return 'Check the network, the proxy and the name of the host, then try again.';
    case 'not-json':
      return 'Something between AuthLoupe and Entra answered in its place, often a proxy: read its text in Requests.';
    default:
      return 'Open Requests to see the last request and its answer, then try again.';
  }
}
