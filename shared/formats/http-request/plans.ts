import { addressOf, findAuthorizeAddresses } from '../authorize/find-addresses.ts';
import { authority } from '../reading/authority-takers.ts';
import { notice, type Found } from '../reading/found.ts';
import type { Read } from '../reading/fault.ts';
import { refuse } from '../reading/fault.ts';
import type { Leaf } from '../reading/leaf.ts';
import { sayAppOnly } from '../reading/app-only.ts';
import { providerOfAddress } from '../reading/oauth-plan.ts';
import type { Plan } from '../reading/read-leaves.ts';
import { toSlots } from '../reading/read-with.ts';
import { redirectUri } from '../reading/redirect.ts';
import { field, hidden, marker, say, scopes, secret, unused } from '../reading/takers.ts';
import { ADDRESS } from '../syntax/address-text.ts';
import { createLineFinder } from '../syntax/lines.ts';
import { codeRequestsOf } from './read-code.ts';
import { readCommands, userOf } from './read-commands.ts';
import { readHttpFile } from './read-http-file.ts';
import { decoded, type Request, type Sent } from './request.ts';

const ENDPOINT =
  /\/(?:oauth2\/(?:v2\.0\/)?(?:token|devicecode|authorize)|token|devicecode|authorize)\/?(?:\?|$)/iu;
/** Of one application: its own requests, in the order of the text. */
const CLIENT = /^client\[(\d+)\]\.(.+)$/u;

export function requestsOf(text: string): readonly Request[] {
  const all = [...readCommands(text), ...readHttpFile(text)];
  return all.filter(({ url }) => ENDPOINT.test(url.text) && providerOfAddress(url.text) !== 'other');
}

/** Every request to a token, device code or authorization endpoint, sorted by application. */
export function readRequestText(text: string): Read<readonly Leaf[]> {
  const lineOf = createLineFinder(text);
  const clients = new Map<string, number>();
  const leaves: Leaf[] = [];
  const push = (client: string, sent: readonly Sent[]): void => {
    const key = client.toLowerCase();
    const number = clients.get(key) ?? clients.size;
    clients.set(key, number);
    for (const { name, text: value, start, end } of sent)
      leaves.push({
        path: `client[${number}].${name}`,
        line: lineOf(start),
        value: { kind: 'text', text: value },
        start,
        end,
      });
  };
  const written = requestsOf(text);
  for (const request of written.length > 0 ? written : codeRequestsOf(text)) {
    const sent = [...request.parameters, ...basicOf(request)];
    const client = sent.find(({ name }) => name === 'client_id')?.text ?? '';
    const origin = request.headers.filter(({ name }) => name === 'origin');
    push(client, [{ ...request.url, text: request.url.text.replace(/\?.*$/su, '') }, ...sent, ...origin]);
  }
  for (const address of findAuthorizeAddresses(text)) {
    if (providerOfAddress(addressOf(address)) === 'other') continue;
    const sent = address.flatMap(({ path, value, start, end }) =>
      value.kind === 'text'
        ? [{ name: path === ADDRESS ? 'url' : path.toLowerCase(), text: value.text, start, end }]
        : [],
    );
    push(sent.find(({ name }) => name === 'client_id')?.text ?? '', sent);
  }
  return leaves.length === 0
    ? refuse(
        'request',
        1,
        'text',
        'no request to an endpoint of Entra is here. Paste the one that asks for a token.',
      )
    : { ok: true, value: leaves };
}

function basicOf({ headers }: Request): readonly Sent[] {
  const header = headers.find(({ name, text }) => name === 'authorization' && /^basic /iu.test(text));
  if (header === undefined) return [];
  const given = header.text.slice(6).trim();
  // REST Client takes `Basic id:secret` and `Basic id secret`, too.
  const plain = given.includes(':')
    ? given
    : given.includes(' ')
      ? given.replace(/\s+/u, ':')
      : (fromBase64(given) ?? '');
  return plain.includes(':') ? userOf({ ...header, text: decoded(plain) }) : [];
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Only ASCII stands in client IDs and secrets; `null` for anything else. */
function fromBase64(text: string): string | null {
  let bits = 0;
  let held = 0;
  let result = '';
  for (const character of text.replace(/=+$/u, '')) {
    const digit = DIGITS.indexOf(character);
    if (digit === -1) return null;
    held = ((held << 6) | digit) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      const code = (held >> bits) & 0xff;
      if (code < 32 || code > 126) return null;
      result += String.fromCharCode(code);
    }
  }
  return result;
}

