import { describe, expect, it } from 'vitest';
import { AUTHORITY, CLIENT, OTHER_CLIENT, SECRET, TENANT, claimsOf, readAs } from './read-surely.ts';

const ADDRESS = `${AUTHORITY}/oauth2/v2.0/authorize`;
const CALLBACK = 'redirect_uri=https%3A%2F%2Fapp.example%2Fcb';

describe('an authorize address inside another text', () => {
  it.each([
    [
      'a header',
      `HTTP/1.1 302 Found\r\nLocation: ${ADDRESS}?client_id=${CLIENT}&${CALLBACK}&scope=openid\r\nServer: a\r\n`,
    ],
    ['HTML', `<a href="${ADDRESS}?client_id=${CLIENT}&amp;${CALLBACK}&amp;scope=openid">Sign in</a>`],
    [
      'JSON',
      `{"url":"${ADDRESS.replaceAll('/', '\\/')}?client_id=${CLIENT}\\u0026${CALLBACK}\\u0026scope=openid"}`,
    ],
    ['Markdown', `See [here](${ADDRESS}?client_id=${CLIENT}&${CALLBACK}&scope=openid).`],
    [
      'another address',
      `GET /start?continue=${encodeURIComponent(`${ADDRESS}?client_id=${CLIENT}&${CALLBACK}&scope=openid`)} HTTP/1.1`,
    ],
    [
      'a mail',
      `Hello,\n\n> ${ADDRESS}?client_id=${CLIENT}&respon\n> se_type=code&${CALLBACK}&scope=openid\n\nThanks`,
    ],
  ])('%s', (_where, text) => {
    expect(readAs('authorize-url', text).draft).toMatchObject({
      cloud: 'public',
      tenant: TENANT,
      clientId: CLIENT,
      redirectUri: 'https://app.example/cb',
      scopes: 'openid',
    });
  });
});

describe('what an address tells', () => {
  it('MSAL.js is a single-page application, form_post a web application', () => {
    const browser = readAs(
      'authorize-url',
      `${ADDRESS}?client_id=${CLIENT}&x-client-SKU=msal.js.browser&${CALLBACK}`,
    );
    expect(browser.draft).toMatchObject({ platform: 'spa', clientType: 'public' });
    expect(browser.assumed).toEqual([]);
    const web = readAs('authorize-url', `${ADDRESS}?client_id=${CLIENT}&response_mode=form_post&${CALLBACK}`);
    expect(web.draft).toMatchObject({
      platform: 'web',
      clientType: 'confidential',
      responseMode: 'form_post',
    });
  });

  it('version 1.0: the resource becomes a scope, and that is said', () => {
    const { draft, assumed, notices } = readAs(
      'authorize-url',
      `${AUTHORITY}/oauth2/authorize?client_id=${CLIENT}&${CALLBACK}&resource=https%3A%2F%2Fgraph.microsoft.com`,
    );
    expect(draft.scopes).toBe('openid https://graph.microsoft.com/.default');
    expect(draft.extraQueryParameters).toEqual([]);
    expect(assumed[0]).toMatchObject({ label: 'Scopes' });
    expect(notices.join(' ')).toContain('version 1.0');
  });

  it('a silent try and a visible one are one registration; another client is another', () => {
    const visible = `${ADDRESS}?client_id=${CLIENT}&${CALLBACK}&prompt=select_account`;
    const silent = `${ADDRESS}?client_id=${CLIENT}&${CALLBACK}&prompt=none`;
    const { draft, others } = readAs('authorize-url', `a ${visible}\nb ${silent}`);
    expect([draft.prompt, others.length]).toEqual(['select_account', 0]);
    const two = readAs('authorize-url', `a ${visible}\nb ${ADDRESS}?client_id=${OTHER_CLIENT}&${CALLBACK}`);
    expect([two.draft.clientId, two.others[0]?.draft.clientId]).toEqual([OTHER_CLIENT, CLIENT]);
  });

  it('a user flow is named as B2C; a secret in an address is hidden', () => {
    const { notices, loginHost } = readAs(
      'authorize-url',
      `https://contoso.b2clogin.com/contoso.onmicrosoft.com/oauth2/v2.0/authorize?p=B2C_1_a&client_id=${CLIENT}&client_secret=${SECRET}`,
    );
    expect(loginHost?.cloud).toBeNull();
    expect(notices.join(' ')).toContain('B2C');
  });

  it('addresses of others are not claimed', () => {
    expect(claimsOf(`open https://dev-1.okta.com/oauth2/v1/authorize?client_id=${CLIENT} now`)).toEqual([]);
  });
});
