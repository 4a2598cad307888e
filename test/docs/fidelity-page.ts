import { WIRE_DETAILS } from './fidelity/details.ts';
import type { Seen } from './fidelity/seen.ts';

export const FIDELITY_PAGE = 'docs/fidelity.md';

/** Where facts disagree or are weak: which reading the tenant follows. */
const CHOICES: readonly (readonly [behaviour: string, source: string, sure: string])[] = [
  [
    'Missing second factor, wrong device or block at the v2.0 token endpoint: `invalid_grant` with `basic_action`, `additional_action` or `message_only`; at v1.0 and in on-behalf-of `interaction_required`',
    'for the second factor two captures of v2.0, two of v1.0, Microsoft’s page on on-behalf-of; for a block one of each version; for the device logs of Azure CLI (530003)',
    'high for second factor and block; `additional_action` and on-behalf-of’s word for a block are inferred',
  ],
  [
    'An assertion of another issuer to an app without any federated credential: 7000226 `invalid_client`; older answers were 70021',
    'three public copies of a support article',
    'middle',
  ],
  [
    'A client assertion without `nbf` that has expired: 700024 with “assertion valid from 1970-01-01”',
    'three issues of MSAL and others',
    'high',
  ],
  [
    'An `assertion` of on-behalf-of that is no JWT: 50027 `invalid_request`; a JWT of another issuer 50013 `invalid_grant`',
    'Microsoft’s table of codes, the same answer to a client assertion',
    'middle',
  ],
  [
    '`resource` beside OpenID Connect scopes alone has to be an App ID URI of Microsoft Graph, at both endpoints',
    'registrations list these scopes under Graph',
    'low',
  ],
  [
    '`resource` at v2.0 is taken when it is an App ID URI of the API of the scopes; otherwise 9010010 `invalid_target`',
    'ten projects since March 2026',
    'high; one source names `invalid_resource`',
  ],
  [
    '`prompt=none` with several accounts and no hint: 16000 `interaction_required`',
    'Microsoft’s page on single sign-on with MSAL.js, two issues',
    'high',
  ],
  [
    '`scp` and `scope` hold all that was granted for the API so far; `scope` ends with `<API>/.default` when that was asked',
    'caches of Azure CLI',
    'high',
  ],
  ['A token for oneself by `<client ID>/.default`', 'the text of 90009', 'middle'],
  [
    '`refresh_in` in answers longer than two hours; `refresh_token_expires_in` for single-page apps',
    'sources of MSAL',
    'middle: when they are sent is not documented',
  ],
  [
    'A renewal without `offline_access` gets a refresh token, where it was granted once',
    'one capture of a family client',
    'middle',
  ],
  ['All login hosts answer as login.microsoftonline.com', 'instance metadata', 'middle'],
  ['A device code that ran out: 70020 at the token endpoint, 70019 on the page', 'one report', 'middle'],
  ['A code stays redeemed when a policy refuses its redemption', 'not seen', 'low'],
  [
    '`slow_down` is not answered to fast polls',
    'no capture has it; MSAL.NET issue 1495 shows 50196 after two minutes of polls, as a fault of the service that was mended',
    'low',
  ],
  [
    'The CSP names no hosts, and no `strict-dynamic`: the pages load no scripts',
    'recorded policies list `self`, a nonce and hosts of Microsoft; the text that is enforced was not seen',
    'middle',
  ],
  ['Errors by redirect end with an empty fragment, too', 'inferred from the redirect with a code', 'low'],
  [
    'A form with another `ctx` or `canary`, or without its cookies: 165000; `/kmsi` does not look at the canary',
    'the list of error codes (InvalidRequestCanary); two clients that leave the canary out at `/kmsi`, or spoil it',
    'middle',
  ],
  [
    'After “Don’t show this again” the browser keeps its answer for 90 days, and is not asked again',
    'what the box says; how long is not documented',
    'low',
  ],
  [
    '`signin_state` is `kmsi` in tokens for Graph where the user stays signed in, and elsewhere as optional claim',
    'Microsoft’s list of optional claims; tokens in public write-ups',
    'middle',
  ],
  [
    'A registration without permissions: 650056 to `/.default`, at v1.0 and to an administrator’s consent; scopes that a v2.0 request names are asked for all the same',
    'Microsoft’s page on types of consent; public reports of 650056',
    'middle',
  ],
  [
    '`prompt=admin_consent` at v1.0: an administrator accepts for all, and the redirect has `admin_consent=True` beside the code',
    'Microsoft’s page on the code flow of v1.0',
    'middle',
  ],
  [
    'Tokens of issuers that exist elsewhere are judged by their claims: the tenant fetches no keys',
    'design',
    '-',
  ],
  [
    '“Stay signed in?” is off unless asked for (`--stay-signed-in`, or the tenant’s setting)',
    'design: real tenants show it by default',
    '-',
  ],
];

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** The page of what is as in Microsoft Entra, and what is not, from answers that a tenant just gave. */
export function renderFidelityPage(seen: Seen): string {
  const held = WIRE_DETAILS.filter(({ holds }) => holds(seen));
  const areas = [...new Set(WIRE_DETAILS.map((each) => each.area))];
  const tables = areas.flatMap((name) => [
    `## ${name}`,
    '',
    '| detail | source | how sure | here |',
    '| --- | --- | --- | --- |',
    ...WIRE_DETAILS.filter((each) => each.area === name).map(({ detail, source, sure, holds, otherwise }) =>
      row([detail, source, sure, holds(seen) ? 'the same' : `otherwise: ${otherwise ?? ''}`]),
    ),
    '',
  ]);
  return [
    '# How the practice tenant compares with Microsoft Entra',
    '',
    `Of ${WIRE_DETAILS.length} details of the wire that public captures, documents or other people’s clients show, ${held.length} are the same here. Nothing was compared with a live tenant. \`node --import tsx test/docs/write-fidelity-page.ts\` asks a practice tenant and writes this page; a test holds it. Words around the first sentence of a message are our own.`,
    '',
    'Clients that nobody here wrote meet it under Microsoft’s own names by `npm run strangers` (Linux, as root), which prints client, cases and what failed.',
    '',
    ...tables,
    '## Where sources disagree or are weak',
    '',
    '| behaviour | source | how sure |',
    '| --- | --- | --- |',
    ...CHOICES.map(row),
    '',
  ].join('\n');
}
