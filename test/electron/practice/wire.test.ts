import { request } from 'undici';
import { describe, expect, it } from 'vitest';
import { CONTOSO } from '../../../electron/practice/contoso.ts';
import { definePolicy } from '../../../electron/practice/define.ts';
import { practiceViewOf } from '../../../electron/practice/view.ts';
import { withTenant } from './change-directory.ts';
import { authorizePath, codeForm, signInMember } from './raw-client.ts';
import { parametersOf, signInAs } from './sign-in-as.ts';
import { DESKTOP, WEB } from './start-for-test.ts';
import { practiceForTest } from './practice-for-test.ts';

const { tenant, raw, dispatcher } = await practiceForTest();

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;
const TIME = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ$/u;
const matching = (pattern: RegExp) => expect.stringMatching(pattern) as string;

/** The members of an error in JSON, each with its type. */
const envelope = (code: number) => ({
  error: matching(/^[a-z_]+$/u),
  error_description: matching(
    new RegExp(
      `^AADSTS${code}: [^\\r\\n]+ Trace ID: [0-9a-f-]{36} Correlation ID: [0-9a-f-]{36} Timestamp: [^\\r\\n]{20}$`,
      'u',
    ),
  ),
  error_codes: [code],
  timestamp: matching(TIME),
  trace_id: matching(GUID),
  correlation_id: matching(GUID),
  error_uri: `https://login.microsoftonline.com/error?code=${code}`,
});

describe('an error in JSON has the members of Entra’s, no more and no fewer', () => {
  const token = `/${WEB.tenant}/oauth2/v2.0/token`;

  it.each([
    ['the token endpoint', token, {}, 900144],
    [
      'the token endpoint, client refused',
      token,
      { grant_type: 'client_credentials', client_id: WEB.clientId },
      7000218,
    ],
    ['the device code endpoint', `/${WEB.tenant}/oauth2/v2.0/devicecode`, {}, 900144],
  ])('%s', async (_what, path, form, code) => {
    expect(await (await raw.post(path, form)).json()).toEqual(envelope(code));
  });

  it.each([
    ['discovery', '/nobody.example/v2.0/.well-known/openid-configuration', 90002],
    ['the keys', '/nobody.example/discovery/v2.0/keys', 90002],
    ['instance discovery', '/common/discovery/instance', 50049],
  ])('%s', async (_what, path, code) => {
    expect(await (await raw.get(path)).json()).toEqual(envelope(code));
  });

  it('suberror and claims come where interaction can help, claims as a string of JSON', async () => {
    const form = await codeForm(tenant, WEB);
    const policy = definePolicy({ displayName: 'A policy', grantControl: 'mfa', appliesAt: ['token'] });
    tenant.changeDirectory(withTenant(CONTOSO.id, { conditionalAccess: [policy] }));
    const { body } = await raw.token(WEB, form);
    expect(body).toEqual({
      ...envelope(50076),
      suberror: 'basic_action',
      claims: matching(
        /^\{"access_token":\{"capolids":\{"essential":true,"values":\["[0-9a-f-]{36}"\]\}\}\}$/u,
      ),
    });
  });
});

describe('a redirect', () => {
  const names = (parameters: URLSearchParams) => [...parameters.keys()].toSorted();

  it('with an error', async () => {
    const response = await raw.get(authorizePath(WEB, { prompt: 'none' }));
    const { searchParams } = new URL(response.headers.get('location') ?? '');
    expect(names(searchParams)).toEqual(['error', 'error_description', 'error_uri', 'state']);
  });

  it('with an error of the user’s making', async () => {
    tenant.setScenario('user-declines');
    const parameters = parametersOf(await signInMember(tenant, DESKTOP, {}, 'cancel'));
    expect(names(parameters)).toEqual(['error', 'error_description', 'error_subcode', 'error_uri', 'state']);
    expect(parameters.get('error_subcode')).toBe('cancel');
  });

  it('ends with an empty fragment, and has its parameters in the service’s order', async () => {
    const end = await signInAs(tenant, DESKTOP, 'mara');
    expect(end.kind === 'redirect' ? end.location : '').toMatch(
      /\?code=[^&]+&state=[^&]+&session_state=[0-9a-f-]{36}#$/u,
    );
  });

  it('with a code', async () => {
    const end = await signInAs(tenant, DESKTOP, 'mara');
    expect(names(parametersOf(end))).toEqual(['code', 'session_state', 'state']);
    const more = await signInAs(tenant, DESKTOP, 'mara', { client_info: '1' });
    expect(names(parametersOf(more))).toEqual(['client_info', 'code', 'session_state', 'state']);
  });
});

