import { describe, expect, it } from 'vitest';
import { formatById } from '../../../shared/formats/catalogue.ts';
import type { FormatId } from '../../../shared/formats/format.ts';
import { SECRET } from './secret.ts';

const CLIENT = '7d3c1b52-3c0e-4c8e-9d59-1a2b3c4d5e6f';
const deep = (open: string, close: string): string => open.repeat(100) + close.repeat(100);

type Refused = readonly [
  id: FormatId,
  what: string,
  text: string,
  line: number,
  field: string,
  advice: string,
];

/** Only broken syntax, and texts without any application, are refused. */
const REFUSED: readonly Refused[] = [
  ['environment', 'nothing', '', 1, 'text', 'Paste the configuration'],
  ['environment', 'white space alone', ' \r\n\t', 1, 'text', 'Paste the configuration'],
  ['environment', 'too much', 'x'.repeat(400_001), 1, 'text', '400,000'],
  ['environment', 'no variable', 'hello\nworld', 1, 'text', 'NAME=value'],
  [
    'environment',
    'an open quote',
    `A=1\nCLIENT_SECRET="${SECRET}\nCLIENT_ID=x\nB="y"`,
    2,
    'CLIENT_SECRET',
    'closing quote',
  ],
  ['environment', 'no application', 'GREETING=hello', 1, 'CLIENT_ID', 'names no application'],
  [
    'ivy-connection-string',
    'an open quote',
    'MicrosoftEntra:ClientId="a;\nMicrosoftEntra:TenantId=b',
    1,
    'MicrosoftEntra:ClientId',
    'closing quote',
  ],
  [
    'ivy-connection-string',
    'a key twice',
    'MicrosoftEntra:ClientId=a;\nMicrosoftEntra:clientid=b',
    2,
    'MicrosoftEntra:clientid',
    'twice',
  ],
  [
    'aspnet-appsettings',
    'a missing brace',
    `{\n  "AzureAd": {\n    "ClientId": "${CLIENT}"`,
    3,
    'ClientId',
    'Paste all of it',
  ],
  [
    'aspnet-appsettings',
    'a missing comma',
    `{\n  "AzureAd": {\n    "TenantId": "common"\n    "ClientSecret": "${SECRET}"\n  }\n}`,
    4,
    'ClientSecret',
    'write a comma',
  ],
  ['auth0-connection', 'nested without end', `{"options": ${deep('[', ']')}}`, 1, 'text', '40 levels'],
  [
    'auth0-connection',
    'an open text',
    `{\n  "client_secret": "${SECRET}\n}`,
    2,
    'client_secret',
    'closing quote',
  ],
  ['msal-browser', 'no configuration', 'export const a = { b: 1 };', 1, 'client_id', 'names no application'],
  ['spring-application', 'a tab for an indent', 'spring:\n\tsecurity: x', 2, 'security', 'spaces'],
  [
    'grafana',
    'nested without end',
    `grafana.ini:\n  auth.azuread: ${deep('[', ']')}`,
    2,
    'auth.azuread',
    '40 levels',
  ],
  ['manifest-graph', 'no application ID', '{ "displayName": "x" }', 1, 'client_id', 'names no application'],
  ['the-things-stack-command', 'another command', 'ls -l', 1, 'command', 'tti-lw-cli'],
  [
    'authorize-url',
    'no parameters',
    'https://login.microsoftonline.com/common/oauth2/v2.0/authorize',
    1,
    'https://…',
    'parameters',
  ],
];

describe('a text that cannot be read', () => {
  it.each(REFUSED)('%s: %s', (id, _what, text, line, field, advice) => {
    const result = formatById(id).read(text);
    expect(result.ok ? result.value : null).toBeNull();
    if (result.ok) return;
    expect({ line: result.error.line, field: result.error.field }).toEqual({ line, field });
    expect(result.error.message.startsWith(`Line ${line}, ${field}: `)).toBe(true);
    expect(result.error.message).toContain(advice);
    expect(result.error.message).not.toContain(SECRET.slice(0, 8));
  });
});

/** One value that is wrong takes nothing from the others: it is said where it stands. */
const SAID: readonly (readonly [id: FormatId, what: string, text: string, line: number, reason: string])[] = [
  [
    'azure-environment',
    'two client IDs',
    `AZURE_CLIENT_ID=${CLIENT}\nAZURE_TENANT_ID=t\nAZURE_AD_TENANT_ID=u`,
    3,
    'another Tenant',
  ],
  [
    'aspnet-appsettings',
    'two secrets',
    `{"AzureAd": {"TenantId": "common", "ClientId": "${CLIENT}", "ClientSecret": "a~1",\n"ClientCredentials": [{"ClientSecret": "b~2"}]}}`,
    2,
    'another secret',
  ],
  [
    'auth-js-environment',
    'an issuer without https',
    `AUTH_MICROSOFT_ENTRA_ID_ID=${CLIENT}\nAUTH_MICROSOFT_ENTRA_ID_ISSUER=http://login.microsoftonline.com/x`,
    2,
    'https://',
  ],
  [
    'auth-js-environment',
    'a site that is none',
    `AUTH_MICROSOFT_ENTRA_ID_ID=${CLIENT}\nAUTH_URL=somewhere`,
    2,
    'http:// or https://',
  ],
  [
    'auth0-connection',
    'a number for a text',
    `{"strategy": "waad", "options": {"client_id": "${CLIENT}",\n"tenant_domain": 12}}`,
    2,
    'in quotes',
  ],
  [
    'auth0-connection',
    'a switch that is none',
    `{"strategy": "waad", "options": {"client_id": "${CLIENT}",\n"ext_groups": "perhaps"}}`,
    2,
    'neither true nor false',
  ],
  [
    'manifest-graph',
    'account types that are none',
    `{"appId": "${CLIENT}",\n"signInAudience": "Everybody"}`,
    2,
    'account types',
  ],
  [
    'manifest-graph',
    'a date that is none',
    `{"appId": "${CLIENT}", "signInAudience": "AzureADMyOrg",\n"passwordCredentials": [{"endDateTime": "soon"}]}`,
    2,
    'no date',
  ],
  [
    'authorize-url',
    'a prompt that Entra does not know',
    `https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=${CLIENT}&prompt=please`,
    1,
    'sends only',
  ],
  [
    'environment',
    'a client ID that has swallowed something',
    `CLIENT_ID="${CLIENT} CLIENT_SECRET=${SECRET}"\nTENANT_ID=common\nREDIRECT_URI=http://localhost`,
    1,
    'More than a client ID',
  ],
];

describe('a value that is not taken', () => {
  it.each(SAID)('%s: %s', (id, _what, text, line, reason) => {
    const result = formatById(id).read(text);
    if (!result.ok) throw new Error(result.error.message);
    const { ignored, draft, read } = result.value;
    expect(ignored.filter((each) => each.line === line && each.reason.includes(reason))).toHaveLength(1);
    expect(JSON.stringify([ignored, draft, read])).not.toContain(SECRET);
  });
});
