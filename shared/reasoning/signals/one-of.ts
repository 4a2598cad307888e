import type { ErrorText } from '../../reading/error-text.ts';
import type { Quoted } from '../../reading/quoted.ts';
import type { Look } from './condition.ts';

/** The first of these values that fits. */
export const oneOf =
  (values: (text: ErrorText) => readonly Quoted[], test: (value: string) => boolean): Look =>
  (text) => {
    const found = values(text).find(({ value }) => test(value));
    return found === undefined ? null : [found];
  };
