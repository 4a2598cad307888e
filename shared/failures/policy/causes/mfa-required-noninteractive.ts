import { defineCause } from '../../../reasoning/cause.ts';
import { capital, theUser } from '../../../reasoning/dialects/mention.ts';
import { CHANGE_CONDITIONAL_ACCESS } from '../../../reasoning/dialects/privileges.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { askAdministrator } from '../../../reasoning/repairs/message.ts';

export const mfaRequiredNoninteractive = defineCause('mfa_required_noninteractive', {
  title: 'Multifactor authentication required in a non-interactive sign-in',
  summary: (facts) =>
    `${capital(theUser(facts))} must complete multifactor authentication, but the app sends user name and password itself (password grant, script, service account). There is no page on which Entra could ask for a second factor.`,
  ruledOutBy: () =>
    'grant_type is not password, and a person is at a browser; then the challenge only has to be passed on to an interactive sign-in.',
  nextStep: () =>
    'Look at grant_type: password proves it. Then ask whether a person or a job signs in; a job needs an app identity of its own, not an exception.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'A job: use an identity without a password, by client credentials with a certificate, a managed identity, or a federated credential; grant application permissions instead of delegated ones.',
        ],
        [
          null,
          'A person: interactive sign-in with PKCE, or device code; the password grant is no longer possible with multifactor sign-in.',
        ],
        [
          ['azure-cli', 'powershell', 'terraform', 'azidentity'],
          'Azure CLI: az login --service-principal or --identity instead of -u -p. PowerShell: Connect-AzAccount -ServicePrincipal. Azure SDKs: ClientSecretCredential or ManagedIdentityCredential instead of UsernamePasswordCredential.',
        ],
        [
          ['github-actions'],
          'GitHub: azure/login with a federated credential (permissions: id-token: write).',
        ],
        [
          ['power-platform', 'product'],
          'Connectors and products: choose “service principal” instead of user and password; mail by OAuth, not by a stored password.',
        ],
      ],
      {
        change: {
          before: 'grant_type=password',
          after: 'grant_type=client_credentials (job) or authorization_code (person)',
        },
        undo: 'Put the former code back; the policy will refuse it again.',
      },
    ),
    askAdministrator(facts, {
      problem:
        'A job signs in with a user’s password, and multifactor authentication rightly stops it. Until it has an identity of its own, we need your advice.',
      request: [
        'Please help us to replace the account by an app registration or managed identity; or, for a limited time, tell us whether an exclusion (from a trusted location only) is acceptable. Security defaults allow no exclusion.',
      ],
      undo: 'Remove the exclusion.',
      privilege: CHANGE_CONDITIONAL_ACCESS,
    }),
  ],
});
