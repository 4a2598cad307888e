import { Agent, request } from 'undici';
import { describe, expect, it } from 'vitest';
import { SCENARIOS } from '../../../../electron/practice/scenarios/scenarios.ts';
import type { Expected, Scenario } from '../../../../electron/practice/scenarios/scenario.ts';
import { createSampleProfiles } from '../../../../electron/practice/sample-profiles.ts';
import type { SignInEnd } from '../../../support/practice-browser.ts';
import { githubToken, presentToDeployer } from '../github-token.ts';
import { codeForm, signInMember, type TokenAnswer } from '../raw-client.ts';
import { signInWithMsal } from './msal.ts';
import { NOW } from '../start-for-test.ts';
import { practiceForTest } from '../practice-for-test.ts';

/**
 * Where the tenant stands in for a careless app, the careless app itself must get the same answer: here the mistake is
 * made for real, in requests by hand, because msal-node cannot make it either.
 */
const { web, spa } = createSampleProfiles(NOW);

let minutesLater = 0;
const { tenant, raw } = await practiceForTest({ clock: () => new Date(Date.now() + minutesLater * 60_000) });

function find(id: string): Scenario {
  const found = SCENARIOS.find((scenario) => scenario.id === id);
  if (found === undefined) throw new Error(`There is no scenario ${id}.`);
  return found;
}

const fromToken = ({ status, error, codes, body }: TokenAnswer): Expected => ({
  aadsts: codes?.[0] ?? null,
  error: error ?? null,
  suberror: typeof body['suberror'] === 'string' ? body['suberror'] : null,
  httpStatus: status,
  stage: 'token',
});

function fromEnd(end: SignInEnd): Expected {
  if (end.kind === 'error-page')
    return { aadsts: end.code, error: null, suberror: null, httpStatus: end.status, stage: 'page' };
  const [, code] = /AADSTS(\d+)/u.exec(end.parameters.get('error_description') ?? '') ?? [];
  return {
    aadsts: Number(code),
    error: end.parameters.get('error'),
    suberror: end.parameters.get('error_subcode'),
    httpStatus: end.kind === 'redirect' ? 302 : 200,
    stage: 'redirect',
  };
}

/** With the registration as given, the mistake as an app would make it. */
const MISTAKES: Readonly<Record<string, { readonly on: string; readonly make: () => Promise<Expected> }>> = {
  'redirect-uri-not-sent': {
    on: 'redirect-uri-none-registered',
    make: async () => fromEnd(await signInMember(tenant, web, { redirect_uri: null })),
  },
  'redirect-uri-differs-at-token': {
    on: 'healthy',
    make: async () => {
      const form = await codeForm(tenant, web);
      return fromToken(await raw.token(web, { ...form, redirect_uri: 'https://localhost/auth/callback' }));
    },
  },
  'secret-not-url-encoded': {
    on: 'secret-not-url-encoded',
    make: async () => {
      const form = new URLSearchParams(await codeForm(tenant, web));
      form.delete('client_secret');
      return postAsItIs(`${form.toString()}&client_secret=${secretOf(web.clientId)}`);
    },
  },
  'spa-without-pkce': {
    on: 'healthy',
    make: async () =>
      fromEnd(await signInMember(tenant, spa, { code_challenge: null, code_challenge_method: null })),
  },
  'id-token-not-enabled': {
    on: 'healthy',
    make: async () =>
      fromEnd(
        await signInMember(tenant, web, { response_type: 'code id_token', response_mode: 'form_post' }),
      ),
  },
  'code-redeemed-twice': {
    on: 'healthy',
    make: async () => {
      const form = await codeForm(tenant, web);
      expect((await raw.token(web, form)).status).toBe(200);
      return fromToken(await raw.token(web, form));
    },
  },
  'code-expired': {
    on: 'healthy',
    make: async () => {
      const form = await codeForm(tenant, web);
      minutesLater = 11;
      const answer = await raw.token(web, form);
      minutesLater = 0;
      return fromToken(answer);
    },
  },
  'pkce-verifier-mismatch': {
    on: 'healthy',
    make: async () => {
      const form = await codeForm(tenant, web);
      return fromToken(await raw.token(web, { ...form, code_verifier: 'v'.repeat(43) }));
    },
  },
  ...Object.fromEntries(
    [
      'federated-subject-not-registered',
      'federated-subject-letter-case',
      'federated-issuer-not-registered',
      'federated-audience-not-registered',
    ].map((id) => [
      id,
      { on: id, make: async () => fromToken(await presentToDeployer(raw, await githubToken())) },
    ]),
  ),
  'federated-token-expired': {
    on: 'healthy',
    make: async () => fromToken(await presentToDeployer(raw, await githubToken({ exp: 1_700_000_000 }))),
  },
  'certificate-not-registered': {
    on: 'certificate-not-registered',
    make: async () => {
      const { aadsts, error, suberror, httpStatus, stage } = await signInWithMsal(tenant, WITH_CERTIFICATE);
      return { aadsts, error, suberror, httpStatus, stage };
    },
  },
};

/** A sign-in of the app that really has a certificate: msal-node can make this mistake. */
const WITH_CERTIFICATE: Scenario = {
  ...find('certificate-not-registered'),
  client: { sample: 'certificate', settings: {}, madeBy: 'registration' },
};

const secretOf = (clientId: string): string =>
  tenant.directory().apps.find(({ appId }) => appId === clientId)?.passwordCredentials[0]?.secretText ?? '';

async function postAsItIs(body: string): Promise<Expected> {
  const dispatcher = new Agent({ connect: { ca: tenant.caPem } });
  const answer = await request(`${tenant.origin}/${web.tenant}/oauth2/v2.0/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body,
    dispatcher,
  });
  const json = (await answer.body.json()) as TokenAnswer['body'];
  await dispatcher.close();
  const { error, error_codes: codes } = json as { readonly error?: string; readonly error_codes?: number[] };
  return fromToken({ status: answer.statusCode, error, codes, body: json });
}

describe('the mistake that the tenant stands in for, made for real', () => {
  it.each(Object.entries(MISTAKES))('%s is answered the same', async (id, { on, make }) => {
    expect(tenant.setScenario(on).ok).toBe(true);
    expect(await make()).toEqual(find(id).expected);
  });

  it('there is one for every stand-in', () => {
    const standIns = SCENARIOS.filter(({ client }) => client.madeBy === 'stand-in').map(({ id }) => id);
    expect(Object.keys(MISTAKES).sort()).toEqual(standIns.sort());
  });

  it('the secret with a plus sign works when it is encoded', async () => {
    tenant.setScenario('secret-not-url-encoded');
    const form = await codeForm(tenant, web);
    expect(secretOf(web.clientId)).toContain('+');
    expect((await raw.token(web, { ...form, client_secret: secretOf(web.clientId) })).status).toBe(200);
  });

  it('the app with a certificate signs in while it is registered', async () => {
    tenant.setScenario('healthy');
    expect(await signInWithMsal(tenant, WITH_CERTIFICATE)).toMatchObject({ stage: 'healthy', thrown: null });
  });
});
