import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from 'playwright';
import { SPA_APP_ID } from '../../electron/practice/data/app-ids.ts';
import { CONTOSO } from '../../electron/practice/data/tenants.ts';
import { copiedBy } from '../support/clipboard.ts';
import { seriousProblems } from '../support/serious-problems.ts';
import { answerConsent, MARA, startInOwnWindow, typeCredentials, verdictOf } from '../support/sign-in.ts';
import { CLIPBOARD } from '../support/tags.ts';
import { expect, test } from './fixtures.ts';

const CANARY = 'cAnArY8Q~imported-and-never-shown-0123456';
const TENANT = '0b9a63a2-7a2f-4a3c-9c2a-3f1c8b7d5e10';
const CLIENT = '7d3c1b52-3c0e-4c8e-9d59-1a2b3c4d5e6f';

const APPSETTINGS = `{
  // Production
  "AzureAd": {
    "Instance": "https://login.microsoftonline.us/",
    "TenantId": "${TENANT}",
    "ClientId": "${CLIENT}",
    "ClientSecret": "${CANARY}",
    "CallbackPath": "/signin-oidc"
  },
  "Logging": { "LogLevel": { "Default": "Information" } }
}`;
const IVY = `MicrosoftEntra:TenantId=${TENANT};MicrosoftEntra:ClientId=${CLIENT};MicrosoftEntra:ClientSecret=${CANARY}`;

const PROJECT = {
  'client/.env': `VITE_CLIENT_ID=${SPA_APP_ID}\nVITE_TENANT_ID=${CONTOSO.id}\n`,
  'client/src/authConfig.ts': `import { LogLevel } from "@azure/msal-browser";
export const msalConfig = {
  auth: {
    clientId: import.meta.env.VITE_CLIENT_ID,
    authority: \`https://localhost/\${import.meta.env.VITE_TENANT_ID}\`,
    redirectUri: "http://localhost/spa",
  },
  system: { loggerOptions: { logLevel: LogLevel.Warning } },
};
export const loginRequest = { scopes: ["User.Read"] };
`,
  'server/appsettings.json': APPSETTINGS,
  'tools/login.py': `import os, msal
CLIENT_ID = os.environ["TOOL_CLIENT_ID"]
AUTHORITY = "https://login.microsoftonline.com/${TENANT}"
app = msal.PublicClientApplication(CLIENT_ID, authority=AUTHORITY)
`,
  'README.md': 'Nothing of a sign-in.',
};

const openImport = async (page: Page): Promise<Locator> => {
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  return page.getByRole('dialog', { name: 'Import a connection' });
};

/** Pastes as a user does: what is typed key by key is never masked. */
async function paste(dialog: Locator, text: string): Promise<void> {
  const box = dialog.getByLabel('Paste a configuration, or drop files or a folder here');
  await box.evaluate((element, pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  }, text);
  await box.fill(text);
}

const valueOf = (page: Page, label: string): Locator => page.getByLabel(label, { exact: true });

const secretState = (page: Page): Promise<string | undefined> =>
  page.evaluate(async () => {
    const state = await window.desktop?.getState();
    return state?.ok === true ? state.value.profiles.at(-1)?.secret.kind : undefined;
  });

