/** Invented from end to end: the signature says so itself. */
export type Example = { readonly label: string; readonly create: (now: Date) => string };

const TENANT = '0c0ffee0-2222-4333-8444-0000c0de0000';
const APP = '0c0ffee0-ab11-4c5d-8e22-51f0a7b3d901';
const API = '0c0ffee0-5e3c-4d21-b7a8-93c2e1f04d55';
const USER = '0c0ffee0-90ab-4cde-8f12-34567890ab00';
const MINUTE_S = 60;

type Members = Readonly<Record<string, unknown>>;

const encode = (text: string): string =>
  btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

const toToken = (header: Members, payload: Members): string =>
  [JSON.stringify(header), JSON.stringify(payload), 'a sample of AuthLoupe, signed by nobody']
    .map(encode)
    .join('.');

const HEADER = { typ: 'JWT', alg: 'RS256', kid: 'sample-key-that-nobody-holds' };

function times(now: Date): Members {
  const seconds = Math.floor(now.getTime() / 1000);
  return { iat: seconds - 25 * MINUTE_S, nbf: seconds - 25 * MINUTE_S, exp: seconds + 40 * MINUTE_S };
}

const idToken = (now: Date, more: Members = {}): string =>
  toToken(HEADER, {
    aud: APP,
    iss: `https://login.microsoftonline.com/${TENANT}/v2.0`,
    ...times(now),
    name: 'Mara Sample',
    oid: USER,
    preferred_username: 'mara@contoso.example',
    sub: 'sample-subject',
    tid: TENANT,
    uti: 'sample',
    ver: '2.0',
    ...more,
  });

const v1Token = (now: Date): string =>
  toToken(HEADER, {
    aud: `api://${API}`,
    iss: `https://sts.windows.net/${TENANT}/`,
    ...times(now),
    acr: '1',
    amr: ['pwd', 'mfa'],
    appid: APP,
    appidacr: '1',
    name: 'Mara Sample',
    oid: USER,
    scp: 'Orders.Read groups',
    sub: 'sample-subject',
    tid: TENANT,
    unique_name: 'mara@contoso.example',
    ver: '1.0',
  });

const graphToken = (now: Date): string =>
  toToken(
    { ...HEADER, nonce: 'sample' },
    {
      aud: 'https://graph.microsoft.com',
      iss: `https://sts.windows.net/${TENANT}/`,
      ...times(now),
      app_displayname: 'Sample app',
      appid: APP,
      appidacr: '0',
      idtyp: 'user',
      oid: USER,
      scp: 'User.Read openid profile',
      tid: TENANT,
      ver: '1.0',
    },
  );

const overage = (now: Date): string =>
  JSON.stringify(
    {
      token_type: 'Bearer',
      expires_in: 3600,
      id_token: idToken(now, {
        email: 'mara@contoso.example',
        _claim_names: { groups: 'src1' },
        _claim_sources: {
          src1: { endpoint: `https://graph.windows.net/${TENANT}/users/${USER}/getMemberObjects` },
        },
      }),
      access_token: v1Token(now),
      refresh_token: 'a-refresh-token-is-never-shown',
    },
    null,
    2,
  );

const saml = (now: Date): string => {
  const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000).toISOString();
  return `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" Destination="https://app.contoso.example/saml/acs">
  <Assertion xmlns="urn:oasis:names:tc:SAML:2.0:assertion" ID="_sample" IssueInstant="${at(-5)}" Version="2.0">
    <Issuer>https://sts.windows.net/${TENANT}/</Issuer>
    <Subject>
      <NameID Format="urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress">mara@contoso.example</NameID>
    </Subject>
    <Conditions NotBefore="${at(-10)}" NotOnOrAfter="${at(55)}">
      <AudienceRestriction><Audience>https://app.contoso.example</Audience></AudienceRestriction>
    </Conditions>
    <AttributeStatement>
      <Attribute Name="http://schemas.microsoft.com/identity/claims/objectidentifier"><AttributeValue>${USER}</AttributeValue></Attribute>
      <Attribute Name="http://schemas.microsoft.com/ws/2008/06/identity/claims/role"><AttributeValue>Reader</AttributeValue><AttributeValue>Writer</AttributeValue></Attribute>
    </AttributeStatement>
  </Assertion>
</samlp:Response>`;
};

export const EXAMPLES: readonly Example[] = [
  { label: 'An ID token', create: idToken },
  { label: 'A v1 access token in a header', create: (now) => `Authorization: Bearer ${v1Token(now)}` },
  { label: 'A Microsoft Graph token', create: graphToken },
  { label: 'A token response, too many groups', create: overage },
  { label: 'A SAML response', create: saml },
];
