import { SECRET_PLACEHOLDER, type WritableFormat } from './format.ts';
import { blueprintSlot, findProviders, findSources } from './authentik/entries.ts';
import { blueprintNotes, printBlueprint, refusesInAuthentik } from './authentik/print-blueprint.ts';
import { refuse, type Read } from './reading/fault.ts';
import type { Leaf } from './reading/leaf.ts';
import { oauthPlan } from './reading/oauth-plan.ts';
import type { Plan } from './reading/read-leaves.ts';
import { readWith, toSlots } from './reading/read-with.ts';
import { settleRedirect } from './reading/redirect.ts';
import { field, input, marker, say, scopes, secret } from './reading/takers.ts';
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
    if (/authentik_sources_oauth\.oauthsource\b/u.test(shape.text))
      return /provider_type:\s*["']?(?:azuread|entraid)\b|microsoftonline/u.test(shape.text) ? 0.98 : 0;
    return !shape.isObject && hasAny(shape, 'entries') && hasAny(shape, 'model') ? 0.5 : 0;
  },
  read: (text) => readWith(text, readBlueprint, blueprintPlans),
  write: (profile, secretText = SECRET_PLACEHOLDER) => printBlueprint(profile, secretText),
  notes: blueprintNotes,
  refuses: refusesInAuthentik,
};

function readBlueprint(text: string): Read<readonly Leaf[]> {
  const leaves = readYamlText(text);
  if (!leaves.ok) return leaves;
  if (findProviders(leaves.value).length === 0 && findSources(leaves.value).length === 0) {
    const line = leaves.value.find(({ path }) => path.startsWith('entries'))?.line ?? 1;
    return refuse(
      'model',
      line,
      'entries',
      'none of these is a Microsoft Entra provider. Paste the blueprint that has it.',
    );
  }
  return leaves;
}

function blueprintPlans(leaves: readonly Leaf[]): readonly Plan[] {
  const providers = findProviders(leaves);
  return [
    ...providers.map((provider, index) => ({
      ...PLAN,
      label: providers.length > 1 ? `entries[${String(index)}]` : '',
      slotOf: blueprintSlot(leaves, provider),
    })),
    ...findSources(leaves).map(({ root, slug }) =>
      oauthPlan(root, {
        label: slug,
        slots: toSlots({
          profileurl: marker,
          slug: marker,
          name: marker,
          enabled: marker,
          providertype: marker,
          additionalscopes: scopes,
        }),
        finish: (found) => {
          say(found, { platform: 'web', clientType: 'confidential' });
          settleRedirect(found, {
            path: `/source/oauth/callback/${slug || '<slug>'}/`,
            origin: 'https://<authentik-address>',
            by: 'authentik',
          });
        },
      }),
    ),
  ];
}
