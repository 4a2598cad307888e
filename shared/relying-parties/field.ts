import { INPUTS, type Input } from './inputs.ts';
import type { RelyingPartyId } from '../profile/profile.ts';
import type { Inputs } from './inputs.ts';

/** A question of a product's set-up, with its own rules. */
export type Field = Omit<Input, 'kind'> & {
  readonly kind: Input['kind'] | 'choice';
  /** For a `choice`. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Which step asks for it: what the registration depends on, or what only the product cares about. */
  readonly step: 'register' | 'type-in';
  readonly hint: string;
  readonly placeholder: string;
  /** What the product's form starts with. */
  readonly initial: string;
  /** `null`: nothing to say. An empty value is judged, too. */
  readonly judge: (value: string, inputs: Inputs) => Remark | null;
};

export type Remark = {
  /** `error`: product or Entra cannot take this. `warning`: most likely a mistake. `hint`: good to know. */
  readonly severity: 'error' | 'warning' | 'hint';
  /** What is wrong, and what to type instead. */
  readonly message: string;
};

type FieldData = Partial<Omit<Field, 'name' | 'label'>>;

const PLAIN = {
  options: [],
  step: 'type-in',
  hint: '',
  placeholder: '',
  initial: '',
  judge: () => null,
} as const satisfies FieldData;

/** The product's inputs in the order of `INPUTS`, each with what is special about it. */
export function fieldsOf(
  product: RelyingPartyId,
  special: Readonly<Record<string, FieldData>>,
): readonly Field[] {
  return INPUTS[product].map((input) => ({ ...PLAIN, ...input, ...special[input.name] }));
}

export const error = (message: string): Remark => ({ severity: 'error', message });
export const warning = (message: string): Remark => ({ severity: 'warning', message });
export const hint = (message: string): Remark => ({ severity: 'hint', message });
