import { describe, expect, it } from 'vitest';
import { explain } from '../../shared/judging/explain.ts';
import { createLargeLog } from './large-log.ts';
import { LARGE_TEXTS, LARGEST } from './large-texts.ts';
import { tokenJson } from './writing/entra-error.ts';
import { guid } from './writing/invented.ts';
import { secretExpired } from './writing/messages.ts';

const APP = guid('needle');
const SENT = 'https://app.contoso.com/signin-oidc';

describe.each(LARGE_TEXTS)('20 MB of $name', ({ write }) => {
  it.each([0, 0.37, 1])('give up the one error inside with its app, at %f', (position) => {
    const text = write(tokenJson(secretExpired(APP)), position);
    const { code, answer } = explain(text);

    expect(code).toBe('AADSTS7000222');
    expect(answer.cause).toBe('client_secret_expired');
    expect(answer.headline).toContain(APP);
    for (const { quote, source } of answer.proofs) {
      expect(source.kind === 'text' && text.slice(source.start, source.end)).toBe(quote);
    }
  });
});

describe('values that stand away from the error', () => {
  const error = 'AADSTS50011: The redirect URI specified in the request does not match.';
  const values = `redirect_uri=${SENT}\nclient_id=${APP}`;
  const lines = createLargeLog('', 0, 5_000);

  it.each([
    ['some lines before it', createLargeLog(`${values}\n${lines}\n${error}`, 0.5, LARGEST)],
    ['some lines behind it', createLargeLog(`${error}\n${lines}\n${values}`, 0.5, LARGEST)],
    ['at the start, as settings do', `${values}\n${createLargeLog(error, 1, LARGEST)}`],
  ])('are found %s', (_, text) => {
    const { answer } = explain(text);

    expect(answer.cause).toBe('redirect_uri_not_registered');
    expect(JSON.stringify(answer)).toContain(SENT);
    expect(JSON.stringify(answer)).toContain(APP);
  });

  it('are those of the telling error, where other errors have values, too', () => {
    const other = `client_id=${guid('other')}\nredirect_uri=https://other.contoso.com/cb\n`.repeat(2_000);
    const { answer } = explain(createLargeLog(`${other}${lines}\n${values}\n${error}`, 0.5, LARGEST));

    expect(answer.headline).toContain(SENT);
    expect(JSON.stringify(answer)).not.toContain(guid('other'));
  });
});

describe('without the prefix', () => {
  it.each(['"errorCode": 50105', '\\"errorCode\\":50105', 'ResultType: 50105'])(
    'a code is found: %s',
    (code) => {
      expect(explain(createLargeLog(code, 0.5, LARGEST)).code).toBe('AADSTS50105');
    },
  );
});
