import type { Facts } from '../reading/facts.ts';
import { defineCause } from './cause.ts';
import { quote } from './dialects/mention.ts';

/** The edge of the closed list: nothing on it fits, or nothing is told. */
export const unknown = defineCause('unknown', {
  title: 'Cause not known',
  summary: (facts) =>
    facts.telling === null
      ? 'The text names no error of Entra that AuthLoupe knows, and nothing else in it points to one setting.'
      : `AADSTS${String(facts.telling.value)} is there, but what would tell its cause is not in the text.`,
  ruledOutBy: () => 'A longer text with the full message leads to one of the causes AuthLoupe knows.',
  nextStep: (facts) => `Add what is missing: ${missing(facts).join('; ')}.`,
  repairs: () => [],
});

function missing(facts: Facts): readonly string[] {
  const wanted = [
    facts.codes.length === 0 && facts.oauthError === null
      ? 'the whole message with its code (AADSTS…) or the JSON answer of the token endpoint'
      : null,
    facts.flow === null
      ? 'the request that failed: address of the sign-in page or body of the token request, without secret and code'
      : null,
    facts.clientId === null ? 'the client ID' : null,
    facts.redirectUri === null ? 'the redirect URI as sent' : null,
    facts.stack === null
      ? 'the library and its version'
      : `what ${quote(facts.stack.value)} was doing when it failed`,
  ].filter((part) => part !== null);
  return wanted.slice(0, 3);
}
