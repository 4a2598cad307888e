import { guid } from '../../../diagnosis/writing/invented.ts';

export const TENANT = guid('har tenant');
export const CLIENT = guid('har client');
export const CALLBACK = 'https://app.contoso.example/signin-oidc';
const LOGIN = `https://login.microsoftonline.com/${TENANT}`;

type Pairs = Readonly<Record<string, string>>;

export type Entry = {
  readonly at?: string;
  readonly method?: string;
  readonly url: string;
  readonly sent?: Pairs;
  readonly form?: Pairs;
  readonly status?: number;
  readonly headers?: Pairs;
  readonly redirect?: string;
  readonly type?: string;
  readonly body?: string;
};

const pairs = (values: Pairs = {}) => Object.entries(values).map(([name, value]) => ({ name, value }));

/** A recording as Chrome and Edge export it. */
export function writeHar(entries: readonly Entry[]): string {
  return JSON.stringify({
    log: {
      version: '1.2',
      creator: { name: 'WebInspector', version: '1' },
      pages: [],
      entries: entries.map(toEntry),
    },
  });
}

function toEntry({
  at,
  method = 'GET',
  url,
  sent,
  form,
  status = 200,
  headers,
  redirect = '',
  type,
  body,
}: Entry) {
  return {
    startedDateTime: at ?? '2026-11-20T09:14:52.000Z',
    time: 12,
    request: {
      method,
      url,
      httpVersion: 'http/2.0',
      headers: pairs(sent),
      queryString: [],
      cookies: [],
      headersSize: -1,
      bodySize: -1,
      ...(form === undefined
        ? {}
        : {
            postData: {
              mimeType: 'application/x-www-form-urlencoded',
              text: new URLSearchParams(form).toString(),
              params: pairs(form),
            },
          }),
    },
    response: {
      status,
      statusText: '',
      headers: pairs(headers),
      cookies: [],
      content: {
        size: body?.length ?? 0,
        mimeType: type ?? 'text/html',
        ...(body === undefined ? {} : { text: body }),
      },
      redirectURL: redirect,
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: {},
  };
}

export const SECRETS = {
  client_secret: 'abc8Q~Invented-Secret.ofThisTest_0123456',
  code: `1.AXoA${'pX3'.repeat(40)}`,
  code_verifier: `verifier-${'kT7'.repeat(15)}`,
  state: `state${'Zq9'.repeat(20)}`,
  access_token: `eyJ${'aB1'.repeat(60)}.${'cD2'.repeat(60)}.${'eF3'.repeat(20)}`,
  refresh_token: `1.AXoAr${'gH4'.repeat(80)}`,
  cookie: `ESTS-${'iJ5'.repeat(40)}`,
  passwd: 'hunter22',
} as const;

/** A request for a page, to be answered by whatever the case is about. */
export const AUTHORIZE = `${LOGIN}/oauth2/v2.0/authorize?${new URLSearchParams({
  client_id: CLIENT,
  redirect_uri: CALLBACK,
  response_type: 'code',
  scope: 'openid profile',
  state: SECRETS.state,
  code_challenge: 'Ej4Xw7a0RqZ3-0mPZ2nq1vXyT9bLr5cHs8dKfUoWiAY',
  code_challenge_method: 'S256',
}).toString()}`;
export const TOKEN = `${LOGIN}/oauth2/v2.0/token`;

/** The authorize request that Entra answers with its error page. */
export const errorPage = (message: string, at?: string): Entry => ({
  ...(at === undefined ? {} : { at }),
  url: AUTHORIZE,
  sent: { Cookie: `ESTSAUTH=${SECRETS.cookie}` },
  headers: { 'Set-Cookie': `buid=${SECRETS.cookie}; path=/; secure` },
  body: `<!DOCTYPE html><html><head><meta name="PageID" content="ConvergedError" /><script>//<![CDATA[
$Config=${JSON.stringify({ strServiceExceptionMessage: message, sFT: SECRETS.access_token, iErrorCode: 50011, correlationId: guid('har correlation') })};
//]]></script></head><body><noscript>JavaScript required</noscript></body></html>`,
});

/** The token request that carries everything that may leak, and its answer. */
export const tokenRequest = (answer: unknown, status: number): Entry => ({
  at: '2026-11-20T09:15:10.000Z',
  method: 'POST',
  url: TOKEN,
  form: {
    client_id: CLIENT,
    client_secret: SECRETS.client_secret,
    code: SECRETS.code,
    code_verifier: SECRETS.code_verifier,
    redirect_uri: CALLBACK,
    grant_type: 'authorization_code',
  },
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(answer),
});
