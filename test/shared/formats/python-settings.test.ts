import { describe, expect, it } from 'vitest';
import { CLIENT, LOGIN, OTHER, SECRET, TENANT, readPasted, refusalOf } from './read-pasted.ts';

describe('settings in Python', () => {
  it('constants are followed, and MSAL’s own scopes are said', () => {
    const { id, draft, secret, guesses, shown } = readPasted(`import msal
TENANT = "${TENANT}"
AUTHORITY = f"https://login.microsoftonline.com/{TENANT}"
app = msal.ConfidentialClientApplication(
    "${CLIENT}", authority=AUTHORITY, client_credential='''${SECRET}''')
SCOPE = ["User.Read"]
REDIRECT_PATH = "/getAToken"
SECRET_KEY = """Zx9pQ2rL7vT4"""
`);
    expect(id).toBe('python-settings');
    expect(draft).toMatchObject({
      clientId: CLIENT,
      tenant: TENANT,
      redirectUri: 'http://localhost:5000/getAToken',
      platform: 'web',
      scopes: 'openid profile offline_access User.Read',
    });
    expect(guesses).toMatchObject({ Scopes: 'openid profile offline_access' });
    expect(secret?.value).toBe(SECRET);
    expect(shown).not.toContain(SECRET);
    expect(shown).not.toContain('Zx9pQ2rL7vT4');
  });

  it('a program that asks for itself gets client credentials, of Microsoft Graph where it names no API', () => {
    const { draft, guesses, notices } = readPasted(`from azure.identity import ClientSecretCredential
credential = ClientSecretCredential("${TENANT}", "${CLIENT}", "${SECRET}")
`);
    expect(draft).toMatchObject({
      flow: 'client-credentials',
      clientType: 'confidential',
      scopes: 'https://graph.microsoft.com/.default',
    });
    expect(guesses).toMatchObject({ Scopes: 'https://graph.microsoft.com/.default' });
    expect(notices.join()).toContain('an app without a user');
  });

  it('a web app that asks for .default signs a user in', () => {
    const { draft } = readPasted(`import msal
CLIENT_ID = "${CLIENT}"
CLIENT_SECRET = "${SECRET}"
AUTHORITY = "https://login.microsoftonline.com/${TENANT}"
SCOPE = ["https://graph.microsoft.com/.default"]
REDIRECT_PATH = "/getAToken"
app = msal.ConfidentialClientApplication(CLIENT_ID, authority=AUTHORITY, client_credential=CLIENT_SECRET)
`);
    expect(draft.flow).toBe('authorization-code');
  });

  it('what the environment sets is left open, a default is taken with a notice', () => {
    const { draft, waits, notices } = readPasted(`import os
CLIENT_ID = os.getenv("APP_CLIENT_ID")
CLIENT_SECRET = os.environ["APP_SECRET"]
AUTHORITY = "https://login.microsoftonline.us/{}".format(os.environ.get("TENANT"))
REDIRECT_URI = os.getenv("REDIRECT", "http://localhost:5000/signin")
`);
    expect(waits).toMatchObject({ clientId: 'APP_CLIENT_ID', secret: 'APP_SECRET', tenant: 'TENANT' });
    expect(draft).toMatchObject({ cloud: 'us-government', redirectUri: 'http://localhost:5000/signin' });
    expect(notices.join()).toContain('REDIRECT sets it');
  });

  it.each([
    ['SOCIAL_AUTH_AZUREAD_V2_TENANT_OAUTH2_KEY', '/complete/azuread-v2-tenant-oauth2/'],
    ['OIDC_RP_CLIENT_ID', '/oidc/callback/'],
  ])('%s: the path of its framework', (name, path) => {
    const { draft, guesses } = readPasted(`${name} = "${CLIENT}"\nDEBUG = True\n`);
    expect(draft.clientId).toBe(CLIENT);
    expect(guesses['Redirect URI']).toBe(`http://localhost:8000${path}`);
  });

  it('Superset’s provider in a list, Google beside it', () => {
    const { draft, others, shown } = readPasted(`OAUTH_PROVIDERS = [
    {"name": "google", "remote_app": {"client_id": "g.apps.googleusercontent.com", "client_secret": "GOCSPX-1234567890abcdef"}},
    {"name": "azure", "remote_app": {"client_id": "${CLIENT}", "client_secret": "${SECRET}",
        "authorize_url": "${LOGIN}/oauth2/v2.0/authorize",
        "jwks_uri": "https://login.microsoftonline.com/common/discovery/v2.0/keys"}},
]`);
    const all = [draft, ...others.map((each) => each.draft)];
    expect(all.find(({ clientId }) => clientId === CLIENT)).toMatchObject({ tenant: TENANT });
    expect(shown).not.toContain('GOCSPX-1234567890abcdef');
  });

  it('Airflow’s list as JSON within a variable', () => {
    const { draft } = readPasted(
      `AIRFLOW__FAB__OAUTH_PROVIDERS='[{"name":"azure","remote_app":{"client_id":"${CLIENT}","access_token_url":"${LOGIN}/oauth2/v2.0/token"}}]'`,
    );
    expect(draft).toMatchObject({ clientId: CLIENT, tenant: TENANT });
    expect(draft.redirectUri).toMatch(/\/oauth-authorized\/azure$/u);
  });

  it('an API and its Swagger page are two registrations', () => {
    const { draft, others } = readPasted(`class Settings(BaseSettings):
    OPENAPI_CLIENT_ID: str = "${CLIENT}"
    APP_CLIENT_ID: str = "${OTHER}"
    TENANT_ID: str = "${TENANT}"
`);
    expect([draft, ...others.map((each) => each.draft)].map(({ clientId }) => clientId)).toEqual([
      CLIENT,
      OTHER,
    ]);
    expect(draft).toMatchObject({ platform: 'spa', tenant: TENANT });
  });

  it('a broken line costs no other one', () => {
    const { draft } = readPasted(`import os\nX = (1,\nCLIENT_ID = "${CLIENT}"\nTENANT_ID = "${TENANT}"\n`);
    expect(draft).toMatchObject({ clientId: CLIENT, tenant: TENANT });
  });

  it('another provider’s settings are not claimed', () => {
    expect(refusalOf('import os\nAUTH0_CLIENT_ID = "abc"\nAUTH0_CLIENT_SECRET = "def"\n').id).toBeNull();
  });
});
