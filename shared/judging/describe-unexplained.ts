import type { End, Evidence } from '../evidence/evidence.ts';
import { registeredForm } from '../reasoning/sent.ts';
import { endingSighting, quoteSighting } from '../reasoning/sightings.ts';
import type { Answer } from './answer.ts';

type Texts = Pick<Answer, 'headline' | 'nextStep'>;

/** What can honestly be said when no rule explains the failure: what was seen, in the server’s own words. */
export function describeUnexplained(evidence: Evidence): Texts {
  const sighting = endingSighting(evidence);
  if (sighting !== undefined) {
    return {
      headline: quoteSighting(sighting),
      nextStep:
        'Look at the full text and the trace ID in Requests; an administrator finds the attempt by them in the sign-in logs.',
    };
  }
  if (evidence.end.kind === 'timed-out') return describeTimeOut(evidence, evidence.end);
  const message = evidence.end.kind === 'failed' ? evidence.end.message.trim() : '';
  return {
    headline: message === '' ? 'The reason is not known.' : message,
    nextStep: nextStepFor(evidence.end),
  };
}

function describeTimeOut(
  evidence: Evidence,
  { stage, afterSeconds }: Extract<End, { kind: 'timed-out' }>,
): Texts {
  if (stage !== 'callback' && stage !== 'browser') {
    return {
      headline: `Entra did not answer within ${afterSeconds} s.`,
      nextStep: 'Check the network and the proxy, then try again.',
    };
  }
  return {
    headline: `The browser did not come back to ${registeredForm(evidence)} within ${afterSeconds} s.`,
    nextStep:
      evidence.browser === 'window'
        ? 'Sign in again and finish all pages in the window before the time is up.'
        : 'Look at the browser: some errors stay on Entra’s page and are never sent back. Sign in again in AuthLoupe’s own window, which reads that page.',
  };
}

function nextStepFor(end: End): string {
  switch (end.kind === 'failed' ? end.code : '') {
    case 'network-error':
      return 'Check the network, the proxy and the name of the host, then try again.';
    case 'not-json':
      return 'Something between AuthLoupe and Entra answered instead, often a proxy: read its text in Requests.';
    default:
      return 'Open Requests to see the last request and its answer, then try again.';
  }
}
