import { describe, expect, it } from 'vitest';
import { readAuthorizeAnswer } from '../../../shared/preflight/read-authorize-answer.ts';

const URI = 'http://localhost/auth/callback';
const redirectTo = (location: string, uri = URI) =>
  readAuthorizeAnswer({ status: 302, location, body: '' }, uri);
const page = (body: string) => readAuthorizeAnswer({ status: 200, location: '', body }, URI);

/** As Entra sends it: facts/wire.md’s page, with its own closing of the script. */
const errorPage = (
  message: string,
) => `<!DOCTYPE html><html><head><meta name="PageID" content="ConvergedError" />
<script type="text/javascript">//<![CDATA[
$Config={"strMainMessage":"Sorry","strServiceExceptionMessage":"${message}","iErrorCode":50011,"sErrorCode":"50011"};
//]]></script></head><body>Sorry</body></html>`;

describe('a redirect', () => {
  it('to the redirect URI with an error', () => {
    const answer = redirectTo(
      `${URI}?error=login_required&error_description=AADSTS50058%3a+A+silent+sign-in&state=x`,
    );
    expect(answer).toMatchObject({ kind: 'redirect', error: { error: 'login_required', codes: [50058] } });
  });

  it('in a fragment', () => {
    expect(redirectTo(`${URI}#error=interaction_required`)).toMatchObject({
      kind: 'redirect',
      error: { error: 'interaction_required' },
    });
  });

  it('with a code, which is not kept', () => {
    const answer = redirectTo(`${URI}?code=0.secret-code&state=x`);
    expect(answer).toEqual({ kind: 'redirect', error: null });
  });

  it('to the same host without a path gets its slash', () => {
    expect(redirectTo('http://localhost/?error=login_required', 'http://localhost').kind).toBe('redirect');
  });

  it.each([
    'http://localhost/auth/Callback?error=x',
    'http://localhost/auth/callback/deeper?error=x',
    'http://localhost:8080/auth/callback?error=x',
    'https://localhost/auth/callback?error=x',
    'https://login.example.com/adfs/ls?wa=x',
  ])('elsewhere is not one to the redirect URI: %s', (location) => {
    expect(redirectTo(location).kind).toBe('redirect-elsewhere');
  });
});

describe('a page', () => {
  it('of an error, with its code', () => {
    expect(page(errorPage('AADSTS50011: The redirect URI does not match.'))).toMatchObject({
      kind: 'error-page',
      error: { codes: [50011] },
    });
  });

  it('of the sign-in, whatever number it carries in normal operation', () => {
    const body = errorPage('AADSTS50058: x').replace('ConvergedError', 'ConvergedSignIn');
    expect(page(body)).toEqual({ kind: 'sign-in-page' });
  });

  it.each(['', '<h1>AADSTS50011</h1>', '<meta name="PageID" content="">', '{"error":"x"}'])(
    'that is not Entra’s says nothing: %s',
    (body) => {
      expect(page(body)).toEqual({ kind: 'other' });
    },
  );
});
