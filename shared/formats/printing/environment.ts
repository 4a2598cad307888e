import { quoteEnv } from './quote.ts';

/** One variable a line; what is `undefined` or empty is left out. */
export const printEnvironment = (
  variables: readonly (readonly [name: string, value: string | undefined])[],
): string =>
  variables
    .flatMap(([name, value]) => (value === undefined || value === '' ? [] : [`${name}=${quoteEnv(value)}\n`]))
    .join('');
