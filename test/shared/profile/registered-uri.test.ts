import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeDifferences, matchRedirectUri } from '../../../shared/profile/registered-uri.ts';

describe('matchRedirectUri', () => {
  it.each([
    ['https://a.example/cb', 'https://a.example/cb', false],
    ['http://localhost:53100/cb', 'http://localhost/cb', true],
    ['http://localhost:1', 'http://localhost:2', true],
    ['http://127.0.0.1:1/', 'http://127.0.0.1:1/', false],
    ['HTTPS://A.example/cb', 'https://a.example/cb', false],
  ])('%s is registered as %s', (sent, uri, isPortIgnored) => {
    expect(matchRedirectUri(sent, ['https://other.example', uri])).toEqual({
      kind: 'registered',
      uri,
      isPortIgnored,
    });
  });

  it.each([
    ['http://127.0.0.1:1/', 'http://127.0.0.1:2/', 'the port'],
    ['https://a.example/cb/', 'https://a.example/cb', 'the slash at the end of the path'],
    ['https://a.example/CB', 'https://a.example/cb', 'the letter case of the path'],
    ['http://a.example/cb', 'https://a.example/cb', 'the scheme'],
    ['https://b.example/cb', 'https://a.example/cb', 'the host'],
    ['https://a.example/cb?x', 'https://a.example/cb', 'the query'],
    ['http://localhost', 'http://localhost/', 'the slash at the end of the path'],
    ['nonsense', 'https://a.example/cb', 'the whole text'],
  ])('%s misses %s by %s', (sent, registered, difference) => {
    const match = matchRedirectUri(sent, [registered]);
    expect(match).toMatchObject({ kind: 'not-registered', nearest: { uri: registered } });
    expect(describeDifferences(sent, registered)).toEqual([
      expect.stringMatching(new RegExp(`^${difference}`, 'u')),
    ]);
  });

  it('shows the nearest of several', () => {
    const match = matchRedirectUri('https://a.example/cb', ['http://x.example/y', 'https://a.example/cb/']);
    expect(match).toMatchObject({ nearest: { uri: 'https://a.example/cb/' } });
  });

  it('has nothing near when nothing is registered', () => {
    expect(matchRedirectUri('http://localhost', [])).toEqual({ kind: 'not-registered', nearest: null });
  });

  it('describes a difference exactly when it does not match', () => {
    const uri = fc.oneof(fc.webUrl(), fc.constantFrom('http://localhost', 'http://localhost:1', 'x'));
    fc.assert(
      fc.property(uri, uri, (a, b) => {
        const isMatch = matchRedirectUri(a, [b]).kind === 'registered';
        return isMatch === (describeDifferences(a, b).length === 0);
      }),
    );
  });
});
