import { describe, expect, it } from 'vitest';
import { interceptAt } from '../../../electron/sign-in/intercepting-receiver.ts';
import type { InterceptedRequest } from '../../../electron/ports.ts';
import type { ExpectedAnswer } from '../../../electron/sign-in/callback-request.ts';

const URI = 'https://my.server.example/oauth/login/entra/callback';
const STATE = 'the-one-right-state-of-this-attempt';
const AUTHORITY = 'https://login.microsoftonline.com';
const GENUINE = `code=the-code&state=${STATE}`;
const now = (): Date => new Date('2026-11-21T10:00:00Z');

function open(uri = URI, responseMode: ExpectedAnswer['responseMode'] = 'query') {
  const receiver = interceptAt(uri, now);
  receiver.expect({
    state: STATE,
    authorityOrigin: AUTHORITY,
    issuer: `${AUTHORITY}/{tenantid}/v2.0`,
    responseMode,
  });
  return receiver;
}

const get = (url: string): InterceptedRequest => ({
  method: 'GET',
  url,
  isMainFrame: true,
  initiator: null,
  body: null,
});
const post = (body: string, initiator: string | null = AUTHORITY): InterceptedRequest => ({
  method: 'POST',
  url: URI,
  isMainFrame: true,
  initiator,
  body: new TextEncoder().encode(body),
});

describe('what is held back', () => {
  it.each([
    [URI, `${URI}?${GENUINE}`],
    [URI, `${URI}#${GENUINE}`],
    [URI, URI],
    [URI, URI.replace('my.server', 'MY.Server')],
    [URI, URI.replace('.example/', '.example:443/')],
    ['https://my.server.example', `https://my.server.example/?${GENUINE}`],
    ['http://plain.example/x', `http://plain.example/x?${GENUINE}`],
    ['https://my.server.example/cb?tenant=7', `https://my.server.example/cb?tenant=7&${GENUINE}`],
    ['msal1234://auth', `msal1234://auth/?${GENUINE}`],
    ['MyApp://done', `myapp://done#${GENUINE}`],
    ['urn:ietf:wg:oauth:2.0:oob', `urn:ietf:wg:oauth:2.0:oob?${GENUINE}`],
  ])('%s covers %s', (uri, url) => {
    expect(open(uri).interception.covers(url)).toBe(true);
  });

  it.each([
    [URI, URI.replace('callback', 'Callback')],
    [URI, `${URI}/`],
    [URI, URI.replace('/callback', '')],
    [URI, URI.replace('https', 'http')],
    [URI, URI.replace('.example/', '.example:8443/')],
    [URI, URI.replace('my.', 'x.my.')],
    [URI, `https://evil.example/?x=${URI}`],
    [URI, `https://my.server.example@evil.example/oauth/login/entra/callback`],
    ['myapp://done', 'myapp://other'],
    [URI, 'not an address'],
  ])('%s leaves %s alone', (uri, url) => {
    expect(open(uri).interception.covers(url)).toBe(false);
  });
});

describe('the genuine answer', () => {
  it('is taken from the query', async () => {
    const receiver = open();
    expect(receiver.interception.take(get(`${URI}?${GENUINE}`))).toContain('AuthLoupe received the answer');
    const answer = await receiver.answer;
    expect([answer.method, answer.parameters.get('code')]).toEqual(['GET', 'the-code']);
    expect(receiver.describe()).toMatchObject({
      receiver: 'intercepted',
      redirectUri: URI,
      addresses: [],
      hits: [{ path: '/oauth/login/entra/callback', decision: 'accepted', reason: 'genuine' }],
    });
  });

  it('is taken from the fragment', async () => {
    const receiver = open(URI, 'fragment');
    receiver.interception.take(get(`${URI}#${GENUINE}`));
    expect((await receiver.answer).parameters.get('code')).toBe('the-code');
  });

  it('is taken from the query of a fragment response, too: errors may come there', async () => {
    const receiver = open(URI, 'fragment');
    receiver.interception.take(get(`${URI}?error=access_denied&state=${STATE}`));
    expect((await receiver.answer).parameters.get('error')).toBe('access_denied');
  });

  it('is taken from a form of the authority', async () => {
    const receiver = open(URI, 'form_post');
    receiver.interception.take(post(`code=the+code&state=${STATE}`));
    const answer = await receiver.answer;
    expect([answer.method, answer.parameters.get('code')]).toEqual(['POST', 'the code']);
  });

  it('stands behind the redirect URI’s own query', async () => {
    const own = `${URI}?state=of-the-product&x=1`;
    const receiver = open(own);
    receiver.interception.take(get(`${own}&${GENUINE}`));
    expect((await receiver.answer).parameters.get('state')).toBe(STATE);
  });
});

