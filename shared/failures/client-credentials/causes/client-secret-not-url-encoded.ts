import { defineCause } from '../../../reasoning/cause.ts';
import { clientIdIn, loginHostIn, tenantIn } from '../../../reasoning/dialects/known-values.ts';
import { quoteShell } from '../../../reasoning/dialects/quote.ts';
import { code, command } from '../../../reasoning/dialects/repair.ts';

export const clientSecretNotUrlEncoded = defineCause('client_secret_not_url_encoded', {
  title: 'Client secret not URL-encoded in the request body',
  summary: () =>
    'The client secret is in the form body without URL encoding. Characters such as +, &, %, = and # mean something else there, so Entra reads a different secret (a + becomes a space, an & ends the value).',
  ruledOutBy: () =>
    'The secret consists only of letters, digits, “-”, “.”, “_” and “~”; or a library builds the body and encodes it (then check that it is not encoded twice: %7E becomes %257E).',
  nextStep: () =>
    'Send the same request once with curl --data-urlencode: if it succeeds, encoding is the cause; if it fails in the same way, the secret itself is wrong.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          ['curl'],
          command(
            `curl ${quoteShell(`https://${loginHostIn(facts)}/${tenantIn(facts)}/oauth2/v2.0/token`)} \\`,
            '  --data-urlencode "grant_type=client_credentials" \\',
            `  --data-urlencode ${quoteShell(`client_id=${clientIdIn(facts)}`)} \\`,
            "  --data-urlencode 'client_secret=<client-secret>' \\",
            '  --data-urlencode "scope=https://graph.microsoft.com/.default"',
          ),
        ],
        [
          ['msal.js', 'passport', 'openid-client', 'msal-node'],
          'JavaScript: body: new URLSearchParams({ client_secret, … }), never a template string.',
        ],
        [
          ['python'],
          'Python: requests.post(url, data={…}) with a dictionary, not data="client_secret=" + secret.',
        ],
        [
          ['msal.net', 'aspnet'],
          '.NET: new FormUrlEncodedContent(…). PowerShell: Invoke-RestMethod -Body @{…} (a hashtable).',
        ],
        [['powershell'], 'PowerShell: Invoke-RestMethod -Method Post -Body @{ client_secret = $secret; … }.'],
        [['postman'], 'Postman: Body → x-www-form-urlencoded, with the raw secret in the table.'],
        [
          ['java', 'php', 'go', 'ruby'],
          'Java: URLEncoder.encode(secret, UTF_8); Go: url.Values.Encode(); PHP: http_build_query; Ruby: URI.encode_www_form. For HTTP Basic, encode id and secret before joining them by a colon.',
        ],
      ],
      {
        change: { before: 'client_secret=ab+c&d%e', after: 'client_secret=ab%2Bc%26d%25e' },
        undo: 'Put the former code back.',
      },
    ),
  ],
});
