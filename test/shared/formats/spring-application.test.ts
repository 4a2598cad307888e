import { describe, expect, it } from 'vitest';
import { springApplication } from '../../../shared/formats/spring-application.ts';
import { recogniseFormats } from '../../../shared/formats/catalogue.ts';
import { MASK, maskedLines } from '../../../shared/formats/mask.ts';
import { readAs } from './read-as.ts';

const CLIENT = '0c9d5be6-2f43-4c55-9b0e-6d5f0b9f3f21';
const OTHER = '6f0f6c1a-6a3b-4e0e-8a55-04f6f1f3a9de';
const TENANT = '4b1c8a35-95d3-4c5b-a0f5-f1b7de7b60a2';
const SECRET = 'Abc8Q~0123456789abcdefghijklmnopqrstuvwx';

const read = (text: string) => readAs(springApplication, text);

describe('settings of Spring', () => {
  it('gives the callback of the registration where the app listens', () => {
    const text = `server:
  port: 9000
  servlet:
    context-path: /portal
spring:
  datasource:
    password: hunter2-of-the-database
  security:
    oauth2:
      client:
        registration:
          staff:
            client-id: ${CLIENT}
            client-secret: ${SECRET}
            redirect-uri: "{baseUrl}/{action}/oauth2/code/{registrationId}"
            scope: openid, email
        provider:
          staff:
            issuer-uri: https://login.microsoftonline.us/${TENANT}/v2.0
`;
    const { draft, secret, assumed, hidden } = read(text);
    expect(draft).toMatchObject({
      clientId: CLIENT,
      tenant: TENANT,
      cloud: 'us-government',
      redirectUri: 'http://localhost:9000/portal/login/oauth2/code/staff',
      platform: 'web',
      clientType: 'confidential',
      scopes: 'openid email',
    });
    expect(secret?.value).toBe(SECRET);
    expect(assumed.map(({ label }) => label)).toEqual(['Redirect URI']);
    const shown = maskedLines(text, hidden, SECRET).join('\n');
    expect(shown).toContain(MASK);
    expect(shown).not.toContain(SECRET);
    expect(shown).not.toContain('hunter2');
  });

  it('follows references, takes defaults and leaves the rest open under its name', () => {
    const { draft, open, notices } = read(`company.tenant=contoso.onmicrosoft.com
spring.cloud.azure.active-directory.profile.tenant-id=\${company.tenant}
spring.cloud.azure.active-directory.credential.client-id=\${AZURE_APP:${CLIENT}}
spring.cloud.azure.active-directory.credential.client-secret=\${AZURE_APP_SECRET}
`);
    expect(draft).toMatchObject({ clientId: CLIENT, tenant: 'contoso.onmicrosoft.com' });
    expect(draft.redirectUri).toBe('http://localhost:8080/login/oauth2/code/');
    expect(open).toMatchObject([{ field: 'secret', why: 'variable', name: 'AZURE_APP_SECRET', line: 4 }]);
    expect(notices.join()).toContain('AZURE_APP ');
  });

  it('gives one registration for each profile, and none for another provider or an app without users', () => {
    const { draft, label, others } = read(`spring:
  security.oauth2.client:
    provider.entra.issuer-uri: https://login.microsoftonline.com/${TENANT}/v2.0
    registration:
      google:
        client-id: 1234.apps.googleusercontent.com
      entra.scope: openid
---
spring:
  config.activate.on-profile: dev
  security.oauth2.client.registration.entra.client-id: ${CLIENT}
---
spring:
  config.activate.on-profile: prod
  security.oauth2.client.registration.entra.client-id: ${OTHER}
`);
    expect([draft.clientId, label]).toEqual([CLIENT, 'entra (dev)']);
    expect(others.map((each) => [each.draft.clientId, each.draft.tenant, each.label])).toEqual([
      [OTHER, TENANT, 'entra (prod)'],
    ]);
  });

  it.each([
    [
      'variables',
      `SPRING_SECURITY_OAUTH2_CLIENT_REGISTRATION_AAD_CLIENT_ID=${CLIENT}\nSPRING_SECURITY_OAUTH2_CLIENT_PROVIDER_AAD_ISSUER_URI=https://login.microsoftonline.com/${TENANT}/v2.0`,
    ],
    [
      'arguments',
      `java -jar app.jar --spring.cloud.azure.active-directory.profile.tenant-id=${TENANT} --spring.cloud.azure.active-directory.credential.client-id=${CLIENT}`,
    ],
    ['MSAL4J', `aad.clientId=${CLIENT}\naad.authority=https://login.microsoftonline.com/${TENANT}/`],
    [
      'Quarkus',
      `quarkus.oidc.auth-server-url=https://login.microsoftonline.com/${TENANT}/v2.0\n%prod.quarkus.oidc.client-id=${CLIENT}`,
    ],
    [
      'Micronaut',
      `micronaut:\n  security:\n    oauth2:\n      clients:\n        entra:\n          client-id: ${CLIENT}\n          openid:\n            issuer: https://login.microsoftonline.com/${TENANT}/v2.0`,
    ],
    [
      'an unquoted variable of Maven',
      `spring:\n  cloud:\n    azure:\n      active-directory:\n        profile:\n          tenant-id: ${TENANT}\n        credential:\n          client-secret: @azure.secret@\n          client-id: ${CLIENT}`,
    ],
  ])('reads %s', (_carrier, text) => {
    expect(recogniseFormats(text)[0]?.format.id).toBe('spring-application');
    expect(read(text).draft).toMatchObject({ clientId: CLIENT, tenant: TENANT, platform: 'web' });
  });

  it('refuses broken YAML at its line, and settings of another provider', () => {
    const broken = springApplication.read('spring:\n  security:\n\toauth2:\n    client-id: x\n');
    expect(broken).toMatchObject({ ok: false, error: { line: 3 } });
    const foreign = springApplication.read(
      'spring.security.oauth2.client.registration.kc.client-id=portal\nspring.security.oauth2.client.provider.kc.issuer-uri=https://sso.example/realms/a\n',
    );
    expect(foreign.ok).toBe(false);
  });
});
