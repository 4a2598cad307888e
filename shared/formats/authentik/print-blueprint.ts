import type { ProfileDraft } from '../../profile/profile.ts';
import { inputsOf, type ProductInputs } from '../printing/inputs-of.ts';
import { quoteYaml } from '../printing/quote.ts';
import { APPLICATION_MODEL, PROVIDER_MODEL } from './entries.ts';

const PROVIDER_ID = 'entra-provider';

/** authentik's blueprint, version 1. An entry without identifiers would never be found again, so a name is always written. */
export function printBlueprint(profile: ProfileDraft, secret: string): string {
  const inputs = inputsOf(profile, 'authentik');
  const lines = [
    'version: 1',
    ...(profile.name === '' ? [] : ['metadata:', `  name: ${quoteYaml(profile.name)}`]),
    'entries:',
    ...providerLines(profile, secret, inputs),
    ...applicationLines(inputs),
  ];
  return `${lines.join('\n')}\n`;
}

function providerLines(profile: ProfileDraft, secret: string, inputs: ProductInputs): readonly string[] {
  const isExcluding = inputs.isOn('excludeServiceAccounts');
  const group = inputs.text('filterGroup');
  return [
    `  - model: ${PROVIDER_MODEL}`,
    `    id: ${PROVIDER_ID}`,
    '    identifiers:',
    `      name: ${quoteYaml(inputs.text('providerName') ?? 'Microsoft Entra')}`,
    '    attrs:',
    `      client_id: ${quoteYaml(profile.clientId)}`,
    `      client_secret: ${quoteYaml(secret)}`,
    `      tenant_id: ${quoteYaml(profile.tenant)}`,
    ...line('      user_delete_action', inputs.text('userDeletionAction')),
    ...line('      group_delete_action', inputs.text('groupDeletionAction')),
    ...(isExcluding === undefined ? [] : [`      exclude_users_service_account: ${isExcluding}`]),
    ...(group === undefined
      ? []
      : [`      filter_group: !Find [authentik_core.group, [name, ${quoteYaml(group)}]]`]),
  ];
}

function applicationLines(inputs: ProductInputs): readonly string[] {
  const slug = inputs.text('slug');
  const name = inputs.text('applicationName');
  if (slug === undefined && name === undefined) return [];
  return [
    `  - model: ${APPLICATION_MODEL}`,
    ...(slug === undefined ? [] : ['    identifiers:', `      slug: ${quoteYaml(slug)}`]),
    '    attrs:',
    ...line('      name', name),
    '      backchannel_providers:',
    `        - !KeyOf ${PROVIDER_ID}`,
  ];
}

const line = (key: string, value: string | undefined): readonly string[] =>
  value === undefined ? [] : [`${key}: ${quoteYaml(value)}`];
