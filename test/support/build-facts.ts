import { NO_FACTS, type Facts } from '../../shared/reading/facts.ts';
import type { Quoted } from '../../shared/reading/quoted.ts';

export function quoted<T>(value: T): Quoted<T> {
  return { value, quote: String(value), source: { kind: 'text', start: 0, end: String(value).length } };
}

export const CLIENT_ID = '11111111-2222-4333-8444-555555555555';
export const API_ID = 'aaaaaaaa-2222-4333-8444-555555555555';
export const REDIRECT_URI = 'https://app.contoso.com/auth/callback';

/** Everything known, and plain. */
export const PLAIN_FACTS: Facts = {
  ...NO_FACTS,
  telling: quoted(50011),
  codes: [quoted(50011)],
  clientId: quoted(CLIENT_ID),
  appName: quoted('Payroll'),
  tenant: quoted('contoso.com'),
  redirectUri: quoted(REDIRECT_URI),
  registeredRedirectUris: [quoted('https://app.contoso.com/auth/Callback')],
  scope: quoted(`api://${API_ID}/read`),
  resource: quoted(`api://${API_ID}`),
  user: quoted('ann@contoso.com'),
  parameter: quoted('grant_type'),
  issuerSeen: quoted('https://sts.windows.net/contoso/'),
  issuerExpected: quoted('https://login.microsoftonline.com/contoso/v2.0'),
  audienceSeen: quoted('api://payroll'),
  audienceExpected: quoted('api://Payroll'),
  subjectSeen: quoted('repo:contoso/web:ref:refs/heads/main'),
  subjectExpected: quoted('repo:contoso/web:ref:refs/heads/release'),
  loginHost: quoted('login.microsoftonline.com'),
  cloud: 'public',
  times: [quoted('2024-05-16T12:00:00Z'), quoted('2024-05-16T11:05:00Z')],
  traceId: quoted('88888888-2222-4333-8444-555555555555'),
  correlationId: quoted('99999999-2222-4333-8444-555555555555'),
  timestamp: quoted('2024-05-16 12:00:00Z'),
};

/** Every text of the facts is `hostile(name)`. */
export function hostileFacts(hostile: string): Facts {
  const text = quoted(hostile);
  return {
    ...NO_FACTS,
    telling: quoted(50011),
    codes: [quoted(50011)],
    clientId: text,
    appName: text,
    tenant: text,
    redirectUri: quoted(`https://app.contoso.com/${hostile}`),
    registeredRedirectUris: [quoted(`https://app.contoso.com/cb/${hostile}`), text],
    scope: quoted(`api://${hostile}/read`),
    resource: quoted(`api://${hostile}`),
    user: quoted(`ann${hostile}@contoso.com`),
    parameter: text,
    issuerSeen: quoted(`https://sts.windows.net/${hostile}`),
    issuerExpected: text,
    audienceSeen: quoted(`api://${hostile}`),
    audienceExpected: text,
    subjectSeen: quoted(`repo:${hostile}`),
    subjectExpected: text,
    loginHost: text,
    hosts: [text],
    times: [text, text],
    traceId: text,
    correlationId: text,
    timestamp: text,
  };
}

/** Each tries to leave the quotes it will stand in, to run something, or to disturb a terminal. */
export const HOSTILE_TEXTS = [
  `';touch$IFS"pwned";'`,
  '";touch${IFS}pwned;"',
  '`touch${IFS}pwned`$(touch${IFS}pwned)',
  '\\";touch${IFS}pwned;\\\\',
  '${file("/etc/passwd")}%{for x in y}$${z}',
  '\u001B]52;c;cHduZWQ=\u0007\u009B31m',
  'a\nb\r\nc\u0000d\u2028e\u202Ef\uFEFFg\uD800h',
  "--query'@/etc/passwd'*?[a]!!",
  '<client-id>undefined null',
] as const;
