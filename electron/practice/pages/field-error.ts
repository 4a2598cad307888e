import { messageOf, type EntraError } from '../entra-error.ts';
import { markup, NOTHING, type Html } from './html.ts';

/**
 * What is wrong with the one field of a page; a reader that looks at the field is told. `id` is the one that Entra's
 * page has for the error of this field: scripts wait for it.
 */
export const errorLine = (error: EntraError | null, id: FieldErrorId): Html =>
  error === null ? NOTHING : markup`<p class="bad" role="alert" id="${id}">${messageOf(error)}</p>`;

export type FieldErrorId = 'usernameError' | 'passwordError' | 'idSpan_SAOTCC_Error_OTC' | 'field-error';

/** Attributes for that field. */
export const errorMark = (error: EntraError | null, id: FieldErrorId): Html =>
  error === null ? NOTHING : markup` aria-invalid="true" aria-describedby="${id}"`;
