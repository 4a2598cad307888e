import { menuPath } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { theApp } from '../../../reasoning/dialects/mention.ts';
import { clientIdIn, PLACEHOLDERS } from '../../../reasoning/dialects/known-values.ts';
import { CHANGE_APP } from '../../../reasoning/dialects/privileges.ts';
import { quoteShell } from '../../../reasoning/dialects/quote.ts';
import {
  applicationPath,
  az,
  azRest,
  code,
  graph,
  graphUrl,
  request,
} from '../../../reasoning/dialects/repair.ts';
import { askAdministrator } from '../../../reasoning/repairs/message.ts';

export const appPolicyRefusesCredential = defineCause('app_policy_refuses_credential', {
  title: 'Tenant policy refuses this credential',
  summary: (facts) =>
    `An app management policy of the tenant forbids the credential for ${theApp(facts)}: client secrets are blocked altogether, or the end date lies beyond the allowed lifetime.`,
  ruledOutBy: () =>
    `Graph answers 403 (a missing role or permission), or ${menuPath('application-policies')} has no restriction that applies to the app.`,
  nextStep: (facts) =>
    `Run az rest --method GET --url ${quoteShell(graphUrl(facts, 'policies/defaultAppManagementPolicy'))} and read passwordCredentials and keyCredentials: they show what is blocked, or the longest lifetime.`,
  repairs: (facts) => [
    az(
      [
        '# A secret with a shorter lifetime:',
        azRest('POST', graphUrl(facts, `${applicationPath(clientIdIn(facts))}/addPassword`), {
          passwordCredential: { displayName: 'within-policy', endDateTime: PLACEHOLDERS.endDate },
        }),
      ],
      {
        change: { before: 'endDateTime: beyond the limit', after: 'endDateTime: within the limit' },
        undo: 'Delete the new secret under Certificates & secrets.',
        privilege: CHANGE_APP.role,
      },
    ),
    graph(
      [
        request('POST', graphUrl(facts, `${applicationPath(clientIdIn(facts))}/addPassword`), {
          passwordCredential: { displayName: 'within-policy', endDateTime: PLACEHOLDERS.endDate },
        }),
      ],
      { undo: 'Delete the new secret under Certificates & secrets.', privilege: CHANGE_APP.graph },
    ),
    code(
      facts,
      [
        [
          null,
          'Where secrets are blocked: use a managed identity or a federated credential, or else a certificate.',
        ],
        [
          ['terraform'],
          'Terraform: end_date of azuread_application_password within the limit; or azuread_application_federated_identity_credential.',
        ],
        [
          ['github-actions'],
          'azure/login: a federated credential for the repository instead of creds with a secret.',
        ],
      ],
      { undo: 'Put the former credential back.' },
    ),
    askAdministrator(facts, {
      problem: 'The app management policy of our tenant refuses a credential for the app below.',
      request: [
        `If a secret is really needed, please exempt the app: ${menuPath('application-policies')} → (the restriction) → Applies to → excluded apps.`,
      ],
      undo: 'Remove the app from the excluded apps.',
      privilege: 'Security Administrator with Cloud Application Administrator.',
    }),
  ],
});
