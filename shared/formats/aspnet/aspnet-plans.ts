import type { Plan } from '../reading/read-leaves.ts';
import { B2C, authority, loginHost, tenant } from '../reading/authority-takers.ts';
import { ignore, notice, type Found } from '../reading/found.ts';
import type { Leaf } from '../reading/leaf.ts';
import { redirectUri, settleRedirect, site } from '../reading/redirect.ts';
import { below, plainPath, rootsWith, writtenRoot } from '../reading/roots.ts';
import { field, hidden, marker, say, scopes, secret, text, unused, type Taker } from '../reading/takers.ts';

const WEB = 'aspnet.web';
const API = 'aspnet.api';
const BOT = 'aspnet.bot';
const BLAZOR = 'aspnet.blazor';

const mark =
  (what: string, take: Taker = marker): Taker =>
  (found, leaf) => {
    found.inputs.set(what, 'true');
    take(found, leaf);
  };

const policy = text((found, _leaf, value) => {
  if (value.trim() !== '') notice(found, B2C);
});

const certificate = hidden(
  mark(
    WEB,
    unused('It is the app’s certificate or federated credential: a profile signs in with a client secret.'),
  ),
);

const SLOTS: ReadonlyMap<string, Taker> = new Map([
  ['instance', loginHost],
  ['tenantid', tenant],
  ['tenant', tenant],
  ['clientid', field('clientId')],
  ['clientsecret', mark(WEB, secret)],
  ['clientcredentials[].sourcetype', marker],
  ['clientcredentials[].clientsecret', mark(WEB, secret)],
  ['callbackpath', mark(WEB, redirectUri)],
  ['redirecturi', redirectUri],
  ['signedoutcallbackpath', mark(WEB, unused('It is used at sign-out only.'))],
  ['responsetype', mark(WEB)],
  ['signupsigninpolicyid', policy],
  ['resetpasswordpolicyid', policy],
  ['editprofilepolicyid', policy],
  ['audience', mark(API, unused('It names what an API accepts, not what an app asks for.'))],
  ['scopes', mark(API, unused('It names what an API accepts, not what an app asks for.'))],
  ['scopes[]', mark(API, unused('It names what an API accepts, not what an app asks for.'))],
  ['validateauthority', mark(BLAZOR)],
  ['microsoftappid', field('clientId')],
  ['microsoftapppassword', mark(BOT, secret)],
  ['microsoftapptenantid', tenant],
  ['microsoftapptype', mark(BOT)],
  ['scope', scopes],
  ['scope[]', scopes],
  ['authorizationurl', authority],
  ['tokenurl', authority],
]);

const LATER: ReadonlyMap<string, Taker> = new Map([
  [
    'authority',
    ((found, leaf) => {
      if (found.host !== null && found.fields.has('tenant'))
        ignore(
          found,
          leaf,
          'Instance and TenantId stand beside it: newer versions of Microsoft.Identity.Web refuse both.',
        );
      else authority(found, leaf);
    }) satisfies Taker,
  ],
  [
    'domain',
    ((found, leaf) => {
      if (!found.fields.has('tenant')) tenant(found, leaf);
    }) satisfies Taker,
  ],
]);

const COMPANIONS = [
  'authorizationurl',
  'tenantid',
  'instance',
  'authority',
  'domain',
  'callbackpath',
  'clientsecret',
  'clientcredentials[]',
];
const DOWNSTREAM =
  /(?:^|\.)(?:downstreamapis?(?:\.[^.]+)?|microsoftgraph|graphapi|graph|callapi|todolist[^.]*|[a-z]*api)\.scopes(?:\[\])?$/u;

/** The sections that hold an application: whatever they are called, they have a client ID beside a directory. */
export const aspnetRoots = (leaves: readonly Leaf[]): readonly string[] =>
  rootsWith(leaves, (keys, root) => {
    if (keys.has('microsoftappid')) return true;
    if (!keys.has('clientid') || /(?:google|facebook|twitter|github|okta|auth0|keycloak)/u.test(root))
      return false;
    return COMPANIONS.some((name) => keys.has(name)) && !keys.has('authdomain');
  });

