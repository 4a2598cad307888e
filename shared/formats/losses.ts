import type { ProfileDraft, ProfileField } from '../profile/profile.ts';
import { PERSONAL_TENANT_ID } from '../entra/well-known.ts';
import { INPUTS } from '../relying-parties/inputs.ts';
import { SECRET_PLACEHOLDER, type WritableFormat } from './format.ts';

export type Losses = {
  /** Settings that would come back otherwise; a profile’s name is none of the connection. */
  readonly fields: readonly Exclude<ProfileField, 'relyingParty' | 'name'>[];
  /** The product's own settings, by its names for them. */
  readonly inputs: readonly string[];
};

/**
 * What a profile loses on its way through a format, found by going there and back. A profile that is not complete enough
 * to come back is said to lose nothing.
 */
export function lossesIn(format: WritableFormat, profile: ProfileDraft, practiceOrigin?: string): Losses {
  const back = format.read(format.write(profile, SECRET_PLACEHOLDER, practiceOrigin));
  if (!back.ok) return { fields: [], inputs: [] };
  const { draft } = back.value;
  const fields = (Object.keys(profile) as ProfileField[]).filter(
    (name) => name in draft && name !== 'relyingParty' && name !== 'name',
  );
  return {
    fields: fields.filter((name) =>
      name === 'tenant' ? !isSameTenant(profile.tenant, draft.tenant) : !isSame(profile[name], draft[name]),
    ) as Losses['fields'],
    inputs: lostInputs(profile, draft),
  };
}

function lostInputs({ relyingParty }: ProfileDraft, back: ProfileDraft): readonly string[] {
  if (relyingParty === null) return [];
  const kept = back.relyingParty?.product === relyingParty.product ? back.relyingParty.inputs : {};
  return INPUTS[relyingParty.product]
    .filter(
      ({ name }) => (relyingParty.inputs[name] ?? '') !== '' && relyingParty.inputs[name] !== kept[name],
    )
    .map(({ label }) => label);
}

const isSameTenant = (a: string, b: string): boolean => tenantKey(a) === tenantKey(b);

function tenantKey(tenant: string): string {
  const name = tenant.trim().toLowerCase();
  return name === 'consumers' ? PERSONAL_TENANT_ID : name;
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
