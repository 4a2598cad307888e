import { describe, expect, it } from 'vitest';
import type { CauseId } from '../../../shared/failures/index.ts';
import { NO_FACTS, type Facts } from '../../../shared/reading/facts.ts';
import type { Dialect } from '../../../shared/reasoning/repair.ts';
import { toStepText } from '../../../shared/reasoning/step-text.ts';
import { API_ID, CLIENT_ID, PLAIN_FACTS, quoted, REDIRECT_URI } from '../../support/build-facts.ts';
import { causeOf } from './cause-of.ts';
import { runScript } from './shell.ts';

const repairOf = (cause: CauseId, dialect: Dialect, facts: Facts = PLAIN_FACTS) => {
  const found = causeOf(cause)
    .repairs(facts)
    .find((repair) => repair.dialect === dialect);
  if (found === undefined) throw new Error(`${cause} has no ${dialect}`);
  return found;
};
const textOf = (cause: CauseId, dialect: Dialect, facts = PLAIN_FACTS): string =>
  repairOf(cause, dialect, facts).steps.map(toStepText).join('\n');
const with_ = (changes: Partial<Facts>): Facts => ({ ...PLAIN_FACTS, ...changes });

describe('a repair carries the values of the input', () => {
  it('registers the redirect URI and keeps those that are registered', () => {
    const { calls } = runScript(textOf('redirect_uri_not_registered', 'az'));
    expect(calls.at(-1)).toStrictEqual([
      'az',
      'ad',
      'app',
      'update',
      '--id',
      CLIENT_ID,
      '--web-redirect-uris',
      'https://listed.example/1',
      REDIRECT_URI,
    ]);
    const graph = textOf('redirect_uri_not_registered', 'graph');
    expect(graph).toContain(`/v1.0/applications(appId='${CLIENT_ID}')`);
    expect(graph).toContain('replaces the whole list');
    expect(textOf('redirect_uri_not_registered', 'terraform')).toContain(
      `redirect_uris = ["${REDIRECT_URI}"]`,
    );
    expect(textOf('redirect_uri_not_registered', 'admin-center')).toContain(`type exactly ${REDIRECT_URI}`);
  });

  it.each([
    ['redirect_uri_platform_not_spa', 'Web', 'Single-page application', 'spa'],
    ['spa_code_redeemed_server_side', 'Single-page application', 'Web', 'web'],
    ['server_app_registered_as_spa', 'Single-page application', 'Web', 'web'],
    ['redirect_uri_platform_not_native', 'Web', 'Mobile and desktop applications', 'publicClient'],
    ['public_client_sent_secret', 'Mobile and desktop applications', 'Web', 'web'],
  ] as const)('%s moves it from %s to %s', (cause, from, to, property) => {
    const { change, steps } = repairOf(cause, 'graph');
    expect(change).toStrictEqual({ before: `${from}: ${REDIRECT_URI}`, after: `${to}: ${REDIRECT_URI}` });
    const request = steps.at(-1);
    if (request?.kind !== 'request') throw new Error('The last step is the request.');
    const body = JSON.parse(request.body ?? '') as Record<string, { redirectUris: string[] }>;
    expect(body[property]?.redirectUris).toContain(REDIRECT_URI);
    for (const [name, { redirectUris }] of Object.entries(body)) {
      if (name !== property) expect(redirectUris).not.toContain(REDIRECT_URI);
    }
  });

  it('never guesses the public host behind an inner one', () => {
    const inner = with_({ redirectUri: quoted('http://web:8080/signin-oidc') });
    expect(repairOf('redirect_uri_http_behind_proxy', 'code', inner).change?.after).toBe(
      'redirect_uri=https://<host>/signin-oidc',
    );
    const outer = with_({ redirectUri: quoted('http://app.contoso.com/signin-oidc') });
    expect(repairOf('redirect_uri_http_behind_proxy', 'code', outer).change?.after).toBe(
      'redirect_uri=https://app.contoso.com/signin-oidc',
    );
  });

  it('adds the loopback address without its port', () => {
    const facts = with_({ redirectUri: quoted('http://127.0.0.1:51234/cb') });
    const { calls } = runScript(textOf('redirect_uri_loopback_port_mismatch', 'az', facts));
    expect(calls.at(-1)?.slice(-1)).toStrictEqual(['http://localhost/cb']);
    expect(calls.at(-1)).toContain('--public-client-redirect-uris');
  });

  it('lets a tenant of another cloud be addressed there', () => {
    const facts = with_({ telling: quoted(900439), loginHost: quoted('login.microsoftonline.com') });
    expect(textOf('wrong_cloud_endpoint', 'code', facts)).toContain(
      'https://login.microsoftonline.us/contoso.com',
    );
    expect(textOf('wrong_cloud_endpoint', 'az', facts)).toContain('AzureUSGovernment');
  });

  it('changes the token version in the same request that lets personal accounts in', () => {
    const { calls } = runScript(textOf('app_not_enabled_for_personal_accounts', 'az'));
    const call = calls.at(-1) ?? [];
    expect(JSON.parse(call[call.indexOf('--body') + 1] ?? '')).toStrictEqual({
      signInAudience: 'AzureADandPersonalMicrosoftAccount',
      api: { requestedAccessTokenVersion: 2 },
    });
  });

  it('uses the hosts of the cloud the input belongs to', () => {
    const facts = with_({ cloud: 'us-government' });
    expect(textOf('redirect_uri_not_registered', 'graph', facts)).toContain(
      'https://graph.microsoft.us/v1.0/',
    );
    expect(textOf('redirect_uri_not_registered', 'admin-center', facts)).toContain('entra.microsoft.us');
  });

  it('writes the exact issuer, subject and audience of the token into the federated credential', () => {
    const { calls } = runScript(textOf('federated_credential_mismatch', 'az'));
    const call = calls.at(-1) ?? [];
    expect(JSON.parse(call[call.indexOf('--parameters') + 1] ?? '')).toStrictEqual({
      issuer: 'https://sts.windows.net/contoso/',
      subject: 'repo:contoso/web:ref:refs/heads/main',
      audiences: ['api://payroll'],
    });
  });

  it('asks for the scope with the API in front of it', () => {
    const facts = with_({ scope: quoted('access_as_user') });
    expect(textOf('scope_without_resource_prefix', 'code', facts)).toContain(
      `scope=api://${API_ID}/access_as_user`,
    );
  });

  it.each([
    [`api://${API_ID}/read/.default`, `api://${API_ID}/.default`],
    ['https://graph.microsoft.com/User.Read/.default', 'https://graph.microsoft.com/.default'],
  ])('turns %s into %s', (scope, expected) => {
    expect(
      repairOf('scope_name_with_default_suffix', 'code', with_({ scope: quoted(scope) })).change?.after,
    ).toBe(expected);
  });

  it('does not call a path word a tenant', () => {
    expect(textOf('authority_url_malformed', 'code', with_({ tenant: quoted('v2.0') }))).toContain(
      '/<tenant-id>',
    );
    expect(textOf('authority_url_malformed', 'code', with_({ tenant: quoted('oauth2') }))).toContain(
      '/<tenant-id>',
    );
    expect(textOf('authority_url_malformed', 'code')).toContain(
      'https://login.microsoftonline.com/contoso.com,',
    );
  });

  it('identifies the sign-in for the administrator', () => {
    const message = textOf('blocked_by_conditional_access', 'administrator');
    for (const part of [
      CLIENT_ID,
      'contoso.com',
      'ann@contoso.com',
      '99999999-2222-4333-8444-555555555555',
      'AADSTS50011',
    ]) {
      expect(message).toContain(part);
    }
  });
});

describe('what is still missing', () => {
  it('is asked for when nothing is known', () => {
    const nextStep = causeOf('unknown').nextStep(NO_FACTS);
    expect(nextStep).toContain('AADSTS');
    expect(nextStep).toContain('client ID');
  });

  it('is not asked for when it is there', () => {
    expect(causeOf('unknown').nextStep(PLAIN_FACTS)).not.toContain('client ID');
  });
});
