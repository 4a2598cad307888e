import { decodeJwt } from 'jose';
import { afterEach, describe, expect, it } from 'vitest';
import { CONTOSO, FABRIKAM } from '../../../../electron/practice/contoso.ts';
import { definePolicy } from '../../../../electron/practice/define.ts';
import { CONSUMERS_TENANT_ID } from '../../../../electron/practice/directory.ts';
import { GRAPH } from '../../../../electron/practice/first-party/microsoft-graph.ts';
import { createSampleProfiles } from '../../../../electron/practice/sample-profiles.ts';
import { createPracticeBrowser, type PracticeBrowser } from '../../../support/practice-browser.ts';
import { withApp, withGrant, withTenant, withUser } from '../change-directory.ts';
import { authorizePath } from '../raw-client.ts';
import { codeOf, parametersOf, redeemAs, signInAs, userCalled } from '../sign-in-as.ts';
import { DESKTOP, NOW, WEB } from '../start-for-test.ts';
import { practiceForTest } from '../practice-for-test.ts';

const { multiTenant: MULTI_TENANT, personal: PERSONAL } = createSampleProfiles(NOW);

const { tenant, raw } = await practiceForTest();

const policy = (grantControl: 'block' | 'mfa' | 'compliant-device', apps: 'all' | readonly string[]) =>
  withTenant(CONTOSO.id, {
    conditionalAccess: [definePolicy({ displayName: 'A policy', grantControl, apps })],
  });

describe('an account that is refused stays on the page', () => {
  it.each([
    ['lena', 50053],
    ['dario', 50057],
    ['elsa', 50055],
  ])('%s, at the password', async (name, code) => {
    const end = await signInAs(tenant, DESKTOP, name);
    expect(end).toMatchObject({ kind: 'error-page', pageId: 'ConvergedSignIn', code });
  });

  it.each([
    ['ines', {}, 50020],
    ['bruno', {}, 53003],
  ])('%s, after the password', async (name, changes, code) => {
    const end = await signInAs(tenant, DESKTOP, name, changes);
    expect(end).toMatchObject({ kind: 'error-page', pageId: 'ConvergedError', code });
  });

  it('who is not assigned, where the app asks for it', async () => {
    tenant.changeDirectory(withApp(DESKTOP.clientId, () => ({ appRoleAssignmentRequired: true })));
    tenant.changeDirectory(withGrant(CONTOSO.id, DESKTOP.clientId, GRAPH.appId, DESKTOP.scopes));
    expect(await signInAs(tenant, DESKTOP, 'ulf')).toMatchObject({ kind: 'error-page', code: 50105 });
    expect(parametersOf(await signInAs(tenant, DESKTOP, 'mara')).get('code')).not.toBeNull();
  });

  it('a device that the organization does not manage', async () => {
    tenant.changeDirectory(policy('compliant-device', [DESKTOP.clientId]));
    expect(await signInAs(tenant, DESKTOP, 'mara')).toMatchObject({ kind: 'error-page', code: 53000 });
  });
});

describe('the second factor', () => {
  it.each(['maya', 'nils'])('%s passes it on pages of its own', async (name) => {
    const { body } = await redeemAs(tenant, raw, DESKTOP, name);
    expect(decodeJwt(String(body['access_token']))).toMatchObject({ amr: ['pwd', 'mfa'] });
  });

  it('a wrong code is told at the field', async () => {
    const browser = createPracticeBrowser(tenant.caPem);
    const { username, password } = userCalled(tenant, 'maya');
    let page = await browser.open(`${tenant.origin}${authorizePath(DESKTOP, { login_hint: username })}`);
    page = await browser.press(page, 'Sign in', { label: 'Password', value: password });
    page = await browser.press(page, 'Verify', { label: 'Code', value: '000000' });
    expect(page.html).toContain('AADSTS500121');
    expect(page.document.querySelector('[role="alert"]')).not.toBeNull();
    await browser.close();
  });

  it('is asked for by a policy for the API that the app wants a token for', async () => {
    tenant.changeDirectory(policy('mfa', [GRAPH.appId]));
    const graph = await redeemAs(tenant, raw, DESKTOP, 'mara');
    expect(decodeJwt(String(graph.body['access_token']))).toMatchObject({ amr: ['pwd', 'mfa'] });
  });
});

