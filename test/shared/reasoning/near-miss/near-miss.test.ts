import { describe, expect, it } from 'vitest';
import { federatedCredentialMismatch } from '../../../../shared/failures/client-credentials/causes/federated-credential-mismatch.ts';
import { redirectUriNotRegistered } from '../../../../shared/failures/redirect-uri/causes/redirect-uri-not-registered.ts';
import { tokenAudienceMismatch } from '../../../../shared/failures/tokens/causes/token-audience-mismatch.ts';
import { tokenVersionMismatch } from '../../../../shared/failures/tokens/causes/token-version-mismatch.ts';
import {
  nearestRedirectUri,
  redirectUriDifference,
} from '../../../../shared/reasoning/near-miss/redirect-uri-difference.ts';
import { textDifference } from '../../../../shared/reasoning/near-miss/text-difference.ts';
import { duration, parseTime, timesNamed } from '../../../../shared/reasoning/near-miss/time-difference.ts';
import { NO_FACTS } from '../../../../shared/reading/facts.ts';
import { PLAIN_FACTS, quoted } from '../../../support/build-facts.ts';

describe('two redirect URIs', () => {
  it.each([
    ['https://a.com/cb', 'https://a.com/cb', null],
    ['https://a.com', 'https://a.com/', null],
    ['http://localhost:3000/cb', 'http://localhost/cb', null],
    ['HTTPS://A.com/cb', 'https://a.com/cb', null],
    ['http://a.com/cb', 'https://a.com/cb', 'sent with http:, registered with https:'],
    ['https://a.com/cb', 'https://b.com/cb', 'the host sent is “a.com”, the one registered “b.com”'],
    ['https://a.com:8443/cb', 'https://a.com/cb', 'sent with port 8443, registered with no port'],
    ['http://127.0.0.1:3000/', 'http://127.0.0.1/', 'sent with port 3000, registered with no port'],
    ['https://a.com/cb/', 'https://a.com/cb', 'sent with a slash at the end, registered without'],
    ['https://a.com/cb', 'https://a.com/cb/', 'sent without the slash at the end, registered with one'],
    [
      'https://a.com/x/Cb',
      'https://a.com/x/cb',
      'the letter case of the path differs: “Cb” sent, “cb” registered',
    ],
    [
      'https://a.com/Cb/',
      'https://a.com/cb',
      'the letter case of the path differs: “Cb” sent, “cb” registered; sent with a slash at the end, registered without',
    ],
    ['https://a.com/one', 'https://a.com/two', 'the path sent is “/one”, the one registered “/two”'],
    ['https://a.com/cb?x=1', 'https://a.com/cb', 'sent with the query “?x=1”, registered without'],
    [
      'http://a.com:81/cb',
      'https://a.com/cb',
      'sent with http:, registered with https:; sent with port 81, registered with no port',
    ],
    ['https://a.com/cb ', 'https://a.com/cb', 'only white space at the ends differs'],
  ])('%s against %s', (sent, registered, difference) => {
    expect(redirectUriDifference(sent, registered)).toBe(difference);
  });

  it('picks the registered one that shares most', () => {
    const registered = ['https://other.com/signin', 'https://a.com/auth/callback', 'http://localhost'];
    expect(nearestRedirectUri('https://a.com/auth/callback/', registered)).toBe(
      'https://a.com/auth/callback',
    );
    expect(nearestRedirectUri('http://localhost:5000', registered)).toBe('http://localhost');
    expect(nearestRedirectUri('https://a.com', [])).toBeNull();
  });

  it('are shown in the summary of their cause', () => {
    const summary = redirectUriNotRegistered.summary(PLAIN_FACTS);
    expect(summary).toContain('the letter case of the path differs: “callback” sent, “Callback” registered');
  });
});

describe('two texts that should be equal', () => {
  it.each([
    ['a', 'a', null],
    ['a/', 'a', 'the one seen has a slash at the end, the one expected has none'],
    ['a', 'a/', 'the one seen has no slash at the end, the one expected has one'],
    ['abC', 'abc', 'only the letter case differs, at character 3: “C” seen, “c” expected'],
    ['repo:x:main', 'repo:x:release', 'they part at character 8: “main” seen, “release” expected'],
    ['ab', 'abc', 'they part at character 3: nothing more seen, “c” expected'],
  ])('%s against %s', (seen, expected, difference) => {
    expect(textDifference(seen, expected)).toBe(difference);
  });

  it('are shown for issuer, subject and audience', () => {
    const summary = federatedCredentialMismatch.summary(PLAIN_FACTS);
    expect(summary).toContain('“main” seen, “release” expected');
    expect(tokenAudienceMismatch.summary(PLAIN_FACTS)).toContain('“p” seen, “P” expected');
    const version = tokenVersionMismatch.summary(PLAIN_FACTS);
    expect(version).toContain('its issuer is “https://sts.windows.net/contoso/”');
    expect(version).toContain('“https://login.microsoftonline.com/contoso/v2.0” is expected');
  });
});

describe('times', () => {
  it.each([
    ['2024-05-16T12:00:00Z', '2024-05-16T12:00:00.000Z'],
    ['2024-05-16 12:00:00Z', '2024-05-16T12:00:00.000Z'],
    ['2024-05-16T14:00:00.1234567+02:00', '2024-05-16T12:00:00.000Z'],
    ['5/16/2024 12:05:09 AM', '2024-05-16T00:05:09.000Z'],
    ['5/16/2024 1:05:09 PM', '2024-05-16T13:05:09.000Z'],
    ['1715860800', '2024-05-16T12:00:00.000Z'],
  ])('%s is read', (text, iso) => {
    expect(new Date(parseTime(text) ?? Number.NaN).toISOString()).toBe(iso);
  });

  it.each(['', 'yesterday', '90.00:00:00', '12:00', '99999999999999'])('%j is none', (text) => {
    expect(parseTime(text)).toBeNull();
  });

  it('are given with their distance', () => {
    const facts = (...times: string[]) => ({ ...NO_FACTS, times: times.map(quoted) });
    expect(timesNamed(facts('2024-05-16T12:00:00Z', '2024-05-16T11:05:00Z', '2024-05-16T11:10:00Z'))).toBe(
      ' The text names “2024-05-16T12:00:00Z”; “2024-05-16T11:05:00Z” (55 minutes earlier); “2024-05-16T11:10:00Z” (50 minutes earlier).',
    );
    expect(timesNamed(facts('2024-05-16T12:00:00Z', '2024-05-16 12:00:00Z'))).toBe('');
    expect(timesNamed(facts('soon'))).toBe('');
  });

  it('leave out the time of the error when others are there', () => {
    const [issued, limit, error] = [
      '2024-05-01T00:00:00Z',
      '2024-05-02T00:00:00Z',
      '2024-05-16 12:00:00Z',
    ].map(quoted);
    if (issued === undefined || limit === undefined || error === undefined) throw new Error('three times');
    const all = { times: [issued, limit, error], timestamp: error };
    expect(timesNamed(all)).toBe(
      ' The text names “2024-05-01T00:00:00Z”; “2024-05-02T00:00:00Z” (1 day later).',
    );
    expect(timesNamed({ times: [issued, error], timestamp: error })).toContain('(15 days 12 hours later)');
  });

  it.each([
    [0, 'less than a second'],
    [61_000, '1 minute 1 second'],
    [19_800_000, '5 hours 30 minutes'],
    [90 * 86_400_000, '90 days'],
  ])('%d ms are %s', (milliseconds, text) => {
    expect(duration(milliseconds)).toBe(text);
  });
});
