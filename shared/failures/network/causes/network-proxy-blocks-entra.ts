import { defineCause } from '../../../reasoning/cause.ts';
import { loginHostIn } from '../../../reasoning/dialects/known-values.ts';
import { quote } from '../../../reasoning/dialects/mention.ts';
import { OWN_MACHINE } from '../../../reasoning/dialects/privileges.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { hostsToAllow } from '../../../reasoning/repairs/hosts-to-allow.ts';
import { askAdministrator } from '../../../reasoning/repairs/message.ts';

export const networkProxyBlocksEntra = defineCause('network_proxy_blocks_entra', {
  title: 'Entra not reachable from this machine',
  summary: (facts) =>
    `The client cannot reach ${facts.loginHost === null ? 'the login endpoints' : quote(facts.loginHost.value)}: a proxy or firewall refuses or answers instead, the program does not know the proxy, or the name does not resolve. Entra itself has not answered.`,
  ruledOutBy: (facts) =>
    `From the same machine, user and container, curl https://${loginHostIn(facts)}/common/v2.0/.well-known/openid-configuration prints a JSON document.`,
  nextStep: (facts) =>
    `Run curl -v https://${loginHostIn(facts)}/common/v2.0/.well-known/openid-configuration where the app runs: no name, no connection, HTTP 407 or an HTML page tell DNS, firewall and proxy apart.`,
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Tell the program the proxy: HTTPS_PROXY=http://<proxy>:<port>, with NO_PROXY=localhost,127.0.0.1 and inner addresses. In containers and services set it there, not in your shell.',
        ],
        [
          ['msal-node', 'next-auth', 'passport', 'openid-client', 'jsonwebtoken'],
          'Node: fetch ignores HTTPS_PROXY before Node 24 (NODE_USE_ENV_PROXY=1): use undici’s EnvHttpProxyAgent with setGlobalDispatcher, or an own network client for MSAL.',
        ],
        [
          ['msal.net', 'aspnet', 'microsoft-identity-web'],
          '.NET: HttpClient reads HTTPS_PROXY; ASP.NET Core: options.BackchannelHttpHandler = new HttpClientHandler { Proxy = … }; MSAL.NET: WithHttpClientFactory.',
        ],
        [
          ['msal-python', 'python', 'azure-cli', 'azidentity'],
          'Python and Azure CLI: HTTPS_PROXY, or proxies={"https": …} in MSAL.',
        ],
        [
          ['spring', 'java', 'keycloak'],
          'Java: -Dhttps.proxyHost=… -Dhttps.proxyPort=… -Dhttp.nonProxyHosts="localhost|…".',
        ],
        [
          ['docker', 'kubernetes'],
          'Docker: ~/.docker/config.json “proxies”; Kubernetes: env in the pod, and a network policy that allows port 443 outwards; check DNS with nslookup in the pod.',
        ],
        [
          ['powershell'],
          'PowerShell: [Net.WebRequest]::DefaultWebProxy with DefaultNetworkCredentials; TLS 1.2 for Windows PowerShell 5.',
        ],
      ],
      {
        change: { before: 'Direct connection', after: 'HTTPS_PROXY=http://<proxy>:<port>' },
        undo: 'Remove the variables again.',
        privilege: OWN_MACHINE,
      },
    ),
    askAdministrator(facts, {
      problem: 'Our app cannot reach the sign-in service of Microsoft Entra from its machine.',
      request: [
        `Please allow outgoing HTTPS, without breaking TLS open, to: ${hostsToAllow(facts)}.`,
        'If the tenant is blocked by tenant restrictions (header Restrict-Access-To-Tenants), please add it to the list.',
      ],
      undo: 'Remove the rule.',
      privilege: 'Administrator of proxy or firewall.',
    }),
  ],
});