describe('prompt=none in a browser that is signed in', () => {
  let browser: PracticeBrowser;
  const silently = async (profile = DESKTOP) => {
    const page = await browser.open(`${tenant.origin}${authorizePath(profile, { prompt: 'none' })}`);
    return new URL(page.location ?? '').searchParams;
  };
  const signedInAs = async (name: string, profile = DESKTOP) => {
    browser = createPracticeBrowser(tenant.caPem);
    const { username, password } = userCalled(tenant, name);
    await browser.signInThrough(`${tenant.origin}${authorizePath(profile)}`, { username, password });
  };

  afterEach(() => browser.close());

  it('an account of another tenant: interaction_required, 16000', async () => {
    tenant.changeDirectory(
      withApp(MULTI_TENANT.clientId, () => ({ installedIn: [CONTOSO.id, FABRIKAM.id] })),
    );
    await signedInAs('ines', { ...MULTI_TENANT, tenant: FABRIKAM.id });
    const parameters = await silently({ ...MULTI_TENANT, tenant: CONTOSO.id });
    expect(parameters.get('error')).toBe('interaction_required');
    expect(codeOf(parameters)).toBe(16000);
  });

  it.each([
    ['a policy blocks', policy('block', [DESKTOP.clientId]), 'access_denied', 53003],
    ['a policy wants a second factor', policy('mfa', 'all'), 'interaction_required', 50076],
    [
      'assignment is required',
      withApp(DESKTOP.clientId, () => ({ appRoleAssignmentRequired: true, appRoleAssignedTo: [] })),
      'interaction_required',
      50105,
    ],
  ])('%s', async (_what, change, error, code) => {
    await signedInAs('mara');
    tenant.changeDirectory(change);
    const parameters = await silently();
    expect(parameters.get('error')).toBe(error);
    expect(codeOf(parameters)).toBe(code);
  });

  it('a second factor that is not set up: 50079', async () => {
    await signedInAs('mara');
    tenant.changeDirectory(
      withUser(userCalled(tenant, 'mara').username, { isMfaEnforced: true, isMfaRegistered: false }),
    );
    expect(codeOf(await silently())).toBe(50079);
  });
});

