import { CLOUD_HOSTS } from '../azure/cloud-hosts.ts';
import { audience, ownerTenant, publisherDomain } from '../manifest/audience.ts';
import { displayName } from '../manifest/display-name.ts';
import { secretEnd } from '../manifest/expiry.ts';
import { publicClient } from '../manifest/redirects.ts';
import { authority, loginHost, tenant } from '../reading/authority-takers.ts';
import type { Leaf } from '../reading/leaf.ts';
import { toSlots } from '../reading/read-with.ts';
import { redirectOn } from '../reading/redirect.ts';
import { field, marker, secret, secretPlace, text, unused, type Taker } from '../reading/takers.ts';
import type { Found } from '../reading/found.ts';
import { roleOf } from '../reading/variable-roles.ts';
import type { Platform } from '../../profile/profile.ts';

const shown = unused('It is shown to people, and used in no sign-in.');
const signOut = unused('It is used at sign-out only.');
const permission = unused(
  'It is a permission of the registration: which scopes the app asks for, it says itself.',
);

/** The type of the URIs stands beside them, before or behind. */
const waitingUris: Taker = (found, leaf) => {
  const known = PLATFORMS.get(found.inputs.get('redirectType') ?? '');
  redirectOn(() => known ?? null)(found, leaf);
};

const PLATFORMS: ReadonlyMap<string, Platform> = new Map([
  ['web', 'web'],
  ['spa', 'spa'],
  ['publicclient', 'native'],
]);

const redirectType: Taker = text((found, _leaf, value) => {
  found.inputs.set('redirectType', value.toLowerCase());
  const platform = PLATFORMS.get(value.toLowerCase());
  if (platform !== undefined && (found.fields.has('redirectUri') || found.open.has('redirectUri')))
    found.said = { ...found.said, platform };
});

/** By the key below the resource; of a resource of its own with its type in front. */
export const APPLICATION_SLOTS: ReadonlyMap<string, Taker> = toSlots({
  display_name: displayName,
  sign_in_audience: audience,
  client_id: field('clientId'),
  application_id: field('clientId'),
  'web.redirect_uris': redirectOn(() => 'web'),
  'single_page_application.redirect_uris': redirectOn(() => 'spa'),
  'public_client.redirect_uris': redirectOn(() => 'native'),
  'web.homepage_url': shown,
  'web.logout_url': signOut,
  fallback_public_client_enabled: publicClient,
  'password.end_date': secretEnd,
  'required_resource_access.resource_app_id': marker,
  'required_resource_access.resource_access.id': permission,
  'required_resource_access.resource_access.type': marker,
  'azuread_application_redirect_uris.application_id': marker,
  'azuread_application_redirect_uris.type': redirectType,
  'azuread_application_redirect_uris.redirect_uris': waitingUris,
  'azuread_application_password.application_id': marker,
  'azuread_application_password.application_object_id': marker,
  'azuread_application_password.display_name': marker,
  'azuread_application_password.end_date': secretEnd,
  'azuread_application_fallback_public_client.enabled': publicClient,
  'azuread_application_fallback_public_client.application_id': marker,
});

const platformOf = (key: string): Platform | null => {
  if (/spa|single_page/u.test(key)) return 'spa';
  if (/public|native|mobile|desktop/u.test(key)) return 'native';
  return /web/u.test(key) ? 'web' : null;
};

/** Modules have arguments of their own; their names say what they are for. */
export const MODULE_SLOTS: ReadonlyMap<string, Taker> = toSlots({
  name: displayName,
  audience,
  redirect: (found, leaf) =>
    redirectOn(() => platformOf(leaf.path.toLowerCase().split(' ').at(-1) ?? ''))(found, leaf),
  clientId: field('clientId'),
  tenant: moduleTenant,
  secret,
});

function moduleTenant(found: Found, leaf: Leaf): void {
  if (leaf.value.kind === 'variable') return;
  ownerTenant(found, leaf);
  publisherDomain(found, leaf);
}

export function moduleSlot(key: string): string | null {
  if (/(?:redirect|reply|callback)\w*$/u.test(key) && !/logout/u.test(key)) return 'redirect';
  if (/(?:^|\.)(?:display_name|application_name|app_name)$/u.test(key)) return 'name';
  if (/sign_?in_audience$/u.test(key)) return 'audience';
  const role = roleOf(key)?.role;
  return role === 'clientId' || role === 'tenant' || role === 'secret' ? role : null;
}

export const EASY_AUTH_SLOTS: ReadonlyMap<string, Taker> = toSlots({
  client_id: field('clientId'),
  client_secret: secret,
  client_secret_setting_name: secretPlace,
  tenant_auth_endpoint: authority,
  allowed_audiences: unused('It names what an API accepts, not what an app asks for.'),
  allowed_applications: marker,
  www_authentication_disabled: marker,
});

/** Terraform’s own login. */
export const PROVIDER_SLOTS: ReadonlyMap<string, Taker> = toSlots({
  client_id: field('clientId'),
  tenant_id: tenant,
  client_secret: secret,
  environment: text((found, leaf, value) => {
    const host = CLOUD_HOSTS.get(value.toLowerCase());
    if (host !== undefined) loginHost(found, { ...leaf, value: { kind: 'text', text: host } });
  }),
  use_oidc: marker,
  subscription_id: unused('It is the ID of a subscription: no sign-in uses it.'),
});
