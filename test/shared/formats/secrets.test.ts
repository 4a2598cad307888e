import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOUD_IDS } from '../../../shared/entra/clouds.ts';
import { WRITABLE_FORMATS, writableById } from '../../../shared/formats/catalogue.ts';
import { SECRET_PLACEHOLDER, type FormatId, type Imported } from '../../../shared/formats/format.ts';
import { MASK, maskedLines } from '../../../shared/formats/mask.ts';
import { destinationOf } from '../../../shared/formats/secret-destination.ts';
import { SECRET } from './secret.ts';
import { profileFor } from './generated-profile.ts';

function read(id: FormatId, text: string): Imported {
  const result = writableById(id).read(text);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const IVY = `MicrosoftEntra:TenantId=t;MicrosoftEntra:ClientId=c;MicrosoftEntra:ClientSecret=${SECRET}`;

const withHost = (host: string) =>
  read(
    'auth-js-environment',
    `AUTH_MICROSOFT_ENTRA_ID_ID=a\nAUTH_MICROSOFT_ENTRA_ID_SECRET=${SECRET}\nAUTH_MICROSOFT_ENTRA_ID_ISSUER=https://${host}/t/v2.0\n`,
  );
const allowed = ({ secret }: Imported) =>
  CLOUD_IDS.filter((cloud) => secret !== null && destinationOf(secret, cloud).kind === 'allowed');

describe('a secret goes nowhere but to the host it was typed for', () => {
  it.each([
    ['login.microsoftonline.com', ['public']],
    ['LOGIN.MicrosoftOnline.com:443', ['public']],
    ['login.windows.net', ['public']],
    ['login.microsoftonline.us', ['us-government']],
    ['login.partner.microsoftonline.cn', ['china']],
    ['localhost:40123', ['practice']],
    ['login.microsoftonline.com:444', []],
    ['login.microsoftonline.com.', []],
    ['login.microsoftonline.com.evil.example', []],
    ['xn--lgin-iua.microsoftonline.com', []],
    ['contoso.ciamlogin.com', []],
  ])('%s: %j', (host, clouds) => {
    const imported = withHost(host);
    expect(imported.secret?.value).toBe(SECRET);
    expect(allowed(imported)).toEqual(clouds);
    expect(
      CLOUD_IDS.some(
        (cloud) => imported.secret && destinationOf(imported.secret, cloud).kind === 'to-confirm',
      ),
    ).toBe(false);
  });

  it('is asked about when the text names no host', () => {
    const { secret } = read('ivy-connection-string', IVY);
    for (const cloud of CLOUD_IDS)
      expect(secret && destinationOf(secret, cloud)).toEqual({ kind: 'to-confirm' });
  });

  it('takes the cloud of the profile from the same host', () => {
    expect(withHost('login.microsoftonline.us').draft.cloud).toBe('us-government');
    expect(withHost('contoso.ciamlogin.com').loginHost).toEqual({
      host: 'contoso.ciamlogin.com',
      cloud: null,
    });
  });

  it('is not taken when the text names two login hosts: nobody could say which one it is for', () => {
    const { secret, ignored } = read(
      'msal-node',
      `x = { auth: { clientId: 'a', clientSecret: '${SECRET}',\n authority: 'https://login.microsoftonline.com/t',\n azureCloudOptions: { azureCloudInstance: 'https://evil.example' } } }`,
    );
    expect(ignored).toMatchObject([{ line: 3 }]);
    for (const cloud of CLOUD_IDS)
      expect(secret && destinationOf(secret, cloud)).toMatchObject({ kind: 'refused' });
  });
});

describe('a secret is never shown', () => {
  it.each(WRITABLE_FORMATS.map((format) => [format.id, format] as const))(
    '%s: not in what is read, left out or previewed',
    (_id, format) => {
      fc.assert(
        fc.property(profileFor(format), (profile) => {
          const text = format.write({ ...profile, clientType: 'confidential' }, SECRET);
          const { read: values, ignored, hidden, secret, draft } = read(format.id, text);
          expect(JSON.stringify([values, ignored, draft])).not.toContain(SECRET);
          const preview = maskedLines(text, hidden, secret?.value ?? null);
          expect(preview.join('\n')).not.toContain(SECRET);
          expect(preview).toHaveLength(text.split(/\r\n|\n|\r/u).length);
          if (secret !== null) expect(preview.join('\n')).toContain(MASK);
        }),
        { numRuns: 100 },
      );
    },
  );

  it('masks a secret with line breaks and quotes in it, and keeps the lines', () => {
    const text = `A=1\nAZURE_CLIENT_ID=a\nAZURE_TENANT_ID=t\nAZURE_CLIENT_SECRET='first line\nsecond line'\nB=2`;
    const { hidden, secret } = read('azure-environment', text);
    expect(maskedLines(text, hidden, secret?.value ?? null)).toEqual([
      'A=1',
      'AZURE_CLIENT_ID=a',
      'AZURE_TENANT_ID=t',
      `AZURE_CLIENT_SECRET=${MASK}`,
      MASK,
      'B=2',
    ]);
  });

  it('masks what looks like the secret of something else', () => {
    const text = `AZURE_CLIENT_ID=a\nAZURE_TENANT_ID=t\nDB_PASSWORD=hunter2\nSTRIPE_API_KEY=sk_live_1\nGREETING=hello`;
    const { hidden } = read('azure-environment', text);
    expect(maskedLines(text, hidden, null).slice(2)).toEqual([
      `DB_PASSWORD=${MASK}`,
      `STRIPE_API_KEY=${MASK}`,
      'GREETING=hello',
    ]);
  });

  it('masks a secret where a variable is given it, written otherwise than it is read', () => {
    const command = `OIDC_CLIENT_SECRET="abc\\"def~12345"\ntti-lw-cli ap create x --configuration.provider.oidc.client-id c --configuration.provider.oidc.client-secret "$OIDC_CLIENT_SECRET" --configuration.provider.oidc.provider-url https://login.microsoftonline.com/t`;
    const { hidden, secret } = read('the-things-stack-command', command);
    expect(secret?.value).toBe('abc"def~12345');
    expect(maskedLines(command, hidden, secret?.value ?? null)[0]).toBe(`OIDC_CLIENT_SECRET=${MASK}`);

    const ivy = `SETTINGS='${IVY}'\nivy auth add --connection-string "$SETTINGS"`;
    const read2 = read('ivy-auth-add', ivy);
    expect(read2.secret?.value).toBe(SECRET);
    expect(maskedLines(ivy, read2.hidden, null)).toEqual([
      `SETTINGS=${MASK}`,
      `ivy auth add --connection-string ${MASK}`,
    ]);
  });

  it('masks behind a byte order mark too', () => {
    const text = `\uFEFFAZURE_CLIENT_ID=a\nAZURE_TENANT_ID=t\nAZURE_CLIENT_SECRET=${SECRET}`;
    const { hidden, secret } = read('azure-environment', text);
    expect(maskedLines(text, hidden, secret?.value ?? null)).toEqual([
      'AZURE_CLIENT_ID=a',
      'AZURE_TENANT_ID=t',
      `AZURE_CLIENT_SECRET=${MASK}`,
    ]);
  });

  it('is written as a placeholder that no reader takes for a secret', () => {
    for (const format of WRITABLE_FORMATS) {
      const [profile] = fc.sample(profileFor(format), 1);
      if (profile === undefined) continue;
      const { secret } = read(
        format.id,
        format.write({ ...profile, clientType: 'confidential' }, SECRET_PLACEHOLDER),
      );
      expect(secret).toBeNull();
    }
  });
});
