import type { ProfileDraft, RelyingPartyId } from '../../profile/profile.ts';
import { splitList } from '../reading/takers.ts';

/** What a profile says to the questions of a product. */
export type ProductInputs = {
  /** `undefined` when nothing is said. */
  readonly text: (name: string) => string | undefined;
  readonly list: (name: string) => readonly string[];
  readonly isOn: (name: string) => boolean | undefined;
};

/** A profile of another product has no answers for this one. */
export function inputsOf({ relyingParty }: ProfileDraft, product: RelyingPartyId): ProductInputs {
  const inputs = new Map(relyingParty?.product === product ? Object.entries(relyingParty.inputs) : []);
  const text = (name: string): string | undefined => {
    const value = inputs.get(name);
    return value === '' ? undefined : value;
  };
  return {
    text,
    list: (name) => splitList(text(name) ?? ''),
    isOn: (name) => {
      const value = text(name);
      return value === 'true' || value === 'false' ? value === 'true' : undefined;
    },
  };
}
