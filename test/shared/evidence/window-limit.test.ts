import { describe, expect, it } from 'vitest';
import { withoutParameters } from '../../../shared/evidence/navigation.ts';
import { windowLimitOf } from '../../../shared/evidence/window-limit.ts';
import { buildError, buildPage } from '../../support/build-evidence.ts';

const to = (...urls: readonly string[]) =>
  urls.map((url) => ({ at: '', method: 'GET', url, httpStatus: 200, redirectedTo: null }));
const inWindow = (urls: readonly string[], codes: readonly number[] = []) =>
  windowLimitOf({
    browser: 'window',
    pages: codes.map((code) => buildPage(buildError(code))),
    navigations: to(...urls),
  });

describe('what the own window cannot do', () => {
  it.each([50097, 50129, 53000, 53001, 53002])('%i asks for the device', (code) => {
    expect(inWindow([], [code])).toBe('device');
  });

  it.each([
    ['https://device.login.microsoftonline.com/', 'device'],
    ['https://device.login.microsoftonline.us/x', 'device'],
    ['https://login.microsoft.com/common/fido/get', 'passkey'],
    ['https://accounts.google.com/v3/signin/rejected', 'embedded-browser'],
    ['https://login.microsoftonline.com/common/oauth2/v2.0/authorize', null],
    ['https://evil.example/device.login.microsoftonline.com/', null],
    ['https://device.login.microsoftonline.com.evil.example/', null],
    ['https://evil.example/fido/get', null],
    ['http://accounts.google.com/v3/signin/rejected', null],
  ])('%s → %s', (url, limit) => {
    expect(inWindow([url])).toBe(limit);
  });

  it('is nothing for other errors, and nothing in the system browser', () => {
    expect(inWindow([], [50011, 53003])).toBeNull();
    const pages = [buildPage(buildError(53000))];
    expect(windowLimitOf({ browser: 'system', pages, navigations: [] })).toBeNull();
  });
});

it('addresses are kept without query and fragment, and bounded', () => {
  expect(withoutParameters('https://a.example/b?code=1#c')).toBe('https://a.example/b');
  expect(withoutParameters('https://a.example/b#code=1')).toBe('https://a.example/b');
  expect(withoutParameters(`https://a.example/${'x'.repeat(9_999)}`)).toHaveLength(500);
});
