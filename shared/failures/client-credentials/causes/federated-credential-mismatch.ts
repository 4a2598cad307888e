import { pageName } from '../../../entra/admin-center.ts';
import type { Repair } from '../../../reasoning/repair.ts';
import type { Facts } from '../../../reading/facts.ts';
import type { Quoted } from '../../../reading/quoted.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { adminCenterPage } from '../../../reasoning/dialects/admin-center-page.ts';
import {
  audienceIn,
  clientIdIn,
  issuerIn,
  PLACEHOLDERS,
  subjectIn,
} from '../../../reasoning/dialects/known-values.ts';
import { quote, theApp } from '../../../reasoning/dialects/mention.ts';
import { CHANGE_APP } from '../../../reasoning/dialects/privileges.ts';
import { quoteHcl, quoteShell, toJsonLine } from '../../../reasoning/dialects/quote.ts';
import {
  adminCenter,
  applicationPath,
  az,
  graph,
  graphUrl,
  request,
  terraform,
} from '../../../reasoning/dialects/repair.ts';
import { textDifference } from '../../../reasoning/near-miss/text-difference.ts';

const EXCHANGE_AUDIENCE = 'api://AzureADTokenExchange';

export const federatedCredentialMismatch = defineCause('federated_credential_mismatch', {
  title: 'Federated credential does not match the token',
  summary: (facts) =>
    `No federated credential of ${theApp(facts)} has exactly ${whatDiffers(facts)} of the token that was sent; letter case and a trailing slash count.${difference('issuer', facts.issuerSeen, facts.issuerExpected)}${difference('subject', facts.subjectSeen, facts.subjectExpected)}${difference('audience', facts.audienceSeen, facts.audienceExpected)}`,
  ruledOutBy: () =>
    `One entry under ${pageName('federated-credentials')} matches iss, sub and aud of the decoded token in every character, and was saved some minutes ago.`,
  nextStep: () =>
    'Decode the token of the pipeline and compare its iss, sub and aud with the federated credential. Usually the subject differs: branch, environment and pull request each give another one, and newer GitHub repositories write owner and repository with their IDs (repo:<owner>@<ID>/<name>@<ID>:…).',
  repairs,
});

/** The newer codes tell the part; the older ones mean any of the three. */
function whatDiffers({ telling }: Facts): string {
  const code = telling?.value;
  if (code === 700_211) return 'the issuer';
  if (code === 700_213 || code === 7_002_138) return 'the subject';
  if (code === 700_212 || code === 7_002_121) return 'the audience';
  return 'the issuer, subject and audience';
}

function difference(what: string, seen: Quoted | null, expected: Quoted | null): string {
  if (seen === null) return '';
  const apart = expected === null ? null : textDifference(seen.value, expected.value);
  const shown = ` The token’s ${what} is ${quote(seen.value)}`;
  return expected === null || apart === null
    ? `${shown}.`
    : `${shown}, the credential’s ${quote(expected.value)}: ${apart}.`;
}

function repairs(facts: Facts): readonly Repair[] {
  const id = clientIdIn(facts);
  const [issuer, subject] = [issuerIn(facts), subjectIn(facts)];
  const audience = audienceIn(facts) === PLACEHOLDERS.audience ? EXCHANGE_AUDIENCE : audienceIn(facts);
  const parameters = { issuer, subject, audiences: [audience] };
  const url = graphUrl(facts, `${applicationPath(id)}/federatedIdentityCredentials`);
  const change =
    facts.subjectExpected === null
      ? null
      : { before: `subject: ${quote(facts.subjectExpected.value)}`, after: `subject: ${quote(subject)}` };
  return [
    adminCenter(
      [
        adminCenterPage(facts, 'federated-credentials'),
        `Open the entry (or Add credential → Other issuer), and set Issuer ${issuer}, Subject identifier ${subject}, Audience ${audience}.`,
        'GitHub: repo:<owner>/<repository>:ref:refs/heads/<branch>, …:environment:<name> or …:pull_request. Kubernetes: system:serviceaccount:<namespace>:<name>.',
      ],
      { change, undo: 'Write the former values back into the entry.', privilege: CHANGE_APP.role },
    ),
    az(
      [
        `az ad app federated-credential list --id ${quoteShell(id)} --query "[].{id:id, issuer:issuer, subject:subject}" --output table`,
        `az ad app federated-credential update --id ${quoteShell(id)} --federated-credential-id '<credential-id>' --parameters ${quoteShell(toJsonLine(parameters))}`,
      ],
      {
        change,
        undo: 'The same update with the values that the first command printed.',
        privilege: CHANGE_APP.role,
      },
    ),
    graph([request('GET', url), request('PATCH', `${url}/<credential-id>`, parameters)], {
      change,
      undo: 'The same PATCH with the values that the GET returned.',
      privilege: CHANGE_APP.graph,
    }),
    terraform(
      [
        'resource "azuread_application_federated_identity_credential" "pipeline" {',
        '  application_id = azuread_application.app.id',
        '  display_name   = "pipeline"',
        `  audiences      = [${quoteHcl(audience)}]`,
        `  issuer         = ${quoteHcl(issuer)}`,
        `  subject        = ${quoteHcl(subject)}`,
        '}',
      ],
      {
        change,
        undo: 'Put the earlier values back and run terraform apply again.',
        privilege: CHANGE_APP.graph,
      },
    ),
  ];
}
