import { describe, expect, it } from 'vitest';
import { mayConfigure } from '../../../../shared/formats/project/project-file.ts';
import { readProject } from '../../../../shared/formats/project/read-project.ts';
import { SECRET } from '../secret.ts';

const CLIENT = '7d3c1b52-3c0e-4c8e-9d59-1a2b3c4d5e6f';
const TENANT = '0b9a63a2-7a2f-4a3c-9c2a-3f1c8b7d5e10';
const AUTH_CONFIG = `export const msalConfig = {
  auth: {
    clientId: import.meta.env.VITE_CLIENT_ID,
    authority: \`https://login.microsoftonline.com/\${import.meta.env.VITE_TENANT_ID}\`,
    redirectUri: "http://localhost:5173",
  },
};
`;

describe('a project', () => {
  it('finds in its .env what its code leaves open, and says in which file', () => {
    const { registrations, used } = readProject([
      { path: 'src/authConfig.ts', text: AUTH_CONFIG },
      { path: '.env', text: `VITE_CLIENT_ID=${CLIENT}\nVITE_TENANT_ID=common\n` },
      { path: '.env.local', text: `VITE_TENANT_ID=${TENANT}\n` },
      { path: '.env.production', text: 'VITE_TENANT_ID=another\n' },
    ]);
    expect(registrations).toHaveLength(1);
    const [page] = registrations;
    expect(page?.draft).toMatchObject({
      clientId: CLIENT,
      tenant: TENANT,
      platform: 'spa',
      redirectUri: 'http://localhost:5173',
    });
    expect(page?.open).toEqual([]);
    expect(page?.read.find(({ label }) => label === 'Tenant')).toMatchObject({ file: '.env.local', line: 1 });
    expect(used).toContain('.env');
  });

  it('puts ASP.NET Core’s settings on top of each other, with the site from launchSettings.json', () => {
    const { registrations } = readProject([
      {
        path: 'Web/appsettings.json',
        text: JSON.stringify({
          AzureAd: {
            Instance: 'https://login.microsoftonline.com/',
            TenantId: 'common',
            ClientId: '',
            CallbackPath: '/signin-oidc',
          },
        }),
      },
      {
        path: 'Web/appsettings.Development.json',
        text: `{ "AzureAd": { "TenantId": "${TENANT}", "ClientId": "${CLIENT}" } }`,
      },
      { path: 'Web/appsettings.Production.json', text: '{ "AzureAd": { "TenantId": "contoso.com" } }' },
      { path: 'Web/secrets.json', text: `{ "AzureAd:ClientSecret": "${SECRET}" }` },
      {
        path: 'Web/Properties/launchSettings.json',
        text: '{ "profiles": { "https": { "applicationUrl": "https://localhost:7216;http://localhost:5216" } } }',
      },
    ]);
    expect(registrations).toHaveLength(1);
    const [web] = registrations;
    expect(web?.draft).toMatchObject({
      tenant: TENANT,
      clientId: CLIENT,
      redirectUri: 'https://localhost:7216/signin-oidc',
      clientType: 'confidential',
    });
    expect(web?.secret).toEqual({
      value: SECRET,
      loginHost: { host: 'login.microsoftonline.com', cloud: 'public' },
    });
    expect(web?.read.find(({ label }) => label === 'Client secret')).toMatchObject({
      value: null,
      file: 'Web/secrets.json',
    });
    expect(web?.assumed.map(({ label }) => label)).not.toContain('Redirect URI');
  });

  it('makes one registration of a client that several files name, and several of several', () => {
    const other = '11111111-2222-4333-8444-555555555555';
    const { registrations } = readProject([
      { path: 'a/authConfig.js', text: AUTH_CONFIG.replace('import.meta.env.VITE_CLIENT_ID', `"${CLIENT}"`) },
      { path: 'a/.env', text: `CLIENT_ID=${CLIENT}\nTENANT_ID=${TENANT}\nCLIENT_SECRET=${SECRET}\n` },
      { path: 'b/.env', text: `AZURE_CLIENT_ID=${other}\nAZURE_TENANT_ID=${TENANT}\n` },
    ]);
    expect(registrations.map(({ draft }) => draft.clientId)).toEqual([CLIENT, other]);
    expect(registrations[0]?.draft.tenant).toBe(TENANT);
    expect(
      JSON.stringify(registrations.map(({ draft, read, ignored, open }) => [draft, read, ignored, open])),
    ).not.toContain(SECRET);
  });

  it('says nothing where nothing of a sign-in stands', () => {
    expect(
      readProject([
        { path: 'README.md', text: '# Hello' },
        { path: 'package.json', text: '{}' },
      ]).registrations,
    ).toEqual([]);
  });
});

describe('which files are read', () => {
  it.each([
    '.env',
    '.env.local',
    'src/authConfig.ts',
    'appsettings.json',
    'infra/main.tf',
    'app/config.py',
    'k8s/deploy.yaml',
    'Dockerfile',
  ])('%s', (path) => {
    expect(mayConfigure(path)).toBe(true);
  });
  it.each([
    'node_modules/x/authConfig.js',
    '.git/config',
    'a/bin/Debug/appsettings.json',
    'package-lock.json',
    'logo.png',
    'app.exe',
    'dist/main.js',
  ])('not %s', (path) => {
    expect(mayConfigure(path)).toBe(false);
  });
});
