/** JSON as people keep it in files, with a line break at its end. What is not set, or empty, is left out. */
export const printJson = (value: object): string =>
  `${JSON.stringify(value, (_key, each: unknown) => (isEmpty(each) ? undefined : each), 2)}\n`;

const isEmpty = (value: unknown): boolean => value === '' || (Array.isArray(value) && value.length === 0);
