import type { Case, Format } from '../case.ts';
import type { EntraError } from '../writing/entra-error.ts';

type Id = `outside-${string}`;

/** A text that no cause of the list is right for. */
export const outside = (id: Id, format: Format, text: string): Case => ({
  id,
  cause: 'unknown',
  code: null,
  format,
  text,
});

export const outsideHeldOut = (id: Id, format: Format, text: string): Case => ({
  ...outside(id, format, text),
  holdOut: true,
});

/** An error whose code has a meaning of its own, and no cause of the list behind it. */
export const ownMeaning = (
  id: Id,
  error: EntraError,
  format: Format,
  write: (error: EntraError) => string,
): Case => ({ id, cause: 'other', code: `AADSTS${error.code}`, format, text: write(error) });

export const ownMeaningHeldOut = (...the: Parameters<typeof ownMeaning>): Case => ({
  ...ownMeaning(...the),
  holdOut: true,
});
