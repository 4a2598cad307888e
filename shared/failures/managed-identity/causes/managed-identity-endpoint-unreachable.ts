import { defineCause } from '../../../reasoning/cause.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const managedIdentityEndpointUnreachable = defineCause('managed_identity_endpoint_unreachable', {
  title: 'No managed identity endpoint answers',
  summary: () =>
    'The code asks for a managed identity, but no endpoint for it answers at 169.254.169.254 or at the address in IDENTITY_ENDPOINT. Either the process does not run on Azure, or the host has no identity, or a proxy or container network keeps the request away.',
  ruledOutBy: () =>
    'The endpoint answers with 400 and a message of its own: then the identity is not assigned; or with a token, and a later call fails.',
  nextStep: () =>
    'On the host itself, not on your own machine, ask the endpoint without a proxy: curl -H Metadata:true --noproxy "*" "http://169.254.169.254/metadata/instance?api-version=2021-02-01".',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Set NO_PROXY=169.254.169.254 where HTTP_PROXY or HTTPS_PROXY is set; an answer with 502 or 504 comes from the proxy.',
        ],
        [
          null,
          'On App Service, Functions and Container Apps turn the identity on (Identity → System assigned → On) and restart: IDENTITY_ENDPOINT and IDENTITY_HEADER are set only then, and for each deployment slot separately.',
        ],
        [
          ['docker', 'kubernetes'],
          'Kubernetes: use workload identity (label azure.workload.identity/use: "true", a service account with the client ID) instead of the endpoint of the node. Docker: a container needs a route to 169.254.169.254.',
        ],
        [
          null,
          'On a developer’s machine use another credential: az login with AzureCliCredential, or set AZURE_TOKEN_CREDENTIALS=dev for DefaultAzureCredential.',
        ],
        [
          ['terraform', 'github-actions'],
          'Pipelines outside Azure: a federated credential (use_oidc = true, azure/login with id-token: write) instead of use_msi.',
        ],
      ],
      { undo: 'Put the former variables and credential back.' },
    ),
  ],
});