type Hostile = readonly [name: string, request: InterceptedRequest, reason: string];

const HOSTILE: readonly Hostile[] = [
  ['no state', get(`${URI}?code=x`), 'state-missing'],
  ['a wrong state', get(`${URI}?code=x&state=wrong`), 'state-mismatch'],
  ['two codes', get(`${URI}?code=a&code=b&state=${STATE}`), 'parameters-malformed'],
  ['a broken escape', get(`${URI}?code=%zz&state=${STATE}`), 'parameters-malformed'],
  ['neither code nor error', get(`${URI}?state=${STATE}`), 'parameters-missing'],
  ['a wrong issuer', get(`${URI}?${GENUINE}&iss=https%3a%2f%2fevil.example`), 'issuer-mismatch'],
  ['a fragment where the query was asked for', get(`${URI}#${GENUINE}`), 'state-missing'],
  ['an image on a page', { ...get(`${URI}?${GENUINE}`), isMainFrame: false }, 'not-a-navigation'],
  ['another method', { ...get(`${URI}?${GENUINE}`), method: 'PUT' }, 'method-not-allowed'],
  ['a form of another site', post(GENUINE, 'https://evil.example'), 'cross-site'],
  ['a form with a file', { ...post(''), body: null }, 'content-type-not-form'],
  ['a body of 1 MB', post(`${GENUINE}&x=${'y'.repeat(1_000_000)}`), 'too-large'],
];

describe('hostile requests', () => {
  it.each(HOSTILE)(
    '%s is refused, and the genuine answer still gets through',
    async (_name, request, reason) => {
      const receiver = open();
      const page = receiver.interception.take(request);
      expect(page).toContain('did not use this request');
      expect(page).not.toMatch(/the-code|evil|<script/u);
      expect(receiver.describe().hits.at(-1)).toMatchObject({ decision: 'refused', reason });
      receiver.interception.take(get(`${URI}?${GENUINE}`));
      expect((await receiver.answer).parameters.get('code')).toBe('the-code');
    },
  );

  it('keeps no query and no fragment', () => {
    const receiver = open();
    receiver.interception.take(get(`${URI}?code=leak#leak`));
    expect(JSON.stringify(receiver.describe())).not.toContain('leak');
  });

  it('takes nothing before there is something to expect', () => {
    const receiver = interceptAt(URI, now);
    receiver.interception.take(get(`${URI}?${GENUINE}`));
    expect(receiver.describe().hits).toMatchObject([{ decision: 'refused', reason: 'already-finished' }]);
  });

  it('takes the first answer only, and none after the cancellation', async () => {
    const receiver = open();
    receiver.interception.take(get(`${URI}?${GENUINE}`));
    expect(receiver.interception.take(get(`${URI}?${GENUINE.replace('the-code', 'other')}`))).toContain(
      'already finished',
    );
    expect((await receiver.answer).parameters.get('code')).toBe('the-code');
    const cancelled = open();
    cancelled.finish(true);
    expect(cancelled.interception.take(get(`${URI}?${GENUINE}`))).toContain('was cancelled');
  });
});
