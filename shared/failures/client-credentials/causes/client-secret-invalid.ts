import { defineCause } from '../../../reasoning/cause.ts';
import { clientIdIn } from '../../../reasoning/dialects/known-values.ts';
import { theApp, theTenant } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { newSecret } from '../../../reasoning/repairs/new-secret.ts';

export const clientSecretInvalid = defineCause('client_secret_invalid', {
  title: 'Client secret not one of the app’s secrets',
  summary: (facts) =>
    `What was sent as the client secret is not a current secret of ${theApp(facts)} in ${theTenant(facts)}. Most often it is the Secret ID (a GUID) instead of the Value, the secret of another app, or a value that a file or shell has changed.`,
  ruledOutBy: () =>
    'A token request by hand with the same client ID, tenant and secret succeeds; or the answer says “expired” (AADSTS7000222), which means that the secret itself was recognized.',
  nextStep: (facts) =>
    `Compare the first three characters of the secret that the running app uses with the column Value (or “hint”) of ${clientIdIn(facts)}: if they differ, it is the wrong secret (a GUID is the Secret ID); if they agree, check its last characters and its encoding.`,
  repairs: (facts) => [
    ...newSecret(facts),
    code(
      facts,
      [
        [
          null,
          'Today’s values have 40 characters and a “~”. Print length and first three characters of what the app has at run time, never the whole.',
        ],
        [
          ['docker', 'kubernetes', 'github-actions'],
          'Compose and .env files: write $ as $$ (Compose) or put the value in single quotes. Kubernetes: base64 without a line end (echo -n).',
        ],
        [['spring', 'java'], 'Spring: put the value in quotes in YAML (#, ~ and : have a meaning there).'],
        [
          ['powershell', 'azure-cli', 'terraform'],
          "Shells: single quotes ('…'), so that $, ~, ! and & stay.",
        ],
        [
          ['aspnet', 'microsoft-identity-web'],
          'ASP.NET Core: user secrets and environment variables (AzureAd__ClientSecret) override appsettings.json: look which one wins.',
        ],
      ],
      { undo: 'Put the former value back.' },
    ),
  ],
});
