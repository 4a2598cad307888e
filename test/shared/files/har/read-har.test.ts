import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHar } from '../../../../shared/files/har/read-har.ts';
import { explain } from '../../../../shared/judging/explain.ts';
import { guid } from '../../../diagnosis/writing/invented.ts';
import {
  AUTHORIZE,
  CALLBACK,
  CLIENT,
  SECRETS,
  errorPage,
  tokenRequest,
  writeHar,
  type Entry,
} from '../support/sample-har.ts';

const NOT_REGISTERED = `AADSTS50011: The redirect URI '${CALLBACK}' specified in the request does not match the redirect URIs configured for the application '${CLIENT}'.`;
const WRONG_SECRET = {
  error: 'invalid_client',
  error_description: `AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${CLIENT}'.`,
  error_codes: [7000215],
  correlation_id: guid('correlation'),
};
const SCRIPT: Entry = { url: 'https://cdn.contoso.example/app.js', type: 'text/javascript', body: 'let a;' };
const SIGNED_IN: Entry = {
  url: AUTHORIZE,
  status: 302,
  redirect: `${CALLBACK}?code=${SECRETS.code}&state=${SECRETS.state}`,
};

function read(entries: readonly Entry[]) {
  const result = readHar('sign-in.har', writeHar(entries));
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe('a recording', () => {
  it.each<[string, readonly Entry[], string]>([
    ['Entra’s error page', [errorPage(NOT_REGISTERED)], 'redirect_uri_not_registered'],
    ['the token endpoint’s answer', [SIGNED_IN, tokenRequest(WRONG_SECRET, 401)], 'client_secret_invalid'],
    [
      'an error in a redirect',
      [
        {
          url: AUTHORIZE,
          status: 302,
          redirect: `${CALLBACK}?error=access_denied&error_description=AADSTS65004%3a+User+declined+to+consent.&state=1`,
        },
      ],
      'consent_missing',
    ],
    [
      'the app’s own error page',
      [
        SIGNED_IN,
        {
          url: `${CALLBACK}?code=${SECRETS.code}&state=${SECRETS.state}`,
          status: 500,
          body: `<title>Internal Server Error</title><h1>An unhandled exception occurred</h1><p>Exception: Correlation failed.</p><p>Cookie</p><p>session=${SECRETS.cookie}</p>`,
        },
      ],
      'correlation_or_nonce_cookie_lost',
    ],
    [
      'an API’s refusal',
      [
        {
          url: 'https://api.contoso.example/orders',
          status: 401,
          sent: { Authorization: `Bearer ${SECRETS.access_token}` },
          headers: {
            'WWW-Authenticate': `Bearer error="invalid_token", error_description="The audience 'api://other' is invalid"`,
          },
        },
      ],
      'token_audience_mismatch',
    ],
  ])('with %s tells the cause', (_what, entries, cause) => {
    expect(explain(read([SCRIPT, ...entries]).text).answer.cause).toBe(cause);
  });

  it('says how many requests concern the sign-in', () => {
    expect(read([SCRIPT, errorPage(NOT_REGISTERED), SCRIPT]).note).toBe(
      '1 of 3 requests concerns the sign-in; secrets are left out.',
    );
  });

  it('is told in the order of time, whatever the order of the file', () => {
    const { text } = read([
      tokenRequest(WRONG_SECRET, 401),
      errorPage(NOT_REGISTERED, '2026-11-20T10:14:52.000+01:00'),
    ]);
    expect(text.indexOf('AADSTS50011')).toBeLessThan(text.indexOf('AADSTS7000215'));
    expect(text).toMatch(/^09:14:52 GET https:/u);
  });

  it('holds no secret, code, token, cookie or password of it', () => {
    const { text } = read([
      errorPage(NOT_REGISTERED),
      { ...SIGNED_IN, method: 'POST', form: { login: 'mara@contoso.example', passwd: SECRETS.passwd } },
      tokenRequest(WRONG_SECRET, 401),
      tokenRequest(
        { token_type: 'Bearer', access_token: SECRETS.access_token, refresh_token: SECRETS.refresh_token },
        200,
      ),
      {
        url: `${CALLBACK}?code=${SECRETS.code}&state=${SECRETS.state}`,
        sent: { Cookie: `nonce=${SECRETS.cookie}` },
        status: 500,
        body: `<p>Error: no session for ${SECRETS.state}, ${SECRETS.cookie}, ${encodeURIComponent(SECRETS.code)}</p>`,
      },
    ]);
    for (const secret of Object.values(SECRETS)) expect(text).not.toContain(secret.slice(0, 24));
    expect(text).toContain('Error: no session for');
  });

  it('holds no generated value of it, wherever it was sent, answered or repeated', () => {
    const generated = fc.stringMatching(/^[A-Za-z0-9_~-]{24,60}$/u);
    fc.assert(
      fc.property(generated, generated, (secret, other) => {
        const { text } = read([
          {
            url: `${CALLBACK}?code=${secret}&state=${other}`,
            method: 'POST',
            sent: { Authorization: `Basic ${other}`, Cookie: `a=${secret}; b=${other}` },
            form: { client_secret: secret, passwd: other, anything: secret },
            status: 500,
            redirect: `/error#id_token=${other}`,
            body: `<p>Exception: ${secret} and ${encodeURIComponent(other)} failed</p>`,
          },
          tokenRequest(
            { error: 'invalid_grant', error_description: `${other}: no`, refresh_token: other },
            400,
          ),
        ]);
        expect(text).toContain('Exception: ');
        expect(text).not.toContain(secret);
        expect(text).not.toContain(other);
      }),
    );
  });

  it('tells what the refused token said, and nobody’s name', () => {
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const token = [
      part({ alg: 'RS256' }),
      part({ aud: 'api://other', ver: '1.0', name: 'Mara' }),
      'c2ln',
    ].join('.');
    const { text } = read([
      { url: 'https://api.contoso.example/', status: 401, sent: { authorization: `Bearer ${token}` } },
    ]);
    expect(text).toContain('aud: "api://other"');
    expect(text).not.toContain('Mara');
    expect(text).not.toContain(token.slice(0, 20));
  });

  it('tells Entra’s error that an app hands on to its own script', () => {
    const { text, note } = read([
      { url: 'https://app.contoso.example/api/me', type: 'application/json', body: '{"ok":true}' },
      {
        url: 'https://app.contoso.example/api/login',
        type: 'application/json',
        body: JSON.stringify({ ok: false, detail: 'AADSTS7000222: The secret is expired.' }),
      },
    ]);
    expect(note).toContain('1 of 2');
    expect(text).toContain('AADSTS7000222');
  });

  it('reads a page in Base64, and says when a refusal’s text was not recorded', () => {
    const page = errorPage(NOT_REGISTERED);
    const har = JSON.parse(writeHar([page, { url: AUTHORIZE, status: 400 }])) as {
      log: { entries: { response: { content: { text: string; encoding?: string } } }[] };
    };
    const content = har.log.entries[0]?.response.content;
    if (content === undefined) throw new Error('no entry');
    content.text = Buffer.from(content.text).toString('base64');
    content.encoding = 'base64';
    const result = readHar('x.har', JSON.stringify(har));
    expect(result.ok && result.value.text).toContain('AADSTS50011');
    expect(result.ok && result.value.note).toContain('The text of one refusal is not in the file.');
  });

  it('tells a refused password by its number', () => {
    const config = JSON.stringify({ sErrorCode: '50126', sErrTxt: 'Your account or password is incorrect.' });
    const { text } = read([
      {
        url: 'https://login.microsoftonline.com/common/login',
        method: 'POST',
        form: { passwd: SECRETS.passwd },
        body: `<meta name="PageID" content="ConvergedSignIn" /><script>$Config=${config};</script>`,
      },
    ]);
    expect(text).toContain('AADSTS50126: Your account or password is incorrect.');
  });

  it('knows a page of Entra at a tenant’s own domain', () => {
    const { text } = read([
      { ...errorPage(NOT_REGISTERED), url: 'https://id.contoso.example/contoso/login' },
    ]);
    expect(text).toContain('AADSTS50011');
  });

  it('names the network’s error where no answer came', () => {
    const har = writeHar([{ url: AUTHORIZE, status: 0 }]).replace(
      '"redirectURL"',
      '"_error":"net::ERR_NAME_NOT_RESOLVED","redirectURL"',
    );
    const result = readHar('x.har', har);
    expect(result.ok && result.value.text).toContain('→ no answer: net::ERR_NAME_NOT_RESOLVED');
  });

  it('of 20 MB is read, and so are hundreds of retries, of which the last are told', () => {
    const large = Array.from({ length: 4_000 }, () => ({ ...SCRIPT, body: 'x'.repeat(5_000) }));
    expect(read([...large, errorPage(NOT_REGISTERED)]).text).toContain('AADSTS50011');
    const { text, note } = read(Array.from({ length: 300 }, () => tokenRequest(WRONG_SECRET, 401)));
    expect(note).toBe(
      '300 of 300 requests concern the sign-in; the last 200 are shown; secrets are left out.',
    );
    expect(text.match(/POST/gu)).toHaveLength(200);
  });
});

describe('what is no such recording', () => {
  it.each([
    ['', 'har-malformed'],
    ['{"log":{"entries":[{"request"', 'har-malformed'],
    ['{"log":{"version":"1.2"}}', 'har-malformed'],
    ['null', 'har-malformed'],
    ['{"log":{"entries":[]}}', 'har-without-sign-in'],
    [
      '{"log":{"entries":[1,null,{},{"request":{"url":7}},{"request":{"url":"no address"}}]}}',
      'har-without-sign-in',
    ],
    [writeHar([SCRIPT]), 'har-without-sign-in'],
  ])('%.40s is refused by name, with how to record', (json, code) => {
    const result = readHar('my sign-in.har', json);
    expect(result).toMatchObject({ ok: false, error: { code } });
    expect(!result.ok && result.error.message).toContain('“my sign-in.har”');
    expect(!result.ok && result.error.message).toContain('“Preserve log”');
  });

  it('is never thrown at, whatever stands in an entry', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 4 }), fc.jsonValue(), (entries, response) => {
        const all = [
          ...entries,
          { request: { url: AUTHORIZE, method: 'GET\nx' }, response, startedDateTime: 'soon' },
        ];
        expect(readHar('x.har', JSON.stringify({ log: { entries: all } })).ok).toBe(true);
      }),
    );
  });
});
