import type { Facts } from '../../reading/facts.ts';
import { clientIdIn, loginHostIn, redirectUriIn, tenantIn } from '../dialects/known-values.ts';
import { quoteShell } from '../dialects/quote.ts';
import { command, type StackStep } from '../dialects/repair.ts';
import type { Step } from '../repair.ts';

/** A token request as it should be, to compare with one’s own; secret and code are placeholders. */
export function curlTokenRequest(facts: Facts): Step {
  const isAppOnly = facts.flow?.value === 'client-credentials';
  const fields = [
    `client_id=${clientIdIn(facts)}`,
    ...(isAppOnly
      ? ['grant_type=client_credentials', 'scope=https://graph.microsoft.com/.default']
      : [
          'grant_type=authorization_code',
          'code=<code>',
          `redirect_uri=${redirectUriIn(facts)}`,
          'code_verifier=<code-verifier>',
        ]),
    'client_secret=<client-secret>',
  ];
  return command(
    [
      `curl -X POST ${quoteShell(`https://${loginHostIn(facts)}/${tenantIn(facts)}/oauth2/v2.0/token`)}`,
      ...fields.map((field) => `  --data-urlencode ${quoteShell(field)}`),
    ].join(' \\\n'),
  );
}

/** How each HTTP client sends application/x-www-form-urlencoded. */
export const FORM_BODY: readonly StackStep[] = [
  [
    ['msal.js', 'passport', 'openid-client', 'msal-node', 'next-auth'],
    'JavaScript: fetch(url, { method: "POST", body: new URLSearchParams({ … }) }); axios.post(url, new URLSearchParams({ … })). A plain object would be sent as JSON.',
  ],
  [['python', 'msal-python'], 'Python: requests.post(url, data={…}), not json={…} and not params={…}.'],
  [
    ['msal.net', 'aspnet'],
    '.NET: client.PostAsync(url, new FormUrlEncodedContent(fields)), not PostAsJsonAsync.',
  ],
  [
    ['powershell'],
    'PowerShell: Invoke-RestMethod -Method Post -Uri $url -Body @{ … } without ConvertTo-Json; ContentType application/x-www-form-urlencoded.',
  ],
  [
    ['java', 'spring'],
    'Java: RestTemplate or WebClient with a MultiValueMap (BodyInserters.fromFormData), not a Map.',
  ],
  [['go'], 'Go: http.PostForm(url, url.Values{…}).'],
  [['php'], 'PHP: Guzzle "form_params" => […]; curl: http_build_query($fields).'],
  [
    ['postman', 'power-platform'],
    'Postman: Body → x-www-form-urlencoded. Power Automate: header Content-Type application/x-www-form-urlencoded, body as key=value&….',
  ],
  [
    ['flutter', 'ruby', 'rust'],
    'Dart: http.post(url, body: {…}) without a content type of your own. Ruby: Net::HTTP.post_form. Rust: reqwest .form(&fields).',
  ],
];