test('appsettings.json: recognised, shown with its lines, and its secret masked, kept and bound', async ({
  launch,
  dataDir,
}) => {
  const app = await launch();
  const { page } = app;
  const dialog = await openImport(page);
  await paste(dialog, APPSETTINGS);
  await expect(dialog.getByLabel('Format')).toHaveValue('aspnet-appsettings');
  await expect(dialog.getByRole('row', { name: 'Client ID' })).toContainText('6');
  await expect(dialog.getByRole('row', { name: 'Client secret' })).toContainText('••••••••');
  await expect(dialog.getByTestId('assumed-values')).toContainText('https://localhost/signin-oidc');
  await expect(dialog.getByText('The secret was typed for login.microsoftonline.us')).toBeVisible();
  expect(await page.content()).not.toContain(CANARY);

  await dialog.getByLabel('Name of the profile').fill('Payroll');
  await dialog.getByRole('button', { name: 'Create profile' }).click();
  await expect(dialog).toBeHidden();
  await expect(valueOf(page, 'Name')).toHaveValue('Payroll');
  await expect(valueOf(page, 'Cloud')).toHaveValue('us-government');
  await expect(valueOf(page, 'Tenant')).toHaveValue(TENANT);
  await expect(valueOf(page, 'Redirect URI')).toHaveValue('https://localhost/signin-oidc');
  expect(await secretState(page)).toMatch(/^(?:saved|session)$/u);
  expect(await page.content()).not.toContain(CANARY);

  // To another cloud the same secret is not taken.
  await valueOf(page, 'Cloud').selectOption('public');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(() => secretState(page)).toBe('enter-again');

  await app.close();
  for (const file of await readdir(dataDir, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const bytes = await readFile(path.join(file.parentPath, file.name));
    expect(bytes.includes(CANARY), file.name).toBe(false);
  }
});

test('an Ivy connection string names no host: the user says which cloud its secret is for', async ({
  app,
}) => {
  const { page } = app;
  const dialog = await openImport(page);
  await paste(dialog, IVY);
  const create = dialog.getByRole('button', { name: 'Create profile' });
  await expect(create).toBeDisabled();
  await expect(dialog.getByText('Say which cloud the secret is for.')).toBeVisible();
  await dialog.getByLabel('Which cloud is the secret for?').selectOption('public');
  await create.click();
  await expect(valueOf(page, 'Client ID')).toHaveValue(CLIENT);
  expect(await secretState(page)).toMatch(/^(?:saved|session)$/u);
});

test('a secret for a host that is no cloud’s is left out', async ({ app }) => {
  const { page } = app;
  const dialog = await openImport(page);
  await paste(
    dialog,
    `AZURE_AUTHORITY_HOST=https://login.microsoftonline.com.evil.example\nAZURE_TENANT_ID=${TENANT}\nAZURE_CLIENT_ID=${CLIENT}\nAZURE_CLIENT_SECRET=${CANARY}\n`,
  );
  await expect(dialog.getByText('so it is left out')).toBeVisible();
  await dialog.getByRole('button', { name: 'Create profile' }).click();
  await expect(valueOf(page, 'Client ID')).toHaveValue(CLIENT);
  expect(await secretState(page)).toBe('none');
});

test('a broken text keeps standing in its box, with the line and the field to mend', async ({ app }) => {
  const { page } = app;
  const dialog = await openImport(page);
  const broken = `{\n  "strategy": "waad",\n  "options": {\n    "client_id": "${CLIENT}"\n    "domain": "contoso.com"\n  }\n}`;
  await paste(dialog, broken);
  await expect(dialog.getByRole('alert').filter({ hasText: 'write a comma before this' })).toBeVisible();
  const box = dialog.getByLabel('Paste a configuration, or drop files or a folder here');
  await expect(box).toHaveValue(broken);
  await expect(dialog.getByRole('button', { name: 'Create profile' })).toBeDisabled();
  await box.fill(broken.replace(`"${CLIENT}"`, `"${CLIENT}",`));
  await expect(dialog.getByRole('row', { name: 'Client ID' })).toContainText(CLIENT);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in either dialog, ${colorScheme}`, async ({ app }) => {
    const { page } = app;
    await page.emulateMedia({ colorScheme });
    const problems = () => seriousProblems(page, 'dialog');
    const dialog = await openImport(page);
    await paste(dialog, APPSETTINGS.replace('/",', '/"'));
    await expect(dialog.getByRole('alert').filter({ hasText: 'Line ' })).toBeVisible();
    expect(await problems()).toEqual([]);
    await paste(dialog, '');
    await paste(dialog, APPSETTINGS);
    await expect(dialog.getByRole('table')).toBeVisible();
    expect(await problems()).toEqual([]);
    await dialog.getByRole('button', { name: 'Cancel' }).click();

    await page.getByRole('button', { name: 'Actions for Contoso web (practice)' }).click();
    await page.getByRole('menuitem', { name: 'Copy as…' }).click();
    await expect(page.getByRole('radio', { name: /^MSAL\.js configuration/u })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: 'MSAL Node configuration' })).toBeChecked();
    expect(await problems()).toEqual([]);
  });
}

test('a file is read, and a blueprint comes out as it went in', { tag: CLIPBOARD }, async ({ app }) => {
  const { electron, page } = app;
  const dialog = await openImport(page);
  const blueprint = `version: 1
metadata:
  name: "authentik staging"
entries:
  - model: authentik_providers_microsoft_entra.microsoftentraprovider
    id: entra-provider
    identifiers:
      name: "Entra provider"
    attrs:
      client_id: "${CLIENT}"
      client_secret: "<client-secret>"
      tenant_id: "${TENANT}"
      property_mappings:
        - !Find [authentik_providers_microsoft_entra.microsoftentraprovidermapping, [managed, goauthentik.io/providers/microsoft_entra/user]]
      property_mappings_group:
        - !Find [authentik_providers_microsoft_entra.microsoftentraprovidermapping, [managed, goauthentik.io/providers/microsoft_entra/group]]
`;
  await dialog.getByLabel('Files to import').setInputFiles({
    name: 'entra.yaml',
    mimeType: 'text/yaml',
    buffer: Buffer.from(blueprint),
  });
  await expect(dialog.getByRole('row', { name: 'Provider name' })).toContainText('Entra provider');
  await expect(dialog.getByRole('region', { name: 'Pasted text' })).toContainText('client_secret: ••••••••');
  await dialog.getByRole('button', { name: 'Create profile' }).click();

  await page.getByRole('button', { name: 'Actions for authentik staging' }).click();
  await page.getByRole('menuitem', { name: 'Copy as…' }).click();
  const copy = page.getByRole('dialog', { name: 'Copy “authentik staging” as' });
  await expect(copy.getByRole('radio', { name: 'authentik blueprint' })).toBeChecked();
  await expect(copy.getByText('The secret is not in it')).toBeVisible();
  const copied = await copiedBy(electron, () =>
    copy.getByRole('button', { name: 'Copy authentik blueprint' }).click(),
  );
  expect(copied).toBe(blueprint);

  await copy.getByRole('radio', { name: 'MSAL Node configuration' }).click();
  await expect(copy.getByRole('region', { name: 'MSAL Node configuration' })).toContainText(
    `authority: 'https://login.microsoftonline.com/${TENANT}'`,
  );
  await expect(copy.getByText(/Not in it, or not as in the profile: .*Provider name/u)).toBeVisible();
});

test('a folder: variables from its own .env, one of three registrations, and a sign-in with it', async ({
  app,
  dataDir,
}) => {
  const { electron, page } = app;
  const folder = path.join(dataDir, 'project');
  for (const [name, text] of Object.entries(PROJECT)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  const dialog = await openImport(page);
  await dialog.getByLabel('Folder to import').setInputFiles(folder);
  await expect(dialog.getByText('3 registrations are in it: which one?')).toBeVisible();
  const choices = dialog.getByRole('radio');
  await expect(choices).toHaveCount(3);
  expect(await page.content()).not.toContain(CANARY);

  // The server's secret stands in its .env; the tool's client ID in none of the files.
  await dialog.getByRole('radio', { name: /tools\/login\.py/u }).check();
  await expect(dialog.getByTestId('open-values')).toContainText('Set by TOOL_CLIENT_ID');
  await dialog.getByRole('radio', { name: /client\/src\/authConfig\.ts/u }).check();
  await expect(dialog.getByRole('row', { name: 'Client ID' })).toContainText('client/.env:1');
  await expect(dialog.getByTestId('open-values')).toBeHidden();
  expect(await seriousProblems(page, 'dialog')).toEqual([]);

  await dialog.getByLabel('Name of the profile').fill('Orders page');
  await dialog.getByRole('button', { name: 'Create profile' }).click();
  await expect(valueOf(page, 'Platform')).toHaveValue('spa');
  await expect(valueOf(page, 'Client ID')).toHaveValue(SPA_APP_ID);
  const signIn = await startInOwnWindow(electron, page);
  await typeCredentials(signIn, MARA);
  await answerConsent(signIn, 'Accept');
  await expect(verdictOf(page)).toHaveAttribute('data-outcome', 'signed-in');
});

test('an open value is typed in at once', async ({ app }) => {
  const { page } = app;
  const dialog = await openImport(page);
  await paste(
    dialog,
    `export const msalConfig = {\n  auth: {\n    clientId: import.meta.env.VITE_CLIENT_ID,\n    authority: "https://login.microsoftonline.com/${TENANT}",\n    redirectUri: "http://localhost:5173",\n  },\n};\n`,
  );
  await expect(dialog.getByLabel('Format')).toHaveValue('msal-browser');
  await expect(dialog.getByTestId('open-values')).toContainText('Set by VITE_CLIENT_ID (line 3).');
  await dialog.getByTestId('open-values').getByLabel('Client ID').fill(CLIENT);
  await dialog.getByRole('button', { name: 'Create profile' }).click();
  await expect(valueOf(page, 'Client ID')).toHaveValue(CLIENT);
  await expect(valueOf(page, 'Redirect URI')).toHaveValue('http://localhost:5173');
  await expect(valueOf(page, 'Platform')).toHaveValue('spa');
});
