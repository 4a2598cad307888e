import { audience, otherTenants, ownerTenant, publisherDomain } from '../manifest/audience.ts';
import { displayName } from '../manifest/display-name.ts';
import { GRAPH_SLOTS } from '../manifest/graph-plans.ts';
import { publicClient } from '../manifest/redirects.ts';
import { CLOUD_HOSTS } from '../azure/cloud-hosts.ts';
import { authority, loginHost, tenant } from '../reading/authority-takers.ts';
import { hide, ignore, notice, type Found } from '../reading/found.ts';
import type { Leaf } from '../reading/leaf.ts';
import { toSlots } from '../reading/read-with.ts';
import { redirectOn, redirectUri } from '../reading/redirect.ts';
import { field, hidden, marker, scopes, secret, text, unused, type Taker } from '../reading/takers.ts';

const cloud: Taker = text((found, leaf, value) => {
  const host = CLOUD_HOSTS.get(value.toLowerCase());
  if (host !== undefined) loginHost(found, { ...leaf, value: { kind: 'text', text: host } });
});

/** Old modules have `-PublicClient $true` beside reply URLs without a platform. */
const oldReplyUrl = redirectOn((found) => (found.inputs.get('isPublicClient') === 'true' ? 'native' : 'web'));

const oldPublicClient: Taker = (found, leaf) => {
  publicClient(found, leaf);
  if (found.said.platform === 'web' && found.inputs.get('isPublicClient') === 'true')
    found.said = { ...found.said, platform: 'native', clientType: 'public' };
};

/** A list of several values stands as `-web.redirecturis[]`, one value without brackets. */
const both = (slots: Readonly<Record<string, Taker>>): Readonly<Record<string, Taker>> =>
  Object.fromEntries(
    Object.entries(slots).flatMap(([name, take]) => [
      [name, take],
      [`${name}[]`, take],
    ]),
  );

export const APPLICATION_SLOTS: ReadonlyMap<string, Taker> = toSlots({
  ...Object.fromEntries(
    [...GRAPH_SLOTS].flatMap(([name, take]) => [
      [`-${name}`, take],
      [`-body.${name}`, take],
    ]),
  ),
  '-displayname': displayName,
  '-applicationname': (found, leaf) => {
    if (/ForInteractiveLogin /iu.test(leaf.path)) found.inputs.set('isPublicClient', 'true');
    displayName(found, leaf);
  },
  '-interactive': marker,
  '-signinaudience': audience,
  '-isfallbackpublicclient': publicClient,
  '-publicclient': oldPublicClient,
  '-availabletoothertenants': otherTenants,
  '-tenant': ownTenant,
  ...both({
    '-replyurl': oldReplyUrl,
    '-replyurls': oldReplyUrl,
    '-web.redirecturi': redirectOn(() => 'web'),
    '-spa.redirecturi': redirectOn(() => 'spa'),
    '-publicclient.redirecturi': redirectOn(() => 'native'),
    '-sparedirecturi': redirectOn(() => 'spa'),
    '-publicclientredirecturi': redirectOn(() => 'native'),
  }),
  '-homepage': unused('It is shown to people, and used in no sign-in.'),
  '-logouturl': unused('It is used at sign-out only.'),
});

function ownTenant(found: Found, leaf: Leaf): void {
  ownerTenant(found, leaf);
  publisherDomain(found, leaf);
}

/** Who makes the application belongs to the tenant that it is registered in. */
export const MAKER_SLOTS: ReadonlyMap<string, Taker> = toSlots({
  'connect -tenantid': ownTenant,
  'connect -tenant': ownTenant,
  'connect -environment': cloud,
});

const certificate: Taker = hidden((found, leaf) => {
  found.inputs.set('isAppOnly', 'true');
  ignore(found, leaf, 'The app signs in with a certificate: a profile signs in with a client secret.');
});

const ownSecret: Taker = (found, leaf) => {
  found.inputs.set('isAppOnly', 'true');
  secret(found, leaf);
};

export const CONNECT_SLOTS: ReadonlyMap<string, Taker> = toSlots({
  '-clientid': field('clientId'),
  '-appid': field('clientId'),
  '-applicationid': field('clientId'),
  '-tenantid': tenant,
  '-tenant': tenant,
  '-organization': tenant,
  '-authority': authority,
  '-environment': cloud,
  '-azureenvironment': cloud,
  '-azurecloudinstance': cloud,
  '-redirecturi': redirectUri,
  ...both({ '-scopes': scopes, '-scope': scopes }),
  '-clientsecret': ownSecret,
  '-clientsecretcredential.username': field('clientId'),
  '-clientsecretcredential.password': ownSecret,
  '-clientsecretcredential': ownSecret,
  '-credential.username': field('clientId'),
  '-credential.password': ownSecret,
  '-certificatethumbprint': certificate,
  '-certificatename': certificate,
  '-certificatesubjectname': certificate,
  '-certificatepath': certificate,
  '-certificatepassword': certificate,
  '-certificate': certificate,
  '-clientcertificate': certificate,
  '-thumbprint': certificate,
  '-serviceprincipal': marker,
  '-interactive': marker,
  '-devicelogin': marker,
  '-usedevicecode': marker,
  '-devicecode': marker,
  '-usedeviceauthentication': marker,
  '-url': marker,
});

const grant: Taker = text((found, leaf, value) => {
  found.inputs.set('grant', value);
  if (value === 'password')
    notice(
      found,
      `Line ${leaf.line} signs in with a user’s name and password (ROPC): AuthLoupe signs in in the browser.`,
    );
});

const usersPassword: Taker = (found, leaf) => {
  hide(found, leaf);
  ignore(found, leaf, 'It is a user’s password, and is not taken.');
};

export const REQUEST_SLOTS: ReadonlyMap<string, Taker> = toSlots({
  '-uri': authority,
  '-body.client_id': field('clientId'),
  '-body.clientid': field('clientId'),
  '-body.client_secret': secret,
  '-body.clientsecret': secret,
  '-body.scope': scopes,
  '-body.redirect_uri': redirectUri,
  '-body.grant_type': grant,
  '-body.username': unused('It is the name of a user.'),
  '-body.password': usersPassword,
  '-body.resource': text((found) =>
    notice(found, 'A resource instead of scopes is version 1.0. AuthLoupe signs in at version 2.0.'),
  ),
  '-body.tenant': tenant,
  '-body': marker,
});
