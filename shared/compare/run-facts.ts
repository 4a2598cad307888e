import type { Evidence } from '../evidence/evidence.ts';
import { asSent } from './as-sent.ts';
import { describeError } from './describe-error.ts';
import { exchangeFacts } from './exchange-facts.ts';
import { fieldFacts } from './field-facts.ts';
import type { Fact, RowGroup } from './row.ts';
import { settingFacts } from './setting-facts.ts';
import { observedTokenFacts } from './token-facts.ts';
import { withoutTrace } from './volatile.ts';

/** Everything about an attempt that can be held beside another one. Each path occurs once. */
export function runFacts(evidence: Evidence): readonly Fact[] {
  return [
    ...settingFacts(evidence.profile, evidence.profile.secret),
    ...authorizeFacts(evidence),
    ...exchangeFacts(evidence.exchanges),
    ...answerFacts(evidence),
    ...observedTokenFacts(evidence.idToken, 'idToken', 'ID token: '),
    ...observedTokenFacts(evidence.accessToken, 'accessToken', 'Access token: '),
    ...signatureFacts(evidence),
    ...clockFacts(evidence),
  ];
}

const fact = (group: RowGroup, path: string, name: string, value: string, isVolatile = false): Fact => ({
  group,
  path,
  name,
  value,
  isVolatile,
});

function authorizeFacts({ discovery, authorize }: Evidence): readonly Fact[] {
  const issuer =
    discovery.status === 'observed'
      ? [fact('authorize', 'discovery.issuer', 'Issuer published', discovery.value.issuer)]
      : [];
  if (authorize.status !== 'observed') return issuer;
  const { endpoint, parameters } = authorize.value;
  return [
    ...issuer,
    fact('authorize', 'authorize.endpoint', 'Authorization endpoint', endpoint),
    ...fieldFacts('authorize', 'authorize.parameters', 'Sign-in request: ', parameters.map(asSent)),
  ];
}

function answerFacts({ pages, callback, end }: Evidence): readonly Fact[] {
  const outcome = fact('answer', 'end', 'Outcome', describeEnd(end));
  // The end repeats the error that it came with: said once is enough.
  if (end.kind === 'failed' && end.details !== null) return [outcome];
  const pageError = pages.findLast(({ error }) => error !== null)?.error ?? null;
  return [
    outcome,
    ...(pageError === null ? [] : [fact('answer', 'pages.error', 'Error page', describeError(pageError))]),
    ...(callback.status === 'observed'
      ? fieldFacts('answer', 'callback.parameters', 'Redirect: ', callback.value.parameters)
      : []),
  ];
}

function describeEnd(end: Evidence['end']): string {
  switch (end.kind) {
    case 'signed-in':
      return 'Signed in';
    case 'cancelled':
      return `Cancelled at ${end.stage}`;
    case 'timed-out':
      return `Nothing came at ${end.stage}`;
    case 'failed':
      return `Failed at ${end.stage}: ${end.details === null ? withoutTrace(end.message) : describeError(end.details)}`;
  }
}

function signatureFacts({ signature }: Evidence): readonly Fact[] {
  if (signature.status !== 'observed') return [];
  const { verified, reason } = signature.value;
  return [
    fact('tokens', 'signature.verified', 'Signature', verified ? 'Verified' : `Not verified: ${reason}`),
  ];
}

/** Within this the clocks agree: less says nothing, and differs by itself. Seconds. */
const NOTABLE_SKEW = 60;

function clockFacts({ clock }: Evidence): readonly Fact[] {
  if (clock.status !== 'observed') return [];
  const { skewSeconds } = clock.value;
  const isNotable = Math.abs(skewSeconds) >= NOTABLE_SKEW;
  const minutes = Math.round(skewSeconds / 60);
  const text = isNotable
    ? `${Math.abs(minutes)} minutes ${minutes < 0 ? 'behind' : 'ahead of'} the server’s`
    : 'as the server’s';
  return [fact('answer', 'clock.skewSeconds', 'This computer’s clock', text)];
}
