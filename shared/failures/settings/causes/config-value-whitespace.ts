import type { Facts } from '../../../reading/facts.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { quote } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const configValueWhitespace = defineCause('config_value_whitespace', {
  title: 'Stray white space in a configured value',
  summary: (facts) =>
    `A configured value contains stray white space${spaced(facts)}: a space or a newline copied along with the client ID, tenant, secret or redirect URI. Entra treats it as part of the value.`,
  ruledOutBy: () =>
    'The address that was called has no %20, %09, %0A, %0D or + at either end of a value, and each setting has the length it should have (a GUID has 36 characters).',
  nextStep: () =>
    'Where the app runs, print every setting in brackets with its length, for example [value] 37: an extra character is the white space.',
  repairs: (facts) => [
    code(
      facts,
      [
        [null, 'Remove the blank or line end at its source, and trim settings when they are read.'],
        [
          ['kubernetes', 'docker'],
          "Kubernetes: make secrets with printf '%s' or kubectl create secret --from-literal; echo adds a line end to Base64 (use echo -n). Files mounted as secrets often end with one.",
        ],
        [
          ['github-actions', 'terraform', 'azure-cli'],
          'Shell: value=$(… --output tsv | tr -d "\\r\\n"). On Windows runners tsv ends with a carriage return.',
        ],
        [['powershell'], 'PowerShell: (Get-Content file -Raw).Trim().'],
        [
          ['python', 'msal-python'],
          'Python: os.environ["AZURE_CLIENT_ID"].strip(). JavaScript: process.env.CLIENT_ID?.trim().',
        ],
        [
          ['aspnet', 'microsoft-identity-web', 'spring', 'product'],
          'Key Vault and web forms keep a trailing line end: paste the value again without it.',
        ],
      ],
      {
        change: { before: '"<client-id> " (37 characters)', after: '"<client-id>" (36 characters)' },
        undo: 'None needed.',
      },
    ),
  ],
});

function spaced({ clientId, tenant, redirectUri, scope }: Facts): string {
  const found = [clientId, tenant, redirectUri, scope].find(
    (value) => value !== null && value.value.trim() !== value.value,
  );
  return found === undefined || found === null ? '' : ` (${quote(found.value)})`;
}
