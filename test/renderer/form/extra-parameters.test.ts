import { describe, expect, it } from 'vitest';
import { parseParameters, printParameters } from '../../../renderer/form/extra-parameters.ts';

describe('extra query parameters', () => {
  it('are one a line, and only the first = separates', () => {
    expect(parseParameters(' claims = {"a":"b=c"}\n\nflag\r\nx=')).toEqual([
      { name: 'claims', value: '{"a":"b=c"}' },
      { name: 'flag', value: '' },
      { name: 'x', value: '' },
    ]);
  });

  it('print as they are read', () => {
    const parameters = [
      { name: 'a', value: '1' },
      { name: 'flag', value: '' },
    ];
    expect(parseParameters(printParameters(parameters))).toEqual(parameters);
  });
});
