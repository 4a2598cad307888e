import { decodeJwt } from 'jose';
import { Agent, fetch, type Response } from 'undici';
import { afterAll, describe, expect, it } from 'vitest';
import { CONTOSO, FABRIKAM } from '../../../electron/practice/contoso.ts';
import { MFA_CODE } from '../../../electron/practice/pages/mfa-page.ts';
import { withTenant, withUser } from './change-directory.ts';
import { practiceForTest } from './practice-for-test.ts';
import { authorizePath, VERIFIER } from './raw-client.ts';
import { userCalled } from './sign-in-as.ts';
import { WEB } from './start-for-test.ts';

const { tenant, raw } = await practiceForTest();
const dispatcher = new Agent({ connect: { ca: tenant.caPem } });
afterAll(() => dispatcher.close());

const MARA = userCalled(tenant, 'mara');

type Config = Readonly<Record<string, unknown>>;

/**
 * A script as people write them, without a browser: a cookie jar, `$Config` cut out between `$Config=` and `//]]>`, and
 * forms with the names that the Azure AD provider of saml2aws and a public script for Azure DevOps post.
 */
function createScript() {
  const jar = new Map<string, string>();
  const send = async (url: string, init: Parameters<typeof fetch>[1] = {}): Promise<Response> => {
    const response = await fetch(new URL(url, tenant.origin), {
      redirect: 'manual',
      dispatcher,
      ...init,
      headers: {
        ...(init.headers as Record<string, string>),
        cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
      },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(line) ?? [];
      jar.set(name, value);
    }
    return response;
  };
  const post = (url: unknown, form: Readonly<Record<string, unknown>>) =>
    send(String(url), {
      method: 'POST',
      body: new URLSearchParams(Object.entries(form).map(([name, value]) => [name, String(value)])),
    });
  const json = async (url: unknown, body: unknown): Promise<Config> =>
    (await (await send(String(url), { method: 'POST', body: JSON.stringify(body) })).json()) as Config;
  const password = (config: Config, changes: Readonly<Record<string, unknown>> = {}) =>
    post(config['urlPost'], {
      canary: config['canary'],
      hpgrequestid: config['sessionId'],
      [String(config['sFTName'])]: config['sFT'],
      ctx: config['sCtx'],
      login: MARA.username,
      loginfmt: MARA.username,
      passwd: MARA.password,
      type: '11',
      ps: '2',
      LoginOptions: '3',
      ...changes,
    });
  const stay = (config: Config, changes: Readonly<Record<string, unknown>> = {}) =>
    post(config['urlPost'], {
      [String(config['sFTName'])]: config['sFT'],
      ctx: config['sCtx'],
      LoginOptions: '1',
      ...changes,
    });
  const accept = (config: Config) =>
    post(config['urlPost'], {
      acceptConsent: 'true',
      flowToken: config['sFT'],
      canary: config['canary'],
      ctx: config['sCtx'],
    });
  const begin = async (changes: Readonly<Record<string, string | null>> = {}) =>
    configIn(await send(authorizePath(WEB, changes)));
  return { jar, begin, post, json, password, stay, accept };
}

async function configIn(response: Response): Promise<Config> {
  const html = await response.text();
  const start = html.indexOf('$Config=') + '$Config='.length;
  const text = html.slice(start, html.indexOf('//]]>', start));
  return JSON.parse(text.slice(0, text.lastIndexOf('}') + 1)) as Config;
}

const codeIn = (response: Response): string =>
  new URL(response.headers.get('location') ?? '').searchParams.get('code') ?? '';

const showsStaySignedIn = () => tenant.changeDirectory(withTenant(CONTOSO.id, { showsStaySignedIn: true }));

describe('a script without a browser', () => {
  it('signs in by $Config: account and password at once, stays signed in, accepts, and gets its code', async () => {
    showsStaySignedIn();
    const script = createScript();
    const first = await script.begin();
    expect(first).toMatchObject({ pgid: 'ConvergedSignIn', hpgact: 1800, hpgid: 1104, sErrorCode: '50058' });
    const kmsi = await configIn(await script.password(first));
    expect(kmsi).toMatchObject({
      pgid: 'KmsiInterrupt',
      urlPost: '/kmsi',
      sPOST_Username: MARA.username,
      hpgact: 2005,
      hpgid: 1115,
    });
    const consent = await configIn(await script.stay(kmsi));
    expect(consent).toMatchObject({ pgid: 'ConvergedConsent', urlPost: '/common/Consent/Set' });
    const answer = await script.accept(consent);
    const { body } = await raw.token(WEB, {
      grant_type: 'authorization_code',
      client_id: WEB.clientId,
      client_secret: tenant.configuredSecret(WEB.clientId) ?? '',
      code: codeIn(answer),
      redirect_uri: WEB.redirectUri,
      code_verifier: VERIFIER,
    });
    expect(decodeJwt(String(body['id_token']))).toMatchObject({ preferred_username: MARA.username });
  });

  it('hears of a wrong password in $Config', async () => {
    const script = createScript();
    const wrong = await configIn(await script.password(await script.begin(), { passwd: 'wrong' }));
    expect(wrong).toMatchObject({ pgid: 'ConvergedSignIn', sErrorCode: '50126' });
    expect(wrong['sErrTxt']).toContain('AADSTS50126: ');
    // The page can be used again.
    expect(await configIn(await script.password(wrong))).toMatchObject({ pgid: 'ConvergedConsent' });
  });

  it.each([
    ['ctx', 'rQQIARof-another-sign-in', 165000],
    ['canary', 'spoilt', 165000],
    ['flowToken', 'of-another-sign-in', 50089],
  ])('is refused with another %s', async (field, value, code) => {
    const script = createScript();
    const refused = await configIn(await script.password(await script.begin(), { [field]: value }));
    expect(refused).toMatchObject({ pgid: 'ConvergedError', iErrorCode: code });
    if (code === 165000) expect(refused['strServiceExceptionMessage']).toContain(`'${field}'`);
  });

  it('is refused when it throws its cookies away', async () => {
    const script = createScript();
    const first = await script.begin();
    script.jar.clear();
    const refused = await configIn(await script.password(first));
    expect(refused).toMatchObject({ pgid: 'ConvergedError', iErrorCode: 165000 });
  });
});

describe('the second factor by script', () => {
  async function toSecondFactor() {
    tenant.changeDirectory(withUser(MARA.username, { isMfaEnforced: true }));
    const script = createScript();
    const first = await script.begin();
    let page = await configIn(await script.password(first));
    if (page['pgid'] === 'ConvergedProofUpRedirect')
      page = await configIn(
        await script.post(page['urlPost'], {
          step: 'mfa-set-up',
          flowToken: page['sFT'],
          ctx: page['sCtx'],
        }),
      );
    const sas = (url: string, changes: Readonly<Record<string, unknown>>) =>
      script.json(page[url], {
        AuthMethodId: 'PhoneAppOTP',
        Ctx: page['sCtx'],
        FlowToken: page['sFT'],
        ...changes,
      });
    return { script, page, sas };
  }

  it('goes through BeginAuth, EndAuth and ProcessAuth', async () => {
    const { script, page, sas } = await toSecondFactor();
    expect(page).toMatchObject({
      pgid: 'ConvergedTFA',
      arrUserProofs: [{ authMethodId: 'PhoneAppOTP', isDefault: true }],
      urlPost: `${tenant.origin}/common/SAS/ProcessAuth`,
    });
    const begun = await sas('urlBeginAuth', { Method: 'BeginAuth' });
    expect(begun).toMatchObject({ Success: true, ResultValue: 'Success', ErrCode: 0, Retry: false });
    const ended = await sas('urlEndAuth', {
      Method: 'EndAuth',
      SessionId: begun['SessionId'],
      AdditionalAuthData: MFA_CODE,
    });
    expect(ended).toMatchObject({ Success: true, ErrCode: 0 });
    const next = await script.post(page['urlPost'], {
      flowToken: ended['FlowToken'],
      request: ended['Ctx'],
      login: page['sPOST_Username'],
    });
    expect(await configIn(next)).toMatchObject({ pgid: 'ConvergedConsent' });
  });

  it('says what is wrong with a code or a method, and goes no further', async () => {
    const { script, page, sas } = await toSecondFactor();
    expect(await sas('urlEndAuth', { AdditionalAuthData: '000000' })).toMatchObject({
      Success: false,
      ResultValue: 'OathCodeIncorrect',
      ErrCode: 500121,
    });
    expect(await sas('urlBeginAuth', { AuthMethodId: 'OneWaySMS' })).toMatchObject({
      Success: false,
      ResultValue: 'AuthenticationMethodNotConfigured',
    });
    const next = await script.post(page['urlPost'], { flowToken: page['sFT'], request: page['sCtx'] });
    expect(await configIn(next)).toMatchObject({ pgid: 'ConvergedTFA', sErrorCode: '500121' });
  });

  it('is nobody’s who has no password typed', async () => {
    const script = createScript();
    const { sFT, sCtx } = await script.begin();
    const answer = await script.json('/common/SAS/EndAuth', {
      AuthMethodId: 'PhoneAppOTP',
      AdditionalAuthData: MFA_CODE,
      FlowToken: sFT,
      Ctx: sCtx,
    });
    expect(answer).toMatchObject({ Success: false, ErrCode: 50089 });
  });
});

describe('GetCredentialType', () => {
  const ask = async (username: unknown, more: object = {}) => {
    const script = createScript();
    const { urlGetCredentialType } = await script.begin();
    return script.json(urlGetCredentialType, { username, isOtherIdpSupported: true, ...more });
  };

  it('has the members of the recorded answers', async () => {
    const answer = await ask(MARA.username, { flowToken: 'the flow token', originalRequest: 'rQQIAR' });
    expect(Object.keys(answer)).toEqual([
      'Username',
      'Display',
      'IfExistsResult',
      'IsUnmanaged',
      'ThrottleStatus',
      'Credentials',
      'EstsProperties',
      'FlowToken',
      'IsSignupDisallowed',
      'apiCanary',
    ]);
    expect(answer).toMatchObject({
      IfExistsResult: 0,
      ThrottleStatus: 0,
      Credentials: { PrefCredential: 1, HasPassword: true },
      EstsProperties: { UserTenantBranding: null, DomainType: 3 },
      FlowToken: 'the flow token',
    });
  });

  it.each([
    [`nobody@${CONTOSO.domain}`, 1, 3],
    ['nobody@unknown.example', 1, 1],
    [`goran@${FABRIKAM.domain}`, 0, 3],
    [userCalled(tenant, 'pia').username, 5, 2],
  ])('%s: IfExistsResult %i, DomainType %i', async (username, exists, domainType) => {
    expect(await ask(username)).toMatchObject({
      IfExistsResult: exists,
      EstsProperties: { DomainType: domainType },
    });
  });

  it('names what is missing', async () => {
    expect((await ask(''))['error_description']).toContain("'username'");
    const response = await raw.post('/common/GetCredentialType', { username: MARA.username });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('9002313');
  });

  it('is not for other sites', async () => {
    const headers = { origin: 'https://evil.example' };
    expect((await raw.post('/common/GetCredentialType', {}, headers)).status).toBe(403);
  });
});
