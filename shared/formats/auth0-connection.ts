import { isGuid } from '../entra/guid.ts';
import { directoryNames, directoryNotes, refusesPersonalAccounts, settleTenant } from './common-endpoint.ts';
import { SECRET_PLACEHOLDER, type WritableFormat } from './format.ts';
import { webAppNotes } from './printing/client-notes.ts';
import { inputsOf } from './printing/inputs-of.ts';
import { printJson } from './printing/json.ts';
import { authority } from './reading/authority-takers.ts';
import type { Read } from './reading/fault.ts';
import { notice } from './reading/found.ts';
import type { Leaf } from './reading/leaf.ts';
import { providerOf } from './reading/oauth-plan.ts';
import type { Plan } from './reading/read-leaves.ts';
import { readWith, toSlots } from './reading/read-with.ts';
import { below, firstRoots } from './reading/roots.ts';
import { field, input, marker, secret, setInput, text, type Taker } from './reading/takers.ts';
import { hasAny } from './recognise.ts';
import { readBlocksByPath } from './syntax/block-text.ts';
import { readScriptText } from './syntax/script-text.ts';
import { readYamlText } from './syntax/yaml-text.ts';

const PRODUCT = 'auth0';
const AT_EACH_LOGIN = 'on_each_login';
const AT_FIRST_LOGIN = 'on_first_login';

const entraDomain = input(PRODUCT, 'entraDomain');

/** A domain of the directory, or its ID. */
const tenantDomain: Taker = (found, leaf) => {
  if (leaf.value.kind === 'text' && isGuid(leaf.value.text)) field('tenant')(found, leaf);
  else entraDomain(found, leaf);
};

/** Terraform’s provider lists what is asked for as scopes. */
const asked: Taker = text((found, leaf, value) => {
  if (value === 'ext_profile') setInput(found, leaf, 'extendedProfile', 'Extended Profile', 'true');
  else if (value === 'ext_groups') setInput(found, leaf, 'securityGroups', 'Security Groups', 'true');
});

const SLOTS = toSlots({
  name: input(PRODUCT, 'connectionName'),
  display_name: input(PRODUCT, 'displayName'),
  strategy: marker,
  'options.client_id': field('clientId'),
  'options.app_id': marker,
  'options.client_secret': secret,
  'options.tenant_domain': tenantDomain,
  'options.domain': marker,
  'options.tenantid': field('tenant'),
  'options.tenant_id': field('tenant'),
  'options.discovery_url': authority,
  'options.issuer': authority,
  'options.domain_aliases[]': input(PRODUCT, 'domainAliases'),
  'options.icon_url': input(PRODUCT, 'logoUrl'),
  'options.usecommonendpoint': input(PRODUCT, 'useCommonEndpoint'),
  'options.use_common_endpoint': input(PRODUCT, 'useCommonEndpoint'),
  'options.waad_common_endpoint': input(PRODUCT, 'useCommonEndpoint'),
  'options.identity_api': input(PRODUCT, 'identityApi'),
  'options.waad_protocol': marker,
  'options.userid_attribute': marker,
  'options.use_wsfed': marker,
  'options.basic_profile': marker,
  'options.ext_profile': input(PRODUCT, 'extendedProfile'),
  'options.ext_groups': input(PRODUCT, 'securityGroups'),
  'options.api_enable_users': input(PRODUCT, 'enableUsersApi'),
  'options.scopes[]': asked,
  'options.set_user_root_attributes': text((found, leaf, value) =>
    setInput(
      found,
      leaf,
      'syncAttributes',
      'Sync user profile attributes at each login',
      String(value === AT_EACH_LOGIN),
    ),
  ),
  // Of Terraform’s provider, in another block.
  'auth0.domain': input(PRODUCT, 'domain'),
});

const DOMAIN = /^(?:provider\.auth0\.domain|auth0_domain)$/iu;

