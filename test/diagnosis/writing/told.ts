import type { Case, Format } from '../case.ts';

type Told = { readonly format?: Format; readonly holdOut?: true };

/** Cases of one file: texts without a code, under ids with a common start. */
export const toldAs =
  (prefix: string) =>
  (id: string, cause: Case['cause'], text: string, { format = 'question', holdOut }: Told = {}): Case => ({
    id: `${prefix}-${id}`,
    cause,
    code: null,
    format,
    text,
    ...(holdOut === undefined ? {} : { holdOut }),
  });
