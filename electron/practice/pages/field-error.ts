import { messageOf, type EntraError } from '../entra-error.ts';
import { markup, NOTHING, type Html } from './html.ts';

/** What is wrong with the one field of a page; a reader that looks at the field is told. */
export const errorLine = (error: EntraError | null): Html =>
  error === null ? NOTHING : markup`<p class="bad" role="alert" id="field-error">${messageOf(error)}</p>`;

/** Attributes for that field. */
export const errorMark = (error: EntraError | null): Html =>
  error === null ? NOTHING : markup` aria-invalid="true" aria-describedby="field-error"`;
