import { pageName } from '../entra/admin-center.ts';
import { isGuid } from '../entra/guid.ts';
import { isTenantWord } from '../profile/tenant.ts';
import type { ProfileDraft } from '../profile/profile.ts';
import type { ProductInputs } from './printing/inputs-of.ts';
import { NOWHERE, notice, type Found } from './reading/found.ts';
import { text, type Taker } from './reading/takers.ts';

/** What a product writes that knows its directory by a domain, and `common` by a switch. */
type DirectoryNames = {
  /** Never the tenant's ID: where a domain belongs, the products refuse it. */
  readonly domain: string | undefined;
  /** The tenant's ID, for products with a place for it. */
  readonly tenantId: string | undefined;
  readonly usesCommon: boolean | undefined;
};

export function directoryNames({ tenant }: ProfileDraft, inputs: ProductInputs): DirectoryNames {
  const isWord = isTenantWord(tenant);
  const isId = isGuid(tenant);
  const own = isWord || isId || tenant === '' ? undefined : tenant;
  const usesCommon = isWord ? true : inputs.isOn('useCommonEndpoint');
  return {
    domain: inputs.text('entraDomain') ?? own,
    tenantId: isId && usesCommon !== true ? tenant : undefined,
    usesCommon,
  };
}

/** What is not as in the profile, and what to fill in. */
export function directoryNotes(
  product: string,
  { tenant }: ProfileDraft,
  { domain, usesCommon }: DirectoryNames,
): readonly string[] {
  const common =
    usesCommon === true && !['', 'common'].includes(tenant.toLowerCase())
      ? [
          `${product} knows one endpoint for many directories: with the common endpoint on, users go to /common, and not to “${tenant}”.`,
        ]
      : [];
  return domain === undefined
    ? [
        ...common,
        `${product} asks for the directory’s domain, and the profile does not have it. Add it: it stands on the page ${pageName('overview')} as Primary domain.`,
      ]
    : common;
}

/** There is a switch for everybody, and none for personal accounts alone. */
export const refusesPersonalAccounts =
  (product: string, instead: string) =>
  ({ tenant }: ProfileDraft): string | null =>
    tenant.toLowerCase() === 'consumers'
      ? `${product} connects one directory, or all of them by the common endpoint; personal accounts alone (“consumers”) cannot be set. ${instead}`
      : null;

/** With the common endpoint on, everybody is sent to `/common`, whatever the domain says. */
export function settleTenant(found: Found): void {
  const common = found.inputs.get('useCommonEndpoint') === 'true' ? 'common' : null;
  const before = found.fields.get('tenant');
  const value = common ?? before?.value ?? found.inputs.get('entraDomain');
  if (value === undefined) return;
  found.open.delete('tenant');
  found.fields.set('tenant', { value, leaf: before?.leaf ?? NOWHERE });
}

/** The kind of connection; another one is said, and read as far as it means the same. */
export const strategy = (wanted: string): Taker =>
  text((found, leaf, value) => {
    if (value !== wanted)
      notice(found, `Line ${leaf.line} says another kind of connection: one to Entra has ${wanted} there.`);
  });
