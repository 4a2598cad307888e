import { isTenantWord } from '../profile/tenant.ts';
import type { ProfileDraft } from '../profile/profile.ts';
import type { ProductInputs } from './printing/inputs-of.ts';
import { NOWHERE, notice, type Found } from './reading/found.ts';
import { text, type Taker } from './reading/takers.ts';

/** What a product writes that knows its directory by a domain, and `common` by a switch. */
export type DirectoryNames = {
  readonly domain: string | undefined;
  /** The tenant where it is not the domain, for products with a place for both. */
  readonly tenantId: string | undefined;
  readonly usesCommon: boolean | undefined;
};

export function directoryNames({ tenant }: ProfileDraft, inputs: ProductInputs): DirectoryNames {
  const isWord = isTenantWord(tenant);
  const own = isWord || tenant === '' ? undefined : tenant;
  const domain = inputs.text('entraDomain') ?? own;
  const usesCommon = isWord ? true : inputs.isOn('useCommonEndpoint');
  return { domain, tenantId: own === domain || usesCommon === true ? undefined : own, usesCommon };
}

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
