import type { EntraError } from './entra-error.ts';

/** What a step of the protocol found: a value, or the error that Entra answers with. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: EntraError };

export const ok = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const fail = (error: EntraError): Outcome<never> => ({ ok: false, error });
