import type { CloudId } from '../entra/clouds.ts';
import type { Flow } from '../profile/flow.ts';
import type { ProfileDraft, RelyingPartyId } from '../profile/profile.ts';
import type { AcceptanceCheck } from './acceptance-check.ts';
import type { DocumentedFailure } from './documented-failure.ts';
import type { Field } from './field.ts';
import type { Inputs } from './inputs.ts';
import type { Registration } from './registration/registration.ts';

/** One connection in the making: what was typed for the product, and the app registration that it uses. */
export type Connection = {
  readonly inputs: Inputs;
  readonly cloud: CloudId;
  /** GUID or verified domain of the directory that the app is registered in; empty until it is known. */
  readonly tenant: string;
  readonly clientId: string;
};

/**
 * A product that is connected to Entra: what its own document asks for, and what follows from it. One file a product
 * in `products/`; the registry knows the order.
 */
export type Product = {
  readonly id: RelyingPartyId;
  readonly name: string;
  /** One sentence for its card. */
  readonly summary: string;
  readonly flow: Flow;
  /** In the order in which they are asked for. */
  readonly fields: readonly Field[];
  readonly register: (inputs: Inputs) => Registration;
  readonly typeIn: (connection: Connection) => readonly Entry[];
  readonly request: (connection: Connection) => Request;
  /** What the product looks at after a sign-in, in its order. */
  readonly checks: readonly AcceptanceCheck[];
  readonly failures: readonly DocumentedFailure[];
  /** The app of the practice tenant that is registered as the document says. */
  readonly practice: { readonly clientId: string; readonly inputs: Inputs };
};

/** How the product asks for tokens. */
export type Request = Pick<ProfileDraft, 'tenant' | 'scopes' | 'redirectUri' | 'extraQueryParameters'>;

/** What goes where on the product's own side. */
export type Entry = {
  /** As the product calls it. */
  readonly field: string;
  readonly value: EntryValue;
  /** What is easily done wrong here. */
  readonly note: string | null;
};

export type EntryValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'switch'; readonly isOn: boolean }
  /** Never shown: only where it comes from. */
  | { readonly kind: 'secret' }
  /** Not known yet; says what is missing. */
  | { readonly kind: 'missing'; readonly what: string };
