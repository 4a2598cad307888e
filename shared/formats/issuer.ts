import type { CloudId } from '../entra/clouds.ts';
import { pageName } from '../entra/admin-center.ts';
import { isGuid } from '../entra/guid.ts';
import { PERSONAL_TENANT_ID } from '../entra/well-known.ts';
import type { ProfileDraft } from '../profile/profile.ts';
import { isTenantWord } from '../profile/tenant.ts';
import { TENANT_PLACEHOLDER, loginOriginOf } from './authority.ts';

/**
 * A tool that compares the issuer it was given with the one in Entra's metadata. The metadata of a tenant names it by its
 * ID, even where it was asked for by a domain; that of `common` and `organizations` has `{tenantid}` in its place.
 */
export type IssuerReader = {
  /** As the start of a sentence. */
  readonly name: string;
  /** Whether the tool itself puts this word into the `{tenantid}` of the metadata. */
  readonly takesWord: (word: string, cloud: CloudId) => boolean;
};

/** Compares character by character: Spring's `issuer-uri`, and all that is built on go-oidc. */
export const exactReader = (name: string): IssuerReader => ({ name, takesWord: () => false });

/** The issuer of the v2.0 endpoint as the tool accepts it, with a placeholder where only the tenant's ID would do. */
export const issuerFor = (reader: IssuerReader, profile: ProfileDraft, practiceOrigin?: string): string =>
  `${loginOriginOf(profile.cloud, practiceOrigin)}/${issuerTenant(reader, profile)}/v2.0`;

function issuerTenant({ takesWord }: IssuerReader, { cloud, tenant }: ProfileDraft): string {
  // The metadata has it in lower case.
  const name = tenant.trim().toLowerCase();
  if (isGuid(name) || (isTenantWord(name) && takesWord(name, cloud))) return name;
  return name === 'consumers' && hasPersonalAccounts(cloud) ? PERSONAL_TENANT_ID : TENANT_PLACEHOLDER;
}

const hasPersonalAccounts = (cloud: CloudId): boolean => cloud === 'public' || cloud === 'practice';

/** Why another tenant stands in {@link issuerFor} than in the profile. */
export function issuerNotes(reader: IssuerReader, profile: ProfileDraft): readonly string[] {
  const { name } = reader;
  const tenant = profile.tenant.trim();
  const written = issuerTenant(reader, profile);
  if (written === PERSONAL_TENANT_ID && tenant.toLowerCase() === 'consumers')
    return [
      `${name} compares the issuer with the one in Entra’s metadata, where personal accounts are a tenant with an ID: it stands in the place of “${tenant}”.`,
    ];
  if (written !== TENANT_PLACEHOLDER || tenant === '') return [];
  if (isTenantWord(tenant))
    return [
      `${name} compares the issuer with the one in Entra’s metadata, and that of “${tenant}” fits no address: put the ID of one tenant in the place of ${TENANT_PLACEHOLDER}. ${WHERE} Only users of that tenant can sign in then.`,
    ];
  return [
    `${name} compares the issuer with the one in Entra’s metadata, which names the tenant by its ID and never as “${tenant}”: put that ID in the place of ${TENANT_PLACEHOLDER}. ${WHERE}`,
  ];
}

const WHERE = `It stands on the page ${pageName('overview')} as Tenant ID.`;
