import { directoryNames, settleTenant, strategy } from './common-endpoint.ts';
import { SECRET_PLACEHOLDER, type WritableFormat } from './format.ts';
import { kindeNotes, refusesInKinde } from './kinde/kinde-notes.ts';
import { inputsOf } from './printing/inputs-of.ts';
import { printJson } from './printing/json.ts';
import type { Leaf } from './reading/leaf.ts';
import type { Plan } from './reading/read-leaves.ts';
import { readWith, toSlots } from './reading/read-with.ts';
import { below, firstRoots } from './reading/roots.ts';
import { field, input, secret } from './reading/takers.ts';
import { hasAny } from './recognise.ts';
import { readScriptText } from './syntax/script-text.ts';

const PRODUCT = 'kinde';
const STRATEGY = 'oauth2:azure_ad';

const SLOTS = toSlots({
  name: field('name'),
  display_name: input(PRODUCT, 'connectionName'),
  strategy: strategy(STRATEGY),
  'options.client_id': field('clientId'),
  'options.client_secret': secret,
  'options.entra_id_domain': input(PRODUCT, 'entraDomain'),
  'options.home_realm_domains[]': input(PRODUCT, 'homeRealmDomains'),
  'options.is_use_common_endpoint': input(PRODUCT, 'useCommonEndpoint'),
  'options.is_extended_attributes_required': input(PRODUCT, 'extendedProfile'),
  'options.is_retrieve_provider_user_groups': input(PRODUCT, 'getUserGroups'),
  'options.is_sync_user_profile_on_login': input(PRODUCT, 'syncProfiles'),
});

/** One plan for each connection, whatever stands around it. */
function connectionPlans(leaves: readonly Leaf[]): readonly Plan[] {
  const has = (root: string, key: RegExp): boolean =>
    leaves.some((leaf) => key.test(below(root, leaf) ?? ''));
  const roots = firstRoots(leaves, (keys) => keys.has('options')).filter(
    (root) =>
      isOwnStrategy(leaves, root) || has(root, /^options\.(?:entra_id_domain|is_use_common_endpoint)$/u),
  );
  return roots.map((root) => ({
    product: PRODUCT,
    label: roots.length > 1 ? root : '',
    slots: SLOTS,
    slotOf: (leaf) => below(root, leaf),
    required: [{ field: 'clientId', add: 'options.client_id' }],
    finish: settleTenant,
  }));
}

const isOwnStrategy = (leaves: readonly Leaf[], root: string): boolean => {
  const value = leaves.find((leaf) => below(root, leaf) === 'strategy')?.value;
  return value?.kind === 'text' && value.text === STRATEGY;
};

export const kindeConnection: WritableFormat = {
  id: 'kinde-connection',
  title: 'Kinde connection (JSON)',
  about: 'a connection of Kinde’s Management API',
  product: PRODUCT,
  fileType: 'json',
  carries: {
    fields: ['name', 'tenant', 'clientId'],
    inputs: [
      'connectionName',
      'entraDomain',
      'homeRealmDomains',
      'useCommonEndpoint',
      'extendedProfile',
      'getUserGroups',
      'syncProfiles',
    ],
  },
  recognises: (shape) => {
    if (!shape.isObject) return 0;
    if (/["']?strategy["']?\s*:\s*["']oauth2:azure_ad["']/u.test(shape.text)) return 0.98;
    return hasAny(shape, 'entra_id_domain', 'is_use_common_endpoint') ? 0.9 : 0;
  },
  read: (source) => readWith(source, readScriptText, connectionPlans),
  write: (profile, secretText = SECRET_PLACEHOLDER) => {
    const inputs = inputsOf(profile, PRODUCT);
    const { domain, usesCommon } = directoryNames(profile, inputs);
    return printJson({
      name: profile.name,
      display_name: inputs.text('connectionName'),
      strategy: STRATEGY,
      options: {
        client_id: profile.clientId,
        client_secret: secretText,
        entra_id_domain: domain,
        home_realm_domains: inputs.list('homeRealmDomains'),
        is_use_common_endpoint: usesCommon,
        is_extended_attributes_required: inputs.isOn('extendedProfile'),
        is_retrieve_provider_user_groups: inputs.isOn('getUserGroups'),
        is_sync_user_profile_on_login: inputs.isOn('syncProfiles'),
      },
    });
  },
  notes: kindeNotes,
  refuses: refusesInKinde,
};