function readConnection(source: string): Read<readonly Leaf[]> {
  if (TERRAFORM.test(source)) return readBlocksByPath(source);
  return /^\s*(?:-\s|[\w$]+:\s)/u.test(source) && !/^\s*[[{]/mu.test(source.slice(0, 200))
    ? readYamlText(source)
    : readScriptText(source);
}

/** One plan for each connection to Entra. */
function connectionPlans(leaves: readonly Leaf[]): readonly Plan[] {
  const textAt = (root: string, key: string): string => {
    const value = leaves.find((leaf) => below(root, leaf) === key)?.value;
    return value?.kind === 'text' ? value.text : '';
  };
  const roots = firstRoots(leaves, (keys) => keys.has('options')).filter((root) => {
    const kind = textAt(root, 'strategy');
    if (kind === 'oidc') return providerOf(leaves, root === '' ? 'options' : `${root}.options`) === 'entra';
    if (kind === 'waad' || kind === 'azure-ad') return true;
    return kind === '' && leaves.some((leaf) => OWN.test(below(root, leaf) ?? ''));
  });
  return roots.map((root) => ({
    product: PRODUCT,
    label: roots.length > 1 ? textAt(root, 'name') : '',
    slots: SLOTS,
    slotOf: (leaf) => (DOMAIN.test(leaf.path) ? 'auth0.domain' : below(root, leaf)),
    required: [{ field: 'clientId', add: 'options.client_id' }],
    finish: (found) => {
      const kind = textAt(root, 'strategy');
      if (!['waad', 'oidc', ''].includes(kind)) notice(found, OTHER_STRATEGY);
      settleTenant(found);
    },
  }));
}

const OTHER_STRATEGY = 'The strategy says another kind of connection: one to Entra has waad there.';
const OWN = /^options\.(?:waad_protocol|usecommonendpoint|waad_common_endpoint|tenant_domain)$/u;
const TERRAFORM = /\bresource[ \t]+"auth0_connection"/u;

export const auth0Connection: WritableFormat = {
  id: 'auth0-connection',
  title: 'Auth0 connection',
  about: 'a waad connection of Auth0’s Management API as JSON',
  product: PRODUCT,
  fileType: 'json',
  carries: {
    fields: ['tenant', 'clientId'],
    inputs: [
      'connectionName',
      'displayName',
      'logoUrl',
      'entraDomain',
      'domainAliases',
      'useCommonEndpoint',
      'identityApi',
      'extendedProfile',
      'securityGroups',
      'enableUsersApi',
      'syncAttributes',
    ],
  },
  recognises: (shape) => {
    const isNamed = /["']?strategy["']?\s*[:=]\s*["']?waad\b/u.test(shape.text);
    if (!isNamed && !shape.isObject && !TERRAFORM.test(shape.text)) return 0;
    if (!isNamed && !hasAny(shape, 'waad_protocol', 'tenant_domain', 'usecommonendpoint', 'discovery_url'))
      return 0;
    const leaves = shape.leavesBy(readConnection);
    if (leaves.length > 0 && connectionPlans(leaves).length === 0) return 0;
    return isNamed ? 0.98 : 0.85;
  },
  read: (source) => readWith(source, readConnection, connectionPlans),
  write: (profile, secretText = SECRET_PLACEHOLDER) => {
    const inputs = inputsOf(profile, PRODUCT);
    const { domain, tenantId, usesCommon } = directoryNames(profile, inputs);
    const isSynced = inputs.isOn('syncAttributes');
    return printJson({
      name: inputs.text('connectionName'),
      display_name: inputs.text('displayName'),
      strategy: 'waad',
      options: {
        client_id: profile.clientId,
        client_secret: secretText,
        tenant_domain: domain ?? tenantId,
        domain,
        tenantId,
        domain_aliases: inputs.list('domainAliases'),
        icon_url: inputs.text('logoUrl'),
        useCommonEndpoint: usesCommon,
        // Auth0's reference asks for it wherever the common endpoint is on.
        userid_attribute: usesCommon === true ? 'sub' : undefined,
        waad_protocol: 'openid-connect',
        use_wsfed: false,
        identity_api: inputs.text('identityApi'),
        basic_profile: true,
        ext_profile: inputs.isOn('extendedProfile'),
        ext_groups: inputs.isOn('securityGroups'),
        api_enable_users: inputs.isOn('enableUsersApi'),
        set_user_root_attributes:
          isSynced === undefined ? undefined : isSynced ? AT_EACH_LOGIN : AT_FIRST_LOGIN,
      },
    });
  },
  notes: (profile) => {
    const names = directoryNames(profile, inputsOf(profile, PRODUCT));
    return [
      ...directoryNotes('Auth0', profile, names),
      ...(inputsOf(profile, PRODUCT).text('connectionName') === undefined
        ? ['The connection needs a name, and the profile has none. Add it: it can never be changed.']
        : []),
      ...webAppNotes('Auth0', profile),
    ];
  },
  refuses: refusesPersonalAccounts(
    'Auth0',
    'Use its social connection for Microsoft accounts (windowslive), or another tenant in the profile.',
  ),
};
