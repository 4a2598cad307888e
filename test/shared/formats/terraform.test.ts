import { describe, expect, it } from 'vitest';
import { isSure, recogniseFormats } from '../../../shared/formats/catalogue.ts';
import { maskedLines } from '../../../shared/formats/mask.ts';
import { terraform } from '../../../shared/formats/terraform.ts';
import { readAs } from './read-as.ts';

const CLIENT = '0c9d5be6-2f43-4c55-9b0e-6d5f0b9f3f21';
const TENANT = '4b1c8a35-95d3-4c5b-a0f5-f1b7de7b60a2';
const SECRET = 'Abc8Q~0123456789abcdefghijklmnopqrstuvwx';

const read = (text: string) => {
  const candidates = recogniseFormats(text);
  expect(candidates[0]?.format.id).toBe('terraform');
  expect(isSure(candidates)).toBe(true);
  return readAs(terraform, text);
};

describe('Terraform', () => {
  it('gives the application, not the login of the provider', () => {
    const text = `provider "azuread" {
  tenant_id     = "${TENANT}"
  client_id     = "${CLIENT}"
  client_secret = "${SECRET}"
}
resource "azuread_application" "portal" {
  display_name     = "portal" # as users see it
  sign_in_audience = "AzureADMultipleOrgs"
  single_page_application {
    redirect_uris = ["https://\${var.host}/auth"]
  }
}
`;
    const { draft, open, secret, hidden } = read(text);
    expect(draft).toMatchObject({
      name: 'portal',
      clientId: '',
      tenant: 'organizations',
      platform: 'spa',
      redirectUri: 'https://<var-host>/auth',
    });
    expect(open).toMatchObject([
      { field: 'redirectUri', name: 'var.host' },
      { field: 'clientId', name: 'azuread_application.portal.client_id' },
    ]);
    expect(secret).toBeNull();
    expect(maskedLines(text, hidden, null).join()).not.toContain(SECRET);
  });

  it('follows variables, locals and functions of the same text', () => {
    const { draft } = read(`variable "host" {
  default = "portal.example"
}
locals {
  callback = "https://\${var.host}/signin-oidc"
}
resource "azuread_application" "x" {
  web {
    redirect_uris = concat([local.callback], [format("https://%s/other", var.host)])
  }
}`);
    expect(draft).toMatchObject({ platform: 'web', redirectUri: 'https://portal.example/signin-oidc' });
  });

  it('puts together what stands in several resources, and the API behind', () => {
    const { draft, label, open, others } = read(`resource "azuread_application" "api" {
  display_name = "api"
}
resource "azuread_application_registration" "cli" {
  display_name = "cli"
}
resource "azuread_application_redirect_uris" "cli" {
  application_id = azuread_application_registration.cli.id
  type           = "PublicClient"
  redirect_uris  = ["http://localhost"]
}
resource "azuread_application" "web" {
  web { redirect_uris = ["http://localhost:5000/cb"] }
}
resource "azuread_application_password" "web" {
  application_id = azuread_application.web.id
  end_date       = "2027-01-01T00:00:00Z"
}`);
    expect([label, draft.platform, draft.secretExpiresOn]).toEqual(['web', 'web', '2027-01-01']);
    expect(open).toContainEqual(
      expect.objectContaining({ field: 'secret', name: 'azuread_application_password.web' }),
    );
    expect(others.map((each) => [each.label, each.draft.platform])).toEqual([
      ['api', 'web'],
      ['cli', 'native'],
    ]);
  });

  it('reads App Service’s sign-in and values of variables', () => {
    expect(
      read(`resource "azurerm_linux_web_app" "shop" {
  name = "shop"
  auth_settings_v2 {
    active_directory_v2 {
      client_id                  = "${CLIENT}"
      tenant_auth_endpoint       = "https://login.microsoftonline.com/${TENANT}/v2.0"
      client_secret_setting_name = "APP_SECRET"
    }
  }
}`),
    ).toMatchObject({
      draft: { tenant: TENANT, redirectUri: 'https://shop.azurewebsites.net/.auth/login/aad/callback' },
      open: [{ field: 'secret', name: 'APP_SECRET' }],
    });
    const text = `# prod.tfvars\nclient_id = "${CLIENT}"\ntenant_id = "${TENANT}"\nclient_secret = "${SECRET}"\nredirect_uris = [\n  "https://a.example/cb",\n]\n`;
    const { draft, secret, hidden } = read(text);
    expect(draft).toMatchObject({ clientId: CLIENT, redirectUri: 'https://a.example/cb' });
    expect(secret?.value).toBe(SECRET);
    expect(maskedLines(text, hidden, null).join()).not.toContain(SECRET);
  });

  it('says what is not closed, and leaves other resources alone', () => {
    const open = 'resource "azuread_application" "x" {\n  web {\n    redirect_uris = ["https://a.example';
    expect(terraform.read(`${open}\n  }\n}`)).toMatchObject({
      ok: false,
      error: { line: 3, field: 'redirect_uris' },
    });
    expect(terraform.read(`${open}"]\n  }\n`)).toMatchObject({ ok: false, error: { line: 1 } });
    expect(recogniseFormats('resource "aws_s3_bucket" "b" {\n  bucket = "x"\n}')).toEqual([]);
  });
});
