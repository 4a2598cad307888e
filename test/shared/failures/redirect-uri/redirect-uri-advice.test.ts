import { describe, expect, it } from 'vitest';
import { judge } from '../../../../shared/judging/judge.ts';
import { buildError, buildProfile, NOW, observed, stoppedOnPage } from '../../../support/build-evidence.ts';

describe('a port that AuthLoupe chose', () => {
  const judged = judge(
    stoppedOnPage(buildError(50011), {
      profile: buildProfile({ redirectUri: 'http://localhost/cb' }),
      authorize: observed({
        endpoint: '',
        nonce: '',
        parameters: [{ name: 'redirect_uri', value: 'http://localhost:45153/cb' }],
      }),
      listener: observed({
        receiver: 'loopback',
        redirectUri: 'http://localhost:45153/cb',
        addresses: ['127.0.0.1'],
        hits: [],
      }),
    }),
    { now: NOW },
  );

  it('stands in no headline, step or repair', () => {
    const { headline, nextStep, inProfile, repairs, ruledOutBy } = judged.answer;
    const said = JSON.stringify([headline, nextStep, inProfile, repairs, ruledOutBy, judged.alternatives]);
    expect(said).toContain('http://localhost/cb');
    expect(said).not.toContain('45153');
  });

  it('is no cause of its own', () => {
    expect(judged.answer.cause).toBe('redirect_uri_not_registered');
  });
});