describe('the page', () => {
  const configOf = (html: string) =>
    JSON.parse(/\$Config=(\{.*\});\n\/\/\]\]>/u.exec(html)?.[1] ?? '') as Readonly<Record<string, unknown>>;

  it('of an error carries it, typed as Entra’s', async () => {
    const html = await (await raw.get(authorizePath(WEB, { redirect_uri: 'https://evil.example/' }))).text();
    expect(configOf(html)).toEqual({
      pgid: 'ConvergedError',
      sErrTxt: matching(/^AADSTS50011: /u),
      iHttpErrorCode: 400,
      strMainMessage: expect.any(String) as string,
      strServiceExceptionMessage: matching(/^AADSTS50011: /u),
      iErrorCode: 50011,
      sErrorCode: '50011',
      correlationId: matching(GUID),
      sessionId: matching(GUID),
      urlPost: 'https://login.microsoftonline.com/error?code=50011',
    });
  });

  it('of a sign-in says 50058 in normal operation', async () => {
    const html = await (await raw.get(authorizePath(WEB))).text();
    expect(configOf(html)).toEqual({
      pgid: 'ConvergedSignIn',
      sErrTxt: '',
      sFT: matching(/^[\w-]{40,}$/u),
      sFTName: 'flowToken',
      sCtx: matching(/^rQQIAR[\w-]+$/u),
      sCanaryTokenName: 'canary',
      canary: matching(/^[A-Za-z0-9+/]{43}=0:1$/u),
      apiCanary: matching(/^[\w-]{40,}$/u),
      hpgact: 1800,
      hpgid: 1104,
      country: 'US',
      sPOST_Username: '',
      urlGetCredentialType: `${tenant.origin}/common/GetCredentialType?mkt=en-US`,
      sErrorCode: '50058',
      correlationId: matching(GUID),
      sessionId: matching(GUID),
      urlPost: `/${WEB.tenant}/login`,
    });
  });
});

describe('the banner', () => {
  const bannerOf = (html: string) => /<header class="banner">(.*)<\/header>/u.exec(html)?.[1] ?? '';

  it('says that nothing is real, and no more while the tenant is healthy', async () => {
    const html = await (await raw.get(authorizePath(WEB))).text();
    expect(bannerOf(html)).toBe('<p>Practice tenant: nothing here is real</p>');
  });

  it('names what is broken, on the error page too, in words that no tool takes for Entra’s', async () => {
    tenant.setScenario('redirect-uri-trailing-slash');
    const html = await (await raw.get(authorizePath(WEB))).text();
    expect(bannerOf(html)).toContain('Broken on purpose: Redirect URI');
    expect(bannerOf(html)).not.toMatch(/AADSTS|\d{5}/u);
    expect(html).toContain('<meta name="PageID" content="ConvergedError">');
    for (const { title } of practiceViewOf(tenant).scenarios) expect(title).not.toMatch(/AADSTS|\d{5}/u);
  });

  it('is gone with the repair', async () => {
    tenant.setScenario('nonce-replaced');
    tenant.setScenario('healthy');
    expect(await (await raw.get(authorizePath(WEB))).text()).not.toContain('Broken on purpose');
  });
});

describe('the cookies of the service', () => {
  const cookiesOf = async (host: string): Promise<readonly string[]> => {
    const { headers, body } = await request(`${tenant.origin}/${WEB.tenant}/discovery/v2.0/keys`, {
      headers: { host },
      dispatcher,
    });
    await body.dump();
    return [headers['set-cookie'] ?? []].flat().map((line) => line.split('=')[0] ?? '');
  };

  it('come under Microsoft’s name, and never on localhost, where every app would get them', async () => {
    expect(await cookiesOf('login.microsoftonline.com')).toEqual([
      'fpc',
      'esctx',
      'x-ms-gateway-slice',
      'stsservicecookie',
    ]);
    expect(await cookiesOf(new URL(tenant.origin).host)).toEqual([]);
  });
});