/** One plan for each section; scopes of the APIs that the app calls stand outside of it. */
export function aspnetPlans(leaves: readonly Leaf[]): readonly Plan[] {
  const roots = aspnetRoots(leaves);
  return roots.map((root): Plan => ({
    product: null,
    label: writtenRoot(leaves, root),
    slots: new Map([...SLOTS, [ASKED, mark(WEB, scopes)], [CERTIFICATE, certificate], [SITE_SLOT, address]]),
    later: LATER,
    slotOf: (leaf) => {
      const inside = below(root, leaf);
      if (SITE.test(plainPath(leaf))) return SITE_SLOT;
      if (inside === null || inside.includes('downstream'))
        return DOWNSTREAM.test(plainPath(leaf).replaceAll(/\[\d+\]/gu, '[]')) ? ASKED : null;
      if (/^client(?:credentials|certificates)\[\]\./u.test(inside) && !SLOTS.has(inside)) return CERTIFICATE;
      return inside.split('.').length > 1 && root === '' && !SLOTS.has(inside) ? null : inside;
    },
    required: [{ field: 'clientId', add: `${root === '' ? 'AzureAd' : writtenRoot(leaves, root)}.ClientId` }],
    finish: (found) => finish(found, root),
  }));
}

/** Where the site is reached: launchSettings.json, Kestrel, and the variables of the host. */
const SITE =
  /(?:^|\.)(?:profiles\..+\.applicationurl|kestrel\.endpoints\.[^.]+\.url|urls|aspnetcore_urls|aspnetcore_https_ports?|iissettings\.iisexpress\.sslport)$/u;
const SITE_SLOT = 'site';

/** Several addresses stand with semicolons between them: people sign in at the one with https. */
const address: Taker = (found, leaf) => {
  const { value } = leaf;
  const written = value.kind === 'text' || value.kind === 'number' ? value.text : '';
  const isPort = /^\d{2,5}$/u.test(written);
  if (isPort && written === '0') return;
  const all = isPort ? [`https://localhost:${written}`] : written.split(/[;,\s]+/u);
  const one = all.find((each) => each.startsWith('https://')) ?? all[0] ?? '';
  // Of a server that listens on every address people know another name.
  if (/\/\/(?:\*|\+|0\.0\.0\.0|\[::\])(?=[:/]|$)/u.test(one)) return;
  if (found.site?.address.startsWith('https://') === true) return;
  if (one.startsWith('https://')) found.site = null;
  site(found, { ...leaf, value: { kind: 'text', text: one } });
};

const ASKED = 'downstream.scopes';
const CERTIFICATE = 'clientcredentials.certificate';

function finish(found: Found, root: string): void {
  const has = (what: string): boolean => found.inputs.has(what);
  if (/b2c/u.test(root)) notice(found, B2C);
  if (has(BOT)) {
    notice(
      found,
      'A bot signs in by itself, without a user: it has no redirect URI. The profile takes its client ID, tenant and secret.',
    );
    say(found, { platform: 'web', clientType: 'confidential' });
    return;
  }
  if (/swagger|openapi/u.test(root)) {
    say(found, { platform: 'spa', clientType: 'public' });
    settleRedirect(found, {
      path: '/swagger/oauth2-redirect.html',
      origin: 'https://localhost',
      by: 'Swagger UI',
    });
    return;
  }
  if (has(BLAZOR) && !has(WEB)) {
    say(found, { platform: 'spa', clientType: 'public' });
    settleRedirect(found, {
      path: '/authentication/login-callback',
      origin: 'https://localhost',
      by: 'Blazor WebAssembly',
    });
    return;
  } else if (has(WEB) || found.secret !== null) say(found, { platform: 'web', clientType: 'confidential' });
  else if (has(API)) {
    found.isApi = true;
    notice(
      found,
      'This section is a web API’s: it accepts tokens and has no sign-in of its own. Client ID and tenant are taken; redirect URI and scopes are those of the app that calls it.',
    );
    say(found, { platform: 'web', clientType: 'confidential' });
    return;
  } else if (!found.fields.has('redirectUri')) {
    say(found, { platform: 'web', clientType: 'confidential' });
  }
  settleRedirect(found, { path: '/signin-oidc', origin: 'https://localhost', by: 'ASP.NET Core' });
}
