import { describe, expect, it } from 'vitest';
import { AUTHORITY, CLIENT, OTHER_CLIENT, SECRET, TENANT, claimsOf, openOf, readAs } from './read-surely.ts';

const TOKEN = `${AUTHORITY}/oauth2/v2.0/token`;
const own = { cloud: 'public', tenant: TENANT, clientId: CLIENT };

describe('curl', () => {
  it('a code for tokens: web, with its secret', () => {
    const { draft, secret } = readAs(
      'http-request',
      `$ curl -X POST ${TOKEN} \\\n -d client_id=${CLIENT} -d grant_type=authorization_code -d 'redirect_uri=http://localhost:3000/cb' \\\n --data-urlencode 'scope=openid User.Read' -d client_secret=${SECRET} -d code=1.Abc | jq .`,
    );
    expect(draft).toMatchObject({
      ...own,
      platform: 'web',
      redirectUri: 'http://localhost:3000/cb',
      scopes: 'openid User.Read',
    });
    expect(secret?.value).toBe(SECRET);
  });

  it('client credentials in -u: an app without a user', () => {
    const { draft, secret, notices } = readAs(
      'http-request',
      `curl -u '${CLIENT}:${SECRET}' --data 'grant_type=client_credentials&scope=api://a/.default' --url ${TOKEN}`,
    );
    expect(draft).toMatchObject({
      ...own,
      flow: 'client-credentials',
      clientType: 'confidential',
      scopes: 'api://a/.default',
    });
    expect(secret?.value).toBe(SECRET);
    expect(notices.join(' ')).toContain('without a user');
  });

  it('lines of cmd and PowerShell, variables, a device code', () => {
    const { draft } = readAs(
      'http-request',
      `curl.exe -X POST ^\r\n "${AUTHORITY}/oauth2/v2.0/devicecode" ^\r\n -d "client_id=${CLIENT}&scope=openid%%20email"\r\n`,
    );
    expect(draft).toMatchObject({
      ...own,
      flow: 'device-code',
      platform: 'native',
      clientType: 'public',
      scopes: 'openid email',
    });
    const open = readAs(
      'http-request',
      `curl https://login.microsoftonline.com/$TENANT/oauth2/v2.0/token \`\n -F client_id=$ID -F client_secret=$SECRET -F grant_type=authorization_code -F redirect_uri=http://localhost:5000/cb`,
    );
    expect(openOf(open)).toEqual({ tenant: 'TENANT', clientId: 'ID', secret: 'SECRET' });
  });

  it('a user’s password is hidden and not taken', () => {
    const { draft, secret, notices } = readAs(
      'http-request',
      `curl ${TOKEN} -d client_id=${CLIENT} -d grant_type=password -d username=a@b.example -d 'password=${SECRET}'`,
    );
    expect([draft.clientId, secret]).toEqual([CLIENT, null]);
    expect(notices.join(' ')).toContain('ROPC');
  });

  it('requests to others are not claimed', () => {
    expect(
      claimsOf('curl https://oauth2.googleapis.com/token -d client_id=a -d grant_type=refresh_token'),
    ).not.toContain('http-request');
  });
});

describe('.http files, traces and code', () => {
  it('variables of the file are put in; the web app comes before the daemon', () => {
    const { draft, others, secret } = readAs(
      'http-request',
      `@tenant = ${TENANT}\n\n### daemon\nPOST https://login.microsoftonline.com/{{tenant}}/oauth2/v2.0/token\nContent-Type: application/x-www-form-urlencoded\n\nclient_id=${OTHER_CLIENT}&client_secret=x&grant_type=client_credentials&scope=a/.default\n\n### web\nPOST https://login.microsoftonline.com/{{tenant}}/oauth2/v2.0/token\n\ngrant_type=authorization_code\n&client_id=${CLIENT}\n&client_secret=${SECRET}\n&redirect_uri=http://localhost:7000/cb\n`,
    );
    expect(draft).toMatchObject({ ...own, redirectUri: 'http://localhost:7000/cb' });
    expect(secret?.value).toBe(SECRET);
    expect(others.map((each) => each.draft.clientId)).toEqual([OTHER_CLIENT]);
  });

  it('a trace with its host in a header, and an origin: a single-page application', () => {
    const { draft } = readAs(
      'http-request',
      `POST /${TENANT}/oauth2/v2.0/token HTTP/1.1\nHost: login.microsoftonline.com\nOrigin: https://a.example\n\nclient_id=${CLIENT}&redirect_uri=https%3A%2F%2Fa.example%2F&grant_type=authorization_code&code_verifier=x`,
    );
    expect(draft).toMatchObject({ ...own, platform: 'spa', redirectUri: 'https://a.example/' });
  });

  it('the form of a request in a program', () => {
    const { draft, secret } = readAs(
      'http-request',
      `var tenant = "${TENANT}";\nvar form = new Dictionary<string, string>\n{\n  { "client_id", "${CLIENT}" },\n  { "client_secret", "${SECRET}" },\n  { "grant_type", "client_credentials" },\n};\nawait http.PostAsync($"https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token", new FormUrlEncodedContent(form));`,
    );
    expect(draft).toMatchObject(own);
    expect(secret?.value).toBe(SECRET);
  });
});
