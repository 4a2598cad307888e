import { describe, expect, it } from 'vitest';
import { azureCliCommand } from '../../../shared/formats/azure-cli-command.ts';
import { azureCliOutput } from '../../../shared/formats/azure-cli-output.ts';
import { isSure, recogniseFormats } from '../../../shared/formats/catalogue.ts';
import { maskedLines } from '../../../shared/formats/mask.ts';
import { readAs } from './read-as.ts';

const CLIENT = '0c9d5be6-2f43-4c55-9b0e-6d5f0b9f3f21';
const TENANT = '4b1c8a35-95d3-4c5b-a0f5-f1b7de7b60a2';
const SECRET = 'Abc8Q~0123456789abcdefghijklmnopqrstuvwx';

const likeliest = (text: string) => recogniseFormats(text)[0]?.format.id;

describe('what the Azure CLI prints', () => {
  it.each([
    [
      'JSON behind its command and a warning',
      `$ az ad sp create-for-rbac --name x --scopes /subscriptions/{subscription-id}
WARNING: The output includes credentials that you must protect.
{
  "appId": "${CLIENT}",
  "displayName": "x",
  "password": "${SECRET}",
  "tenant": "${TENANT}"
}`,
    ],
    [
      'a table',
      `AppId                                 Password                                  Tenant
------------------------------------  ----------------------------------------  ------------------------------------
${CLIENT}  ${SECRET}  ${TENANT}`,
    ],
    ['YAML', `appId: ${CLIENT}\npassword: ${SECRET}\ntenant: ${TENANT}\n`],
    [
      'the document for SDKs',
      `{"clientId":"${CLIENT}","clientSecret":"${SECRET}","subscriptionId":"aa5f8a1e-7d27-4f0e-8be9-3f1b8b6d7f10","tenantId":"${TENANT}"}`,
    ],
  ])('is read from %s', (_form, text) => {
    expect(likeliest(text)).toBe('azure-cli-output');
    expect(isSure(recogniseFormats(text))).toBe(true);
    const { draft, secret, notices, hidden } = readAs(azureCliOutput, text);
    expect(draft).toMatchObject({ clientId: CLIENT, tenant: TENANT, clientType: 'confidential' });
    expect(secret?.value).toBe(SECRET);
    expect(notices.join()).toContain('without a user');
    expect(maskedLines(text, hidden, null).join()).not.toContain(SECRET);
  });

  it('has no application where it is about a subscription', () => {
    const text = `{ "environmentName": "AzureCloud", "homeTenantId": "${TENANT}", "id": "${CLIENT}", "isDefault": true, "tenantId": "${TENANT}" }`;
    expect(likeliest(text)).toBe('azure-cli-output');
    expect(azureCliOutput.read(text).ok).toBe(false);
  });
});

describe('commands of the Azure CLI', () => {
  it('make one registration each, the API’s last', () => {
    const text = `API_ID=$(az ad app create --display-name orders-api --query appId -o tsv)
APP_ID=$(az ad app create --display-name orders \\
  --sign-in-audience AzureADMultipleOrgs \\
  --web-redirect-uris "https://\${HOST}/signin-oidc" http://localhost:5000/signin-oidc --query appId -o tsv)
az ad app credential reset --id "$APP_ID" --append
`;
    expect(isSure(recogniseFormats(text))).toBe(true);
    const { draft, open, others } = readAs(azureCliCommand, text);
    expect(draft).toMatchObject({
      name: 'orders',
      tenant: 'organizations',
      redirectUri: 'http://localhost:5000/signin-oidc',
      platform: 'web',
    });
    expect(open).toMatchObject([{ field: 'clientId', name: 'APP_ID' }]);
    expect(others.map((each) => each.label)).toEqual(['orders-api']);
  });

  it('are read in PowerShell, with JSON in their arguments', () => {
    const text = `$id = '${CLIENT}'
az ad app update --id $id \`
  --set spa='{"redirectUris":["http://localhost:4200"]}'
`;
    expect(readAs(azureCliCommand, text).draft).toMatchObject({
      clientId: CLIENT,
      platform: 'spa',
      redirectUri: 'http://localhost:4200',
    });
  });

  it('give App Service its sign-in, with the callback there', () => {
    const text = `az webapp auth microsoft update --name shop --resource-group rg --client-id ${CLIENT} --client-secret '${SECRET}' --issuer https://login.microsoftonline.com/${TENANT}/v2.0 --yes`;
    const { draft, secret, assumed, hidden } = readAs(azureCliCommand, text);
    expect(draft).toMatchObject({
      clientId: CLIENT,
      tenant: TENANT,
      redirectUri: 'https://shop.azurewebsites.net/.auth/login/aad/callback',
    });
    expect(secret?.value).toBe(SECRET);
    expect(assumed.map(({ label }) => label)).toEqual(['Redirect URI']);
    expect(maskedLines(text, hidden, null).join()).not.toContain(SECRET);
  });

  it('are told when a quote is open, and left alone when they are about something else', () => {
    expect(azureCliCommand.read("az ad app create\n  --display-name 'x\n")).toMatchObject({
      ok: false,
      error: { code: 'quote-open', line: 2 },
    });
    expect(likeliest('az group create -n rg -l westeurope')).toBeUndefined();
  });
});
