import type { Case, Format } from '../case.ts';
import { block } from '../writing/block.ts';
import { entra } from '../writing/entra-error.ts';
import { pageText } from '../writing/pages.ts';

const nothing = (id: string, text: string, format: Format = 'question', holdOut: boolean = false): Case => ({
  id,
  cause: 'unknown',
  code: null,
  format,
  ...(holdOut ? { holdOut: true } : {}),
  text,
});

/** Texts that name no cause of the list: nothing in them, something else, or an error of Entra that says too little. */
export const NOT_TOLD: readonly Case[] = [
  nothing('told-nothing', ''),
  nothing('told-blanks', ' \n\t\n '),
  nothing('told-prose', 'The login does not work since yesterday. Nobody changed anything. Can you help?'),
  nothing(
    'told-prose-german',
    'Hallo zusammen, die Anmeldung klappt bei zwei Kollegen nicht mehr. Hat jemand eine Idee?',
    'question',
    true,
  ),
  nothing('told-thanks', 'Never mind, it works now. Thanks!'),
  nothing(
    'told-success',
    '{"token_type":"Bearer","expires_in":3599,"ext_expires_in":3599,"access_token":"eyJ0eXAiOiJKV1Qi"}',
    'token-json',
  ),
  nothing(
    'told-null-pointer',
    'java.lang.NullPointerException: Cannot invoke "String.length()" because "name" is null\n\tat com.example.shop.Cart.label(Cart.java:41)',
    'stack-trace',
  ),
  nothing(
    'told-postgres',
    'psycopg2.OperationalError: FATAL:  password authentication failed for user "app"',
    'stack-trace',
    true,
  ),
  nothing(
    'told-other-provider',
    '{"error":"invalid_grant","error_description":"Malformed auth code."} from https://oauth2.googleapis.com/token',
    'token-json',
  ),
  nothing(
    'told-npm',
    'npm ERR! code ERESOLVE\nnpm ERR! ERESOLVE unable to resolve dependency tree',
    'several-lines',
  ),
  nothing(
    'told-kubernetes',
    'Back-off restarting failed container web in pod web-7d9c(0f1e)\nLiveness probe failed: HTTP probe failed with statuscode: 503',
    'several-lines',
  ),
  nothing(
    'told-lorem',
    'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.',
    'question',
    true,
  ),
  nothing(
    'told-nginx-access',
    '10.1.2.3 - - [07/May/2025:13:20:44 +0000] "GET /healthz HTTP/1.1" 200 2 "-" "kube-probe/1.29"',
    'proxy-log',
  ),
  nothing('told-css', '.button { color: #0078d4; padding: 4px 8px; }', 'config-snippet'),
  nothing(
    'told-typescript',
    "error TS2345: Argument of type 'string | undefined' is not assignable to parameter of type 'string'.",
    'several-lines',
  ),
  nothing(
    'told-docker',
    'docker: Error response from daemon: pull access denied for shop/api, repository does not exist or may require docker login.',
    'several-lines',
    true,
  ),
  nothing('told-numbers', '50011 70011 12345 900', 'several-lines'),
  nothing(
    'told-git',
    'remote: Permission to fenwick/orchard.git denied to lena.\nfatal: unable to access: The requested URL returned error: 403',
    'several-lines',
  ),
  nothing(
    'told-aws',
    'An error occurred (ExpiredToken) when calling the ListBuckets operation: The provided token has expired.',
    'several-lines',
  ),
  nothing('told-dns-other', 'curl: (6) Could not resolve host: registry.example', 'curl', true),
  nothing(
    'told-page-header',
    block`
    Sign in to your account
    Email, phone, or Skype
    No account? Create one!
    Can’t access your account?
  `,
    'entra-page-text',
  ),
  nothing(
    'told-config-only',
    block`
    "AzureAd": {
      "Instance": "https://login.microsoftonline.com/",
      "TenantId": "organizations",
      "CallbackPath": "/signin-oidc"
    }
  `,
    'config-snippet',
  ),
  nothing('told-aadsts-word', 'What do the letters AADSTS stand for in these error messages?'),
  {
    id: 'told-unlisted-code',
    cause: 'unknown',
    code: 'AADSTS399998',
    format: 'entra-page-text',
    holdOut: true,
    text: pageText(
      entra(399998, 'server_error', 'The request could not be completed by the component that handled it.'),
    ),
  },
];
