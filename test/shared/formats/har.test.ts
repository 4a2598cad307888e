import { describe, expect, it } from 'vitest';
import { har } from '../../../shared/formats/har.ts';
import { maskedLines } from '../../../shared/formats/mask.ts';
import { AUTHORITY, CLIENT, SECRET, TENANT, readAs } from './read-surely.ts';

const ADDRESS = `${AUTHORITY}/oauth2/v2.0/authorize?client_id=${CLIENT}&redirect_uri=https%3A%2F%2Fapp.example%2Fsignin-oidc&response_mode=form_post&scope=openid&state=abc`;
const harOf = (...entries: readonly unknown[]): string =>
  JSON.stringify({ log: { version: '1.2', entries } }, null, 1);

describe('a HAR file', () => {
  it('gives the sign-in’s address, asked for or redirected to, and shows nothing else', () => {
    const text = harOf(
      {
        request: {
          method: 'GET',
          url: 'https://app.example/',
          cookies: [{ name: 'sid', value: 'SESSION-VALUE' }],
        },
        response: { status: 302, headers: [{ name: 'location', value: ADDRESS }] },
      },
      {
        request: {
          method: 'POST',
          url: 'https://app.example/signin-oidc',
          postData: { text: `code=${SECRET}` },
        },
      },
    );
    const { draft, hidden } = readAs('har', text);
    expect(draft).toMatchObject({
      tenant: TENANT,
      clientId: CLIENT,
      redirectUri: 'https://app.example/signin-oidc',
      platform: 'web',
    });
    expect(maskedLines(text, hidden, null).join('')).not.toContain('SESSION-VALUE');
  });

  it('without a sign-in at Entra is refused', () => {
    const read = har.read(harOf({ request: { method: 'GET', url: 'https://shop.example/?client_id=web' } }));
    expect(read.ok ? null : read.error.code).toBe('request');
  });

  it('is known also when it is cut off', () => {
    const text = harOf({ request: { url: ADDRESS } });
    expect(readAs('har', text.slice(0, -8)).draft.clientId).toBe(CLIENT);
  });

  it('other JSON is none', () => {
    expect(
      har.recognises({ text: '{"entries":[1]}', names: new Set(), isObject: true, leavesBy: () => [] }),
    ).toBe(0);
  });
});
