import { isTenantWord } from '../profile/tenant.ts';
import type { ProfileDraft } from '../profile/profile.ts';
import type { ProductInputs } from './printing/inputs-of.ts';
import type { Found } from './reading/found.ts';

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
export function tenantFrom(found: Found): Pick<ProfileDraft, 'tenant'> {
  if (found.inputs.get('useCommonEndpoint') === 'true') return { tenant: 'common' };
  return { tenant: found.fields.get('tenant')?.value ?? found.inputs.get('entraDomain') ?? '' };
}
