import { cloudById } from '../../entra/clouds.ts';
import type { ProfileDraft } from '../../profile/profile.ts';
import { isTenantWord } from '../../profile/tenant.ts';
import { inputsOf, type ProductInputs } from '../printing/inputs-of.ts';
import { quoteYaml } from '../printing/quote.ts';
import { TENANT_PLACEHOLDER } from '../authority.ts';
import { APPLICATION_MODEL, MAPPING_MODEL, PROVIDER_MODEL } from './entries.ts';

const PROVIDER_ID = 'entra-provider';

/**
 * What the provider's page in authentik has chosen from the start. A blueprint has to say it: without a mapping nothing of a
 * user or a group is written to Entra. Source: authentik, `blueprints/system/providers-microsoft-entra.yaml`.
 */
const MAPPINGS = [
  ['property_mappings', 'goauthentik.io/providers/microsoft_entra/user'],
  ['property_mappings_group', 'goauthentik.io/providers/microsoft_entra/group'],
] as const;

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
    ...line('      client_id', profile.clientId),
    `      client_secret: ${quoteYaml(secret)}`,
    `      tenant_id: ${quoteYaml(tenantIdOf(profile))}`,
    ...line('      user_delete_action', inputs.text('userDeletionAction')),
    ...line('      group_delete_action', inputs.text('groupDeletionAction')),
    ...(isExcluding === undefined ? [] : [`      exclude_users_service_account: ${isExcluding}`]),
    ...(group === undefined
      ? []
      : [`      filter_group: !Find [authentik_core.group, [name, ${quoteYaml(group)}]]`]),
    ...MAPPINGS.flatMap(([key, managed]) => [
      `      ${key}:`,
      `        - !Find [${MAPPING_MODEL}, [managed, ${managed}]]`,
    ]),
  ];
}

/** authentik asks for tokens as the app itself, which works in one tenant only. */
const tenantIdOf = ({ tenant }: ProfileDraft): string =>
  tenant === '' || isTenantWord(tenant) ? TENANT_PLACEHOLDER : tenant;

/** authentik takes no application without both names. */
function applicationLines(inputs: ProductInputs): readonly string[] {
  const slug = inputs.text('slug');
  const name = inputs.text('applicationName');
  if (slug === undefined || name === undefined) return [];
  return [
    `  - model: ${APPLICATION_MODEL}`,
    '    identifiers:',
    `      slug: ${quoteYaml(slug)}`,
    '    attrs:',
    `      name: ${quoteYaml(name)}`,
    '      backchannel_providers:',
    `        - !KeyOf ${PROVIDER_ID}`,
  ];
}

export function blueprintNotes(profile: ProfileDraft): readonly string[] {
  const inputs = inputsOf(profile, 'authentik');
  const tenant = profile.tenant.trim();
  return [
    ...(isTenantWord(tenant)
      ? [
          `authentik gets its tokens as the app itself, which works in one tenant and not at “${tenant}”: put that tenant’s ID in the place of ${TENANT_PLACEHOLDER}.`,
        ]
      : []),
    ...(inputs.text('slug') === undefined || inputs.text('applicationName') === undefined
      ? [
          'The application is not in it, because authentik takes none without a name and a slug. Make one, and choose the provider under Backchannel Providers: without it nothing is written to Entra.',
        ]
      : []),
    ...(profile.clientType === 'confidential'
      ? []
      : ['authentik proves who it is with a secret, and the profile has none: make a client secret.']),
  ];
}

export const refusesInAuthentik = ({ cloud }: ProfileDraft): string | null =>
  cloud === 'us-government' || cloud === 'china'
    ? `authentik’s Microsoft Entra provider knows the hosts of the public cloud only, and the profile is of the cloud ${cloudById(cloud).label}. Choose a tenant of the public cloud.`
    : null;

const line = (key: string, value: string | undefined): readonly string[] =>
  value === undefined || value === '' ? [] : [`${key}: ${quoteYaml(value)}`];
