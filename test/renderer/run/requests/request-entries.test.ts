import { describe, expect, it } from 'vitest';
import { toRequestEntries } from '../../../../renderer/run/requests/request-entries.ts';
import { createEvidence, createExchange, createFailedEvidence } from '../../support/sample-evidence.ts';

describe('toRequestEntries', () => {
  it('lists everything on the wire in the order of time', () => {
    expect(toRequestEntries(createEvidence()).map((entry) => entry.purpose)).toEqual([
      'Authorize request',
      'Page shown: account',
      'Callback refused: other-path',
      'Callback accepted',
      'Token request',
    ]);
  });

  it('shows the answer of the authorize endpoint with the callback that brought it', () => {
    const callback = toRequestEntries(createEvidence()).find(
      (entry) => entry.purpose === 'Callback accepted',
    );
    expect(callback?.groups[0]?.fields).toEqual([{ name: 'code', value: { redacted: 'code', length: 812 } }]);
  });

  it('keeps the error of a refused request', () => {
    const last = toRequestEntries(createFailedEvidence()).at(-1);
    expect([last?.status, last?.tone, last?.error?.codes]).toEqual(['401', 'bad', [7000222]]);
  });

  it('says why there was no answer', () => {
    const response = { status: 'no-answer', code: 'ENOTFOUND', message: 'No such host.' } as const;
    const [entry] = toRequestEntries(
      createEvidence({
        exchanges: [createExchange({ response })],
        pages: [],
        authorize: { status: 'not-tried', reason: '' },
        listener: { status: 'not-tried', reason: '' },
      }),
    );
    expect([entry?.status, entry?.text]).toEqual(['ENOTFOUND', 'No such host.']);
  });
});
