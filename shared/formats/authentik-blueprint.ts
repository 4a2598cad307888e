import { SECRET_PLACEHOLDER, type WritableFormat } from './format.ts';
import { blueprintSlot, findProviders } from './authentik/entries.ts';
import { blueprintNotes, printBlueprint, refusesInAuthentik } from './authentik/print-blueprint.ts';
import { refuse, type Read } from './reading/fault.ts';
import type { Leaf } from './reading/leaf.ts';
import type { Plan } from './reading/read-leaves.ts';
import { readWith, toSlots } from './reading/read-with.ts';
import { field, input, marker, secret } from './reading/takers.ts';
import { hasAny } from './recognise.ts';
import { readYamlText } from './syntax/yaml-text.ts';

const PRODUCT = 'authentik';

const PLAN: Plan = {
  product: PRODUCT,
  slots: toSlots({
    version: marker,
    'metadata.name': field('name'),
    'provider.identifiers.name': input(PRODUCT, 'providerName'),
    'provider.attrs.name': input(PRODUCT, 'providerName'),
    'provider.attrs.client_id': field('clientId'),
    'provider.attrs.client_secret': secret,
    'provider.attrs.tenant_id': field('tenant'),
    'provider.attrs.user_delete_action': input(PRODUCT, 'userDeletionAction'),
    'provider.attrs.group_delete_action': input(PRODUCT, 'groupDeletionAction'),
    'provider.attrs.exclude_users_service_account': input(PRODUCT, 'excludeServiceAccounts'),
    // `!Find [authentik_core.group, [name, Staff]]`
    'provider.attrs.filter_group[0]': marker,
    'provider.attrs.filter_group[1][0]': marker,
    'provider.attrs.filter_group[1][1]': input(PRODUCT, 'filterGroup'),
    ...Object.fromEntries(
      ['property_mappings', 'property_mappings_group'].flatMap((key) =>
        ['[0][0]', '[0][1][0]', '[0][1][1]'].map((place) => [`provider.attrs.${key}${place}`, marker]),
      ),
    ),
    'application.identifiers.slug': input(PRODUCT, 'slug'),
    'application.attrs.slug': input(PRODUCT, 'slug'),
    'application.attrs.name': input(PRODUCT, 'applicationName'),
    // `!KeyOf`: the application names the provider above.
    'application.attrs.backchannel_providers[0]': marker,
    'entry.model': marker,
    'entry.id': marker,
    'entry.state': marker,
  }),
  required: [
    { field: 'clientId', add: 'client_id' },
    { field: 'tenant', add: 'tenant_id' },
  ],
};

export const authentikBlueprint: WritableFormat = {
  id: 'authentik-blueprint',
  title: 'authentik blueprint',
  about: 'a Microsoft Entra provider and its application as YAML',
  product: PRODUCT,
  fileType: 'yaml',
  carries: {
    fields: ['name', 'tenant', 'clientId'],
    inputs: [
      'providerName',
      'applicationName',
      'slug',
      'userDeletionAction',
      'groupDeletionAction',
      'excludeServiceAccounts',
      'filterGroup',
    ],
  },
  recognises: (shape) => {
    if (/microsoftentraprovider\b/u.test(shape.text)) return 0.98;
    return !shape.isObject && hasAny(shape, 'entries') && hasAny(shape, 'model') ? 0.5 : 0;
  },
  read: (text) => readWith(text, readBlueprint, (leaves) => [{ ...PLAN, slotOf: blueprintSlot(leaves) }]),
  write: (profile, secretText = SECRET_PLACEHOLDER) => printBlueprint(profile, secretText),
  notes: blueprintNotes,
  refuses: refusesInAuthentik,
};

function readBlueprint(text: string): Read<readonly Leaf[]> {
  const leaves = readYamlText(text);
  if (!leaves.ok) return leaves;
  const [provider, second] = findProviders(leaves.value);
  if (provider === undefined) {
    const line = leaves.value.find(({ path }) => path.startsWith('entries'))?.line ?? 1;
    return refuse(
      'model',
      line,
      'entries',
      'none of these is a Microsoft Entra provider. Paste the blueprint that has it.',
    );
  }
  if (second !== undefined)
    return refuse(
      'twice',
      second.line,
      second.path,
      'this is a second Microsoft Entra provider. Paste one of them.',
    );
  return leaves;
}
