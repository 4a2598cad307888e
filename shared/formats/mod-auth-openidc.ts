import type { Format } from './format.ts';
import { authority } from './reading/authority-takers.ts';
import { marker, field, hidden, scopes, secret, unused } from './reading/takers.ts';
import { readWith, toSlots } from './reading/read-with.ts';
import { redirectUri, site } from './reading/redirect.ts';
import type { Taker } from './reading/takers.ts';
import { webPlan } from './reading/web-plan.ts';
import { readApacheText } from './syntax/apache-text.ts';

/** The server’s name is its address where the redirect URI is a path alone. */
const serverName: Taker = (found, leaf) => {
  const name = leaf.value.kind === 'text' ? leaf.value.text.trim() : '';
  if (/^[\w.-]+(?::\d+)?$/u.test(name) && name.includes('.'))
    site(found, { ...leaf, value: { kind: 'text', text: `https://${name.replace(/:443$/u, '')}` } });
};

const SLOTS = toSlots({
  oidcclientid: field('clientId'),
  oidcclientsecret: secret,
  oidcprovidermetadataurl: authority,
  oidcproviderissuer: authority,
  oidcproviderauthorizationendpoint: authority,
  oidcprovidertokenendpoint: authority,
  oidcredirecturi: redirectUri,
  oidcscope: scopes,
  oidccryptopassphrase: hidden(unused('It encrypts the server’s own cookies: Entra does not know it.')),
  oidcpkcemethod: marker,
  servername: serverName,
});

export const modAuthOpenidc: Format = {
  id: 'mod-auth-openidc',
  title: 'Apache with mod_auth_openidc',
  about: 'the OIDC… directives of a virtual host',
  product: null,
  fileType: 'text',
  carries: { fields: [], inputs: [] },
  recognises: ({ text }) => {
    if (!/^[ \t]*OIDC(?:ClientID|ProviderMetadataURL|ClientSecret|RedirectURI)[ \t]/mu.test(text)) return 0;
    return /^[ \t]*OIDCClientID[ \t]/mu.test(text) ? 0.98 : 0.6;
  },
  read: (source) =>
    readWith(
      source,
      readApacheText,
      webPlan({
        by: 'mod_auth_openidc',
        label: '',
        slots: SLOTS,
        slotOf: ({ path }) => (SLOTS.has(path.toLowerCase()) ? path.toLowerCase() : null),
        add: 'OIDCClientID',
        path: () => null,
        origin: 'https://localhost',
        scopes: 'openid',
      }),
    ),
  write: null,
};
