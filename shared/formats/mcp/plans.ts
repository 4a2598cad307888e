import { authority, loginHost, tenant } from '../reading/authority-takers.ts';
import { notice, type Found } from '../reading/found.ts';
import type { Leaf } from '../reading/leaf.ts';
import { plainKey } from '../reading/oauth-plan.ts';
import type { Plan } from '../reading/read-leaves.ts';
import { redirectUri, settleRedirect } from '../reading/redirect.ts';
import { field, marker, say, scopes, secret, setField, show, type Taker } from '../reading/takers.ts';
import { roleOf } from '../reading/variable-roles.ts';
import { serversOf } from './servers.ts';

const resource: Taker = (found, leaf) => {
  if (leaf.value.kind !== 'text' || !/^https?:\/\/[^\s{}$<>]+$/u.test(leaf.value.text)) return;
  found.extras.push({ name: 'resource', value: leaf.value.text });
  show(found, leaf, 'Extra query parameter', leaf.value.text);
  notice(
    found,
    'MCP clients send the server’s address as the resource: Entra refuses it (AADSTS9010010) unless it fits the scopes. The profile sends it, too.',
  );
};

/** The port on which the client waits, with the path that this client has. */
const port =
  (path: string): Taker =>
  (found, leaf) => {
    const { value } = leaf;
    const text = value.kind === 'number' || value.kind === 'text' ? value.text : '';
    if (/^\d{2,5}$/u.test(text)) setField(found, leaf, 'redirectUri', `http://localhost:${text}${path}`);
  };

const OAUTH: ReadonlyMap<string, Taker> = new Map([
  ['clientid', field('clientId')],
  ['clientsecret', secret],
  ['scope', scopes],
  ['scopes', scopes],
  ['scope[]', scopes],
  ['scopes[]', scopes],
  ['authservermetadataurl', authority],
  ['issuer', authority],
  ['authorizationurl', authority],
  ['tokenurl', authority],
  ['tenantid', tenant],
  ['redirecturi', redirectUri],
]);

const ROLES: ReadonlyMap<string, Taker> = new Map([
  ['clientId', field('clientId')],
  ['tenant', tenant],
  ['authority', authority],
  ['host', loginHost],
  ['secret', secret],
  ['redirectUri', redirectUri],
  ['scopes', scopes],
]);

type Part = 'oauth' | 'auth' | 'remote' | 'env';

const SLOTS: ReadonlyMap<string, Taker> = new Map([
  ...(['oauth', 'auth', 'remote'] as const).flatMap((part) =>
    [...OAUTH].map(([name, take]) => [`${part}.${name}`, take] as const),
  ),
  ...[...ROLES].map(([role, take]) => [`env.${role}`, take] as const),
  ['oauth.callbackport', port('/callback')],
  ['remote.callbackport', port('/oauth/callback')],
  ['server', marker],
]);

/** One plan for each server whose entry names an application. */
export function mcpPlans(leaves: readonly Leaf[]): readonly Plan[] {
  return serversOf(leaves).flatMap(({ root, name }): readonly Plan[] => {
    const slots = new Map<Leaf, string>();
    for (const leaf of leaves) {
      const slot = leaf.path.startsWith(`${root}.`) ? slotOf(leaf.path.slice(root.length + 1)) : null;
      if (slot !== null) slots.set(leaf, slot);
    }
    const has = (slot: string): boolean => [...slots.values()].includes(slot);
    const part = (['oauth', 'auth', 'remote', 'env'] as const).find((each) =>
      has(each === 'env' ? 'env.clientId' : `${each}.clientid`),
    );
    if (part === undefined) return [];
    return [
      {
        product: null,
        label: name,
        slots: new Map([...SLOTS, ['server', part === 'oauth' ? resource : marker]]),
        slotOf: (leaf) => slots.get(leaf) ?? null,
        required: [{ field: 'clientId', add: 'oauth.clientId' }],
        finish: (found) => settle(found, part, root),
      },
    ];
  });
}

function slotOf(inside: string): string | null {
  if (/^(?:url|serverUrl|httpUrl)$/u.test(inside)) return 'server';
  const [, part = '', rest = ''] = /^(oauth|auth|remote|env)\.(.+)$/iu.exec(inside) ?? [];
  if (part === '') return null;
  if (part.toLowerCase() === 'env') {
    const role = roleOf(rest)?.role;
    return role !== undefined && ROLES.has(role) ? `env.${role}` : null;
  }
  const slot = `${part.toLowerCase()}.${plainKey(rest).replace(/\[\d+\]/u, '[]')}`;
  return SLOTS.has(slot) ? slot : null;
}

function settle(found: Found, part: Part, root: string): void {
  if (part === 'env') {
    if (found.secret !== null) {
      say(found, { platform: 'web', clientType: 'confidential' });
      notice(
        found,
        'A local server gets these variables. With a secret most of them sign in as the app itself, without a user.',
      );
    } else say(found, { platform: 'native', clientType: 'public' });
    return;
  }
  if (found.secret !== null) say(found, { platform: 'web', clientType: 'confidential' });
  else say(found, { platform: 'native', clientType: 'public' });
  if (part === 'remote')
    settleRedirect(found, { path: '/oauth/callback', origin: 'http://localhost', by: 'mcp-remote' });
  else if (part === 'auth')
    settleRedirect(found, { path: '/oauth/callback', origin: 'cursor://anysphere.cursor-mcp', by: 'Cursor' });
  else if (/(?:^|\.)mcpServers\./u.test(root))
    settleRedirect(found, { path: '/callback', origin: 'http://localhost', by: 'Claude Code' });
  else settleRedirect(found, { path: '/', origin: 'http://127.0.0.1:33418', by: 'Visual Studio Code' });
}
