import type { DiagnosisFacts } from '../../../reading/facts.ts';
import type { Description } from '../../../reasoning/description.ts';
import { BEYOND_SETTINGS, type BeyondSettings } from '../../../judging/beyond-settings.ts';
import { quote } from '../../../reasoning/dialects/mention.ts';

export const unknown: Description = {
  title: 'Cause not known',
  summary: (facts) =>
    told(facts)?.summary ??
    (facts.telling === null
      ? 'The text names no error of Entra that we know, and nothing else in it points to one setting.'
      : `AADSTS${String(facts.telling.value)} is there, but what would tell its cause is not in the text.`),
  ruledOutBy: () => 'A longer text with the full message leads to one of the causes we know.',
  nextStep: (facts) => told(facts)?.nextStep ?? `Add what is missing: ${missing(facts).join('; ')}.`,
  repairs: () => [],
};

const told = ({ telling }: DiagnosisFacts): BeyondSettings | undefined =>
  telling === null ? undefined : BEYOND_SETTINGS.get(telling.value);

function missing(facts: DiagnosisFacts): readonly string[] {
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
