import { defineCause } from '../../../reasoning/cause.ts';
import { adminCenterPage } from '../../../reasoning/dialects/admin-center-page.ts';
import { clientIdIn, issuerIn, PLACEHOLDERS, subjectIn } from '../../../reasoning/dialects/known-values.ts';
import { inBrackets, theApp } from '../../../reasoning/dialects/mention.ts';
import { CHANGE_APP } from '../../../reasoning/dialects/privileges.ts';
import { quoteShell, toJsonLine } from '../../../reasoning/dialects/quote.ts';
import {
  adminCenter,
  applicationPath,
  az,
  azRest,
  command,
  graph,
  graphUrl,
  request,
} from '../../../reasoning/dialects/repair.ts';

const CHANGE = {
  before: 'claimsMatchingExpression: one that Entra cannot use',
  after: 'claimsMatchingExpression: one that fits, or a plain subject',
};

export const federatedExpressionInvalid = defineCause('federated_expression_invalid', {
  title: 'Expression of a flexible federated credential',
  summary: (facts) =>
    `A federated credential of ${theApp(facts)} has a claims matching expression that Entra cannot parse, cannot evaluate or does not allow there, or that the token${inBrackets(facts.subjectSeen)} does not fit. Expressions work only on app registrations, and only for GitHub (sub, job_workflow_ref), GitLab (sub) and Terraform Cloud (sub).`,
  ruledOutBy: () =>
    'All federated credentials of the app have a plain subject and no claimsMatchingExpression (read them with Microsoft Graph beta; az and Terraform do not show it).',
  nextStep: (facts) =>
    `Read the expression: ${azRest('GET', betaUrl(graphUrl(facts, `${applicationPath(clientIdIn(facts))}/federatedIdentityCredentials`)))}, and compare it with the claims of the decoded token.`,
  repairs: (facts) => {
    const id = clientIdIn(facts);
    const url = graphUrl(facts, `${applicationPath(id)}/federatedIdentityCredentials`);
    const entry = `${betaUrl(url)}/${PLACEHOLDERS.credentialId}`;
    const plain = {
      name: 'plain-subject',
      issuer: issuerIn(facts),
      subject: subjectIn(facts),
      audiences: ['api://AzureADTokenExchange'],
    };
    return [
      adminCenter(
        [
          adminCenterPage(facts, 'federated-credentials'),
          "Open the entry and correct the expression, for example claims['sub'] matches 'repo:contoso/*:ref:refs/heads/main': single quotes, only eq, matches and and; * stands for many characters, ? for one.",
          'For another issuer, or a managed identity, delete the entry and add one with the exact subject.',
        ],
        { change: CHANGE, undo: 'Write the former expression back.', privilege: CHANGE_APP.role },
      ),
      az(
        [
          '# A further credential with the exact subject works for every issuer.',
          `az ad app federated-credential create --id ${quoteShell(id)} --parameters ${quoteShell(toJsonLine(plain))}`,
        ],
        {
          change: CHANGE,
          undo: command(
            `az ad app federated-credential delete --id ${quoteShell(id)} --federated-credential-id 'plain-subject'`,
          ),
          privilege: CHANGE_APP.role,
        },
      ),
      graph(
        [
          request('GET', betaUrl(url)),
          request('PATCH', entry, {
            claimsMatchingExpression: {
              value: "claims['sub'] matches 'repo:contoso/*:ref:refs/heads/main'",
              languageVersion: 1,
            },
          }),
        ],
        {
          change: CHANGE,
          undo: 'PATCH the expression that the GET returned.',
          privilege: CHANGE_APP.graph,
        },
      ),
    ];
  },
});

/** Expressions are a preview. */
function betaUrl(url: string): string {
  return url.replace('/v1.0/', '/beta/');
}
