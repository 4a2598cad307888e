import { describe, expect, it } from 'vitest';
import { AUTHORITY, CLIENT, OTHER_CLIENT, SECRET, TENANT, claimsOf, openOf, readAs } from './read-surely.ts';

describe('The Things Stack', () => {
  it('takes the provider at Entra out of a list, and leaves variables open', () => {
    const google = {
      ids: { provider_id: 'g' },
      configuration: { oidc: { client_id: 'g', provider_url: 'https://accounts.google.com' } },
    };
    const entra = {
      ids: { provider_id: 'ms' },
      configuration: {
        oidc: {
          client_id: CLIENT,
          client_secret: SECRET,
          provider_url: 'https://login.microsoftonline.com/$TENANT/v2.0',
        },
      },
    };
    const imported = readAs(
      'the-things-stack-json',
      JSON.stringify({ authentication_providers: [google, entra] }),
    );
    expect(imported.draft.clientId).toBe(CLIENT);
    expect(imported.draft.relyingParty?.inputs['providerId']).toBe('ms');
    expect(openOf(imported)).toEqual({ tenant: 'TENANT' });
    expect(claimsOf(JSON.stringify([google]))).toEqual([]);
  });
});

describe('authentik', () => {
  it('a source that signs in at Entra is an app of its own, with authentik’s callback', () => {
    const imported = readAs(
      'authentik-blueprint',
      `entries:\n  - model: authentik_core.group\n    attrs:\n      name: staff\n  - model: authentik_sources_oauth.oauthsource\n    identifiers:\n      slug: entra\n    attrs:\n      provider_type: azuread\n      consumer_key: ${CLIENT}\n      consumer_secret: !Env SOURCE_SECRET\n      authorization_url: ${AUTHORITY}/oauth2/v2.0/authorize\n`,
    );
    expect(imported.draft).toMatchObject({
      tenant: TENANT,
      clientId: CLIENT,
      platform: 'web',
      relyingParty: null,
    });
    expect(imported.draft.redirectUri).toBe('https://<authentik-address>/source/oauth/callback/entra/');
    expect(openOf(imported)['secret']).toBe('SOURCE_SECRET');
  });

  it('sources of others are not claimed', () => {
    expect(
      claimsOf(
        'entries:\n  - model: authentik_sources_oauth.oauthsource\n    attrs:\n      provider_type: google\n      consumer_key: a\n',
      ),
    ).not.toContain('authentik-blueprint');
  });
});

describe('Auth0', () => {
  it('Terraform: the domain of the provider gives the callback, variables stay open', () => {
    const imported = readAs(
      'auth0-connection',
      `variable "domain" {\n  default = "contoso.eu.auth0.com"\n}\nprovider "auth0" {\n  domain = var.domain\n  client_secret = "${SECRET}"\n}\nresource "auth0_connection" "entra" {\n  name     = "entra"\n  strategy = "waad"\n  options {\n    client_id     = "${CLIENT}"\n    client_secret = var.secret # of Entra\n    tenant_domain = "contoso.com"\n  }\n}\n`,
    );
    expect(imported.draft).toMatchObject({
      clientId: CLIENT,
      tenant: 'contoso.com',
      redirectUri: 'https://contoso.eu.auth0.com/login/callback',
    });
    expect(openOf(imported)).toEqual({ secret: 'var.secret' });
  });

  it('the Deploy CLI’s YAML, and a list in which only one is at Entra', () => {
    const yaml = readAs(
      'auth0-connection',
      `connections:\n  - name: google\n    strategy: google-oauth2\n    options:\n      client_id: g\n  - name: entra\n    strategy: waad\n    options:\n      client_id: ${CLIENT}\n      client_secret: "##SECRET##"\n      tenant_domain: contoso.com\n`,
    );
    expect(yaml.draft).toMatchObject({ clientId: CLIENT, tenant: 'contoso.com' });
    expect(yaml.others).toEqual([]);
    expect(openOf(yaml)).toEqual({ secret: 'SECRET' });
  });

  it('connections to others are not claimed', () => {
    expect(claimsOf('[{"strategy": "google-oauth2", "options": {"client_id": "a"}}]')).toEqual([]);
  });
});

describe('Kinde', () => {
  it('fields as a table, a list, and labels above their values', () => {
    for (const text of [
      `| Field | Value |\n|---|---|\n| Microsoft Entra domain | \`contoso.com\` |\n| Client ID | \`${CLIENT}\` |\n| Client secret | ${SECRET} |\n`,
      `- **Microsoft Entra domain:** contoso.com\n- **Client ID:** ${CLIENT}\n- **Client secret:** ${SECRET}\n`,
      `Microsoft Entra domain\ncontoso.com\nClient ID\n${CLIENT}\nClient secret\n${SECRET}\n`,
    ]) {
      const { draft, secret } = readAs('kinde-fields', text);
      expect(draft).toMatchObject({ tenant: 'contoso.com', clientId: CLIENT });
      expect(secret?.value).toBe(SECRET);
    }
  });

  it('connections inside an answer', () => {
    const connection = (client: string) => ({
      name: client,
      strategy: 'oauth2:azure_ad',
      options: { client_id: client, client_secret: '', entra_id_domain: 'contoso.com' },
    });
    const { draft, others } = readAs(
      'kinde-connection',
      JSON.stringify({ connections: [connection(CLIENT), connection(OTHER_CLIENT)] }),
    );
    expect([draft.clientId, others[0]?.draft.clientId]).toEqual([CLIENT, OTHER_CLIENT]);
  });
});

describe('Ivy', () => {
  it('takes the older names, and leaves a connection string in a variable open', () => {
    const older = `ivy auth add --provider MicrosoftEntra --connection-string "MICROSOFT_ENTRA_TENANT_ID=${TENANT};MICROSOFT_ENTRA_CLIENT_ID=${CLIENT};MICROSOFT_ENTRA_CLIENT_SECRET=${SECRET}"`;
    expect(readAs('ivy-auth-add', older).draft).toMatchObject({ tenant: TENANT, clientId: CLIENT });
    expect(
      openOf(readAs('ivy-auth-add', 'ivy auth add --provider MicrosoftEntra --connection-string $IVY'))[
        'clientId'
      ],
    ).toBe('IVY');
  });
});
