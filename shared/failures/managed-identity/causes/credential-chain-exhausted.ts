import { defineCause } from '../../../reasoning/cause.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const credentialChainExhausted = defineCause('credential_chain_exhausted', {
  title: 'No credential of the chain could be used',
  summary: () =>
    'DefaultAzureCredential (or another chain) tried each of its credentials, and none gave a token. Each line of the message has a reason of its own; only the line of the credential that you meant to use matters.',
  ruledOutBy: () =>
    'One credential of the chain returned a token, and the service itself refused the call (401 or 403); or the line of the credential that you meant holds an AADSTS code, which then names the cause.',
  nextStep: () =>
    'Decide which credential should work here (environment variables, workload identity, managed identity, Azure CLI), and read only its line: that reason is the one to repair.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'On a developer’s machine: az login --tenant <tenant-id>, with the same user that runs the program; in a container the login of the host is not visible.',
        ],
        [
          null,
          'On Azure: turn on the managed identity of the host, and set AZURE_CLIENT_ID for a user-assigned one. In a pipeline: set AZURE_TENANT_ID, AZURE_CLIENT_ID and either AZURE_CLIENT_SECRET or AZURE_FEDERATED_TOKEN_FILE, all of them.',
        ],
        [
          null,
          'Narrow the chain, so that the message tells one reason: AZURE_TOKEN_CREDENTIALS=dev, prod, or the name of one credential such as ManagedIdentityCredential (recent versions of the SDKs).',
        ],
        [
          ['azidentity', 'msal.net', 'aspnet', 'microsoft-identity-web'],
          '.NET: replace new DefaultAzureCredential() in production by the one credential that is meant, for example new ManagedIdentityCredential(ManagedIdentityId.SystemAssigned).',
        ],
        [
          ['python', 'msal-python'],
          'Python: logging.getLogger("azure.identity").setLevel(logging.DEBUG) shows each attempt.',
        ],
        [['msal-node', 'msal.js'], 'JavaScript: setLogLevel("info") of @azure/logger shows each attempt.'],
        [
          ['go', 'java', 'spring'],
          'Go: AZURE_SDK_GO_LOGGING=all. Java: AZURE_LOG_LEVEL=info, with an SLF4J binding.',
        ],
      ],
      {
        change: {
          before: 'DefaultAzureCredential: all credentials in turn',
          after: 'The one credential that this environment has',
        },
        undo: 'Put the former credential back.',
      },
    ),
  ],
});