const SLOTS = toSlots({
  url: authority,
  client_id: field('clientId'),
  client_secret: secret,
  client_assertion: hidden((found) => say(found, { platform: 'web', clientType: 'confidential' })),
  redirect_uri: redirectUri,
  domain_hint: field('domainHint'),
  scope: marker,
  grant_type: marker,
  response_type: marker,
  response_mode: marker,
  origin: marker,
  username: hidden(unused('It is a user’s own: AuthLoupe takes no user name from a request.')),
  password: hidden(unused('It is a user’s password, and is not taken.')),
  login_hint: hidden(unused('It is a user’s own, of one sign-in.')),
  ...Object.fromEntries(
    [
      'code',
      'code_verifier',
      'refresh_token',
      'device_code',
      'assertion',
      'state',
      'nonce',
      'id_token_hint',
      'client_info',
      'client_assertion_type',
      'code_challenge',
      'code_challenge_method',
      'requested_token_use',
      'prompt',
    ].map((name) => [name, hidden(unused('It belongs to one sign-in only.'))]),
  ),
});

/** One plan for each application; those that sign in a user come first. */
export function requestPlans(leaves: readonly Leaf[]): readonly Plan[] {
  const numbers = [...new Set(leaves.map(({ path }) => CLIENT.exec(path)?.[1] ?? ''))];
  const plans = numbers.map((number) => {
    const own = leaves.filter(({ path }) => CLIENT.exec(path)?.[1] === number);
    const valuesOf = (name: string): readonly string[] =>
      own.flatMap(({ path, value }) =>
        CLIENT.exec(path)?.[2] === name && value.kind === 'text' ? [value.text] : [],
      );
    const grants = valuesOf('grant_type').map((each) => each.toLowerCase());
    const isAppOnly =
      grants.length > 0 &&
      grants.every((each) => each === 'client_credentials') &&
      valuesOf('redirect_uri').length === 0;
    return { isAppOnly, plan: planOf(number, { grants, isAppOnly, valuesOf }) };
  });
  return [...plans.filter(({ isAppOnly }) => !isAppOnly), ...plans.filter(({ isAppOnly }) => isAppOnly)].map(
    ({ plan }) => plan,
  );
}

type Sort = {
  readonly grants: readonly string[];
  readonly isAppOnly: boolean;
  readonly valuesOf: (name: string) => readonly string[];
};

function planOf(number: string, { grants, isAppOnly, valuesOf }: Sort): Plan {
  return {
    product: null,
    slots: new Map([...SLOTS, ['scope', scopes]]),
    slotOf: ({ path }) => {
      const [, own, name = ''] = CLIENT.exec(path) ?? [];
      return own === number ? name : null;
    },
    required: [{ field: 'clientId', add: 'client_id' }],
    finish: (found) => {
      if (isAppOnly) {
        sayAppOnly(found);
      } else settleClient(found, { grants, isAppOnly, valuesOf });
    },
  };
}

function settleClient(found: Found, { grants, valuesOf }: Sort): void {
  if (found.secret !== null) say(found, { platform: 'web', clientType: 'confidential' });
  else if (valuesOf('origin').length > 0 || valuesOf('response_mode').includes('fragment'))
    say(found, { platform: 'spa', clientType: 'public' });
  else if (
    valuesOf('url').some((each) => /devicecode/iu.test(each)) ||
    grants.some((each) => each.endsWith(':device_code'))
  )
    say(found, { flow: 'device-code', platform: 'native', clientType: 'public' });
  if (grants.includes('password')) {
    notice(found, 'This request sends a user’s name and password (ROPC), which AuthLoupe does not do.');
    say(found, { platform: 'native', clientType: 'public' });
  }
  if (grants.some((each) => each.endsWith(':jwt-bearer')))
    notice(
      found,
      'This request exchanges an API’s token for another one (on behalf of): the sign-in is another app’s.',
    );
}
