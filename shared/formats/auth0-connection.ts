import { isGuid } from '../entra/guid.ts';
import {
  directoryNames,
  directoryNotes,
  refusesPersonalAccounts,
  settleTenant,
  strategy,
} from './common-endpoint.ts';
import { SECRET_PLACEHOLDER, type WritableFormat } from './format.ts';
import { webAppNotes } from './printing/client-notes.ts';
import { inputsOf } from './printing/inputs-of.ts';
import { printJson } from './printing/json.ts';
import type { Plan } from './reading/read-leaves.ts';
import { readWith, toSlots } from './reading/read-with.ts';
import { field, input, marker, secret, setInput, text, type Taker } from './reading/takers.ts';
import { hasAny } from './recognise.ts';
import { readScriptText } from './syntax/script-text.ts';

const PRODUCT = 'auth0';
const AT_EACH_LOGIN = 'on_each_login';
const AT_FIRST_LOGIN = 'on_first_login';

const entraDomain = input(PRODUCT, 'entraDomain');

/** A domain of the directory, or its ID. */
const tenantDomain: Taker = (found, leaf) => {
  if (leaf.value.kind === 'text' && isGuid(leaf.value.text)) field('tenant')(found, leaf);
  else entraDomain(found, leaf);
};

const PLAN: Plan = {
  product: PRODUCT,
  slots: toSlots({
    name: input(PRODUCT, 'connectionName'),
    display_name: input(PRODUCT, 'displayName'),
    strategy: strategy('waad'),
    'options.client_id': field('clientId'),
    'options.client_secret': secret,
    'options.tenant_domain': tenantDomain,
    'options.domain': marker,
    'options.tenantid': field('tenant'),
    'options.domain_aliases[]': input(PRODUCT, 'domainAliases'),
    'options.icon_url': input(PRODUCT, 'logoUrl'),
    'options.usecommonendpoint': input(PRODUCT, 'useCommonEndpoint'),
    'options.identity_api': input(PRODUCT, 'identityApi'),
    'options.waad_protocol': marker,
    'options.userid_attribute': marker,
    'options.use_wsfed': marker,
    'options.basic_profile': marker,
    'options.ext_profile': input(PRODUCT, 'extendedProfile'),
    'options.ext_groups': input(PRODUCT, 'securityGroups'),
    'options.api_enable_users': input(PRODUCT, 'enableUsersApi'),
    'options.set_user_root_attributes': text((found, leaf, value) =>
      setInput(
        found,
        leaf,
        'syncAttributes',
        'Sync user profile attributes at each login',
        String(value === AT_EACH_LOGIN),
      ),
    ),
  }),
  required: [{ field: 'clientId', add: 'options.client_id' }],
  finish: settleTenant,
};

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
    if (!shape.isObject) return 0;
    if (/"strategy"\s*:\s*"waad"/u.test(shape.text)) return 0.98;
    return hasAny(shape, 'waad_protocol', 'tenant_domain', 'usecommonendpoint') ? 0.85 : 0;
  },
  read: (source) => readWith(source, readScriptText, PLAN),
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
