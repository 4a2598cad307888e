import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loopbackOf, parseRedirectUri } from '../../../shared/profile/redirect-uri.ts';

describe('parseRedirectUri', () => {
  it.each([
    [
      'http://localhost',
      { scheme: 'http', host: 'localhost', port: null, path: '', query: null, fragment: null },
    ],
    ['HTTP://LocalHost:53100/Cb', { scheme: 'http', host: 'localhost', port: 53100, path: '/Cb' }],
    ['http://[::1]:80/', { host: '[::1]', port: 80, path: '/' }],
    [
      'https://a.example/b?x=1#f',
      { scheme: 'https', host: 'a.example', path: '/b', query: 'x=1', fragment: 'f' },
    ],
    ['https://a.example?', { path: '', query: '' }],
    ['msal7d3c://auth', { scheme: 'msal7d3c', host: 'auth', path: '' }],
    ['myapp:/done', { scheme: 'myapp', host: '', path: '/done' }],
    ['urn:ietf:wg:oauth:2.0:oob', { scheme: 'urn', host: '', path: 'ietf:wg:oauth:2.0:oob' }],
    [
      'ms-appx-web://Microsoft.AAD.BrokerPlugin/x',
      { scheme: 'ms-appx-web', host: 'microsoft.aad.brokerplugin' },
    ],
  ])('reads %s', (text, parts) => {
    expect(parseRedirectUri(text)).toMatchObject({ ok: true, value: { text, ...parts } });
  });

  it.each([
    ['', 'redirect-uri-empty'],
    ['  ', 'redirect-uri-empty'],
    ['http://localhost ', 'redirect-uri-white-space'],
    ['http://local\nhost', 'redirect-uri-white-space'],
    ['localhost', 'redirect-uri-scheme'],
    ['/callback', 'redirect-uri-scheme'],
    ['http:localhost', 'redirect-uri-host'],
    ['http:/localhost', 'redirect-uri-host'],
    ['http://', 'redirect-uri-host'],
    ['http://:80', 'redirect-uri-host'],
    ['http://[::1', 'redirect-uri-host'],
    ['http://a:b:c/', 'redirect-uri-host'],
    ['http:\\\\localhost', 'redirect-uri-character'],
    ['http://löcalhost', 'redirect-uri-character'],
    ['http://localhost/${PATH}', 'redirect-uri-character'],
    ['http://localhost:/', 'redirect-uri-port'],
    ['http://localhost:0/', 'redirect-uri-port'],
    ['http://localhost:65536/', 'redirect-uri-port'],
    ['http://localhost@evil.example/', 'redirect-uri-user-info'],
  ])('refuses %j as %s', (text, code) => {
    expect(parseRedirectUri(text)).toMatchObject({ ok: false, error: { code, field: 'redirectUri' } });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => typeof parseRedirectUri(text).ok === 'boolean'),
    );
    fc.assert(fc.property(fc.webUrl(), (text) => typeof loopbackOf(text).ok === 'boolean'));
  });

  it('finds the parts that it was built of', () => {
    const port = fc.option(fc.integer({ min: 1, max: 65_535 }));
    const path = fc.stringMatching(/^(?:\/[A-Za-z0-9._~-]{0,8}){0,3}$/u);
    fc.assert(
      fc.property(fc.constantFrom('http', 'https'), fc.domain(), port, path, (scheme, host, number, rest) => {
        const text = `${scheme}://${host}${number === null ? '' : `:${number}`}${rest}`;
        expect(parseRedirectUri(text)).toMatchObject({
          ok: true,
          value: { scheme, host: host.toLowerCase(), port: number, path: rest },
        });
      }),
    );
  });
});

describe('loopbackOf', () => {
  it.each([
    ['http://localhost', { host: 'localhost', port: null, path: '/' }],
    ['http://localhost:53100/cb?x=1', { host: 'localhost', port: 53100, path: '/cb' }],
    ['http://127.0.0.1:1/', { host: '127.0.0.1', port: 1, path: '/' }],
    ['http://[::1]/x', { host: '[::1]', port: null, path: '/x' }],
  ])('%s can be listened on', (text, value) => {
    expect(loopbackOf(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['https://localhost', 'redirect-uri-https-loopback'],
    ['http://localhost.evil.example', 'redirect-uri-not-loopback'],
    ['http://127.0.0.2', 'redirect-uri-not-loopback'],
    ['https://app.example/cb', 'redirect-uri-not-loopback'],
    ['myapp://localhost', 'redirect-uri-not-loopback'],
    ['urn:ietf:wg:oauth:2.0:oob', 'redirect-uri-not-loopback'],
    ['nonsense', 'redirect-uri-scheme'],
  ])('%s cannot', (text, code) => {
    expect(loopbackOf(text)).toMatchObject({ ok: false, error: { code } });
  });
});
