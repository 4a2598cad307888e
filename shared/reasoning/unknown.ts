import type { Facts } from '../reading/facts.ts';
import type { Outside } from '../reading/outside.ts';
import { defineCause } from './cause.ts';
import { quote } from './dialects/mention.ts';

type Elsewhere = {
  /** Stands behind “This is”. */
  readonly what: string;
  readonly where: string;
};

/** Whose message an input holds that is none of Entra’s. */
const ELSEWHERE: Readonly<Record<Outside, Elsewhere>> = {
  database: {
    what: 'an answer of a database',
    where: 'Look at the account, the password or the query that the program sends to the database',
  },
  'mail-server': {
    what: 'a mail server’s refusal of a message',
    where: 'Look at the addresses, the connector or the DNS records (SPF, DKIM, DMARC) of the mail',
  },
  directory: {
    what: 'an answer of Active Directory, LDAP or Kerberos',
    where: 'Look at the domain controller’s log and at the account that binds',
  },
  'git-or-ssh': {
    what: 'an answer of a Git or SSH server',
    where: 'Look at the key or the token that git or ssh uses for that server',
  },
  'other-provider': {
    what: 'an answer of another identity provider',
    where: 'Look at the app’s registration and its log at that provider',
  },
  'azure-resource': {
    what: 'the answer of a service that accepted the token',
    where: 'Look at the caller’s roles, the quota and the network rules of that resource',
  },
  package: {
    what: 'an error of building or loading packages',
    where: 'Look at the versions of the packages that the message names',
  },
  program: {
    what: 'an error in the program’s own code',
    where: 'Look at the first line of the stack trace that is the program’s own',
  },
  licensing: {
    what: 'a refusal for a license or a quota',
    where: 'Look at the subscription or the license that the message names',
  },
};

/** The edge of the closed list: nothing on it fits, or nothing is told. */
export const unknown = defineCause('unknown', {
  title: 'Cause not known',
  summary: ({ telling, outside }) => {
    if (telling !== null)
      return `AADSTS${String(telling.value)} is there, but what would tell its cause is not in the text.`;
    return outside === null
      ? 'The text names no error of Entra that AuthLoupe knows, and nothing else in it points to one setting.'
      : `This looks like ${ELSEWHERE[outside.value].what} (${quote(outside.quote)}), not like a sign-in that Entra refused.`;
  },
  ruledOutBy: () => 'A longer text with the full message leads to one of the causes AuthLoupe knows.',
  nextStep: (facts) =>
    facts.outside === null
      ? `Add what is missing: ${missing(facts).join('; ')}.`
      : `${ELSEWHERE[facts.outside.value].where}. If a sign-in at Entra failed before it, paste that message, with its AADSTS code.`,
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