describe('consent', () => {
  const MANAGE = { scope: 'openid User.Read.All' };

  it('an administrator’s permission leads to "Need admin approval", and back with access_denied', async () => {
    const parameters = parametersOf(await signInAs(tenant, DESKTOP, 'mara', MANAGE));
    expect(parameters.get('error')).toBe('access_denied');
    expect(parameters.get('error_subcode')).toBeNull();
    expect(codeOf(parameters)).toBe(90094);
  });

  it('where users may consent to nothing, everything does', async () => {
    tenant.changeDirectory(withTenant(CONTOSO.id, { userConsentPolicy: 'admins-only' }));
    expect(codeOf(parametersOf(await signInAs(tenant, DESKTOP, 'mara')))).toBe(90094);
    expect(parametersOf(await signInAs(tenant, DESKTOP, 'ada')).get('code')).not.toBeNull();
  });

  it('an administrator may accept for all', async () => {
    const browser = createPracticeBrowser(tenant.caPem);
    const { username, password } = userCalled(tenant, 'ada');
    const consentUrl = `${tenant.origin}/${CONTOSO.id}/adminconsent?${new URLSearchParams({
      client_id: DESKTOP.clientId,
      redirect_uri: DESKTOP.redirectUri,
      state: 'the state',
      scope: `${GRAPH.appId}/User.Read.All openid`,
    }).toString()}`;
    const end = await browser.signInThrough(consentUrl, { username, password });
    expect(Object.fromEntries(parametersOf(end))).toEqual({
      admin_consent: 'True',
      tenant: CONTOSO.id,
      state: 'the state',
    });
    await browser.close();
    expect(parametersOf(await signInAs(tenant, DESKTOP, 'mara', MANAGE)).get('code')).not.toBeNull();
  });

  it.each([
    ['declines', 'ada', 65004],
    ['is no administrator', 'mara', 90094],
  ])('an administrator who %s is heard', async (_what, name, code) => {
    const browser = createPracticeBrowser(tenant.caPem);
    const { username, password } = userCalled(tenant, name);
    const url = `${tenant.origin}/${CONTOSO.id}/adminconsent?client_id=${WEB.clientId}&redirect_uri=${encodeURIComponent(WEB.redirectUri)}`;
    const parameters = parametersOf(
      await browser.signInThrough(url, { username, password, consent: 'cancel' }),
    );
    expect(parameters.get('error')).toBe('access_denied');
    expect(parameters.get('admin_consent')).toBe('True');
    expect(codeOf(parameters)).toBe(code);
    await browser.close();
  });

  it('gives a daemon the roles that its registration lists', async () => {
    const daemon = tenant.directory().apps.find(({ displayName }) => displayName.includes('nightly'));
    if (daemon === undefined) throw new Error('There is no daemon.');
    const api = daemon.requiredResourceAccess[0]?.resourceAppId ?? '';
    tenant.changeDirectory(withApp(api, () => ({ appRoleAssignedTo: [] })));
    tenant.changeDirectory(
      withApp(daemon.appId, ({ web }) => ({ web: { ...web, redirectUris: ['http://localhost/consented'] } })),
    );
    const rolesNow = async () => {
      const { body } = await raw.token(WEB, {
        grant_type: 'client_credentials',
        client_id: daemon.appId,
        client_secret: daemon.configuredSecret ?? '',
        scope: `${api}/.default`,
      });
      return decodeJwt(String(body['access_token']))['roles'];
    };
    expect(await rolesNow()).toBeUndefined();
    const browser = createPracticeBrowser(tenant.caPem);
    const { username, password } = userCalled(tenant, 'ada');
    await browser.signInThrough(
      `${tenant.origin}/${CONTOSO.id}/v2.0/adminconsent?client_id=${daemon.appId}&redirect_uri=http://localhost/consented`,
      { username, password },
    );
    await browser.close();
    expect(await rolesNow()).toEqual(['Files.Read.All']);
  });
});

describe('tenants', () => {
  it('/common signs a guest in at home', async () => {
    const { body } = await redeemAs(tenant, raw, { ...MULTI_TENANT, tenant: 'common' }, 'goran');
    expect(decodeJwt(String(body['id_token']))).toMatchObject({ tid: FABRIKAM.id });
    expect(decodeJwt(String(body['id_token']))).not.toHaveProperty('idp');
  });

  it.each(['common', 'consumers', CONSUMERS_TENANT_ID])(
    'a personal account signs in at /%s',
    async (segment) => {
      const { body } = await redeemAs(tenant, raw, { ...PERSONAL, tenant: segment }, 'pia');
      expect(decodeJwt(String(body['id_token']))).toMatchObject({
        tid: CONSUMERS_TENANT_ID,
        iss: `${tenant.origin}/${CONSUMERS_TENANT_ID}/v2.0`,
      });
    },
  );

  it('a personal account is not of /organizations', async () => {
    const end = await signInAs(tenant, { ...PERSONAL, tenant: 'organizations' }, 'pia');
    expect(end).toMatchObject({ kind: 'error-page', code: 50020 });
  });

  it('a domain hint chooses among several sessions', async () => {
    const browser = createPracticeBrowser(tenant.caPem);
    const profile = { ...MULTI_TENANT, tenant: 'organizations' };
    const open = (changes: Readonly<Record<string, string>>) =>
      browser.open(`${tenant.origin}${authorizePath(profile, changes)}`);
    for (const name of ['mara', 'ines']) {
      const { username, password } = userCalled(tenant, name);
      const url = `${tenant.origin}${authorizePath(profile, { prompt: 'login' })}`;
      await browser.signInThrough(url, { username, password });
    }
    expect((await open({ prompt: 'none' })).location).toContain('interaction_required');
    expect((await open({ prompt: 'none' })).location).toContain('AADSTS16000');
    expect((await open({ prompt: 'none', domain_hint: FABRIKAM.domain })).location).toContain('code=');
    await browser.close();
  });
});
