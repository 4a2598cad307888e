import { describe, expect, it } from 'vitest';
import { createDirectory, WEB_APP_ID } from '../../../electron/practice/contoso.ts';
import { defineApp } from '../../../electron/practice/define.ts';
import { findApp } from '../../../electron/practice/directory.ts';
import { answerAddress, platformOfRedirectUri } from '../../../electron/practice/redirect-uri-match.ts';
import { NOW, SEED } from './start-for-test.ts';

const web = findApp(createDirectory(SEED, NOW), null, WEB_APP_ID);

const platformOf = (registered: string, sent: string) =>
  web === null
    ? null
    : platformOfRedirectUri(defineApp({ ...web, web: { redirectUris: [registered] } }), sent);

describe('a redirect URI', () => {
  it.each([
    ['https://app.example/callback', 'https://app.example/callback'],
    ['https://app.example/callback', 'https://APP.example/callback'],
    ['http://localhost/auth/callback', 'http://localhost:3000/auth/callback'],
    ['http://localhost:3000/auth/callback', 'http://localhost:4000/auth/callback'],
    ['http://localhost:3000/auth/callback', 'http://localhost/auth/callback'],
    ['http://127.0.0.1:3000/cb', 'http://127.0.0.1:3000/cb'],
    ['msal123://auth', 'msal123://auth'],
    ['urn:ietf:wg:oauth:2.0:oob', 'urn:ietf:wg:oauth:2.0:oob'],
  ])('registered as %s is matched by %s', (registered, sent) => {
    expect(platformOf(registered, sent)).toBe('web');
  });

  it.each([
    ['https://app.example/callback', 'https://app.example/Callback'],
    ['https://app.example/callback', 'https://app.example/callback/'],
    ['https://app.example', 'https://app.example/'],
    ['https://app.example/callback', 'http://app.example/callback'],
    ['https://app.example/callback', 'https://app.example:8443/callback'],
    ['https://app.example/callback', 'https://app.example/callback?next=1'],
    ['https://app.example/callback', 'https://app.example/callback#x'],
    ['https://app.example/callback', 'https://app.example.evil.example/callback'],
    ['https://localhost:3000/cb', 'https://localhost:4000/cb'],
    ['http://127.0.0.1:3000/cb', 'http://127.0.0.1:4000/cb'],
    ['http://127.0.0.1/cb', 'http://127.0.0.1:4000/cb'],
    ['http://localhost/cb', 'http://127.0.0.1/cb'],
    ['http://localhost', 'http://localhost:80@evil.example'],
    ['http://localhost', 'http://localhost@evil.example'],
    ['http://localhost', 'http://localhost:3000\\@evil.example'],
    ['http://localhost', 'http://localhost.evil.example'],
    ['http://localhost', 'javascript:alert(1)'],
    ['http://localhost', 'http://localhost:3000/'],
    ['http://localhost', '//localhost'],
    ['http://localhost', ''],
  ])('registered as %s is not matched by %s', (registered, sent) => {
    expect(platformOf(registered, sent)).toBeNull();
  });

  it('belongs to the platform it is registered under', () => {
    if (web === null) throw new Error('no web app');
    const app = defineApp({
      ...web,
      web: { redirectUris: ['http://localhost/web'] },
      spa: { redirectUris: ['http://localhost/spa'] },
      publicClient: { redirectUris: ['http://localhost'] },
    });
    expect(platformOfRedirectUri(app, 'http://localhost:1/web')).toBe('web');
    expect(platformOfRedirectUri(app, 'http://localhost:1/spa')).toBe('spa');
    expect(platformOfRedirectUri(app, 'http://localhost:1')).toBe('native');
  });

  it.each([
    ['http://localhost:3000', 'http://localhost:3000/'],
    ['https://app.example/callback', 'https://app.example/callback'],
    ['https://app.example/', 'https://app.example/'],
  ])('%s is answered at %s', (redirectUri, address) => {
    expect(answerAddress(redirectUri)).toBe(address);
  });
});
