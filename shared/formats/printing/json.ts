/** JSON as people keep it in files; what is `undefined` is left out, and the text ends with a line break. */
export const printJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
