import { defineCause } from '../../../reasoning/cause.ts';
import { quote } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const unresolvedTemplateVariable = defineCause('unresolved_template_variable', {
  title: 'Template variable never filled in',
  summary: (facts) => {
    const seen = [facts.tenant, facts.clientId, facts.redirectUri, facts.scope].find(
      (value) => value !== null && /[${}%]/u.test(value.value),
    );
    return `A template variable${seen === undefined || seen === null ? '' : ` (${quote(seen.value)})`} reached Entra as text: the variable is not set where the app runs, or its syntax is not that of the tool that should fill it in.`;
  },
  ruledOutBy: () =>
    'The address that was called contains no {…}, ${…}, $(…) or %…%, and no “undefined” or “null” instead of a value.',
  nextStep: () =>
    'Print the setting in the running app rather than looking at the file: if it shows the variable, the tool that fills it in does not run or does not know the name.',
  repairs: (facts) => [
    code(
      facts,
      [
        [null, 'Set the variable where the app runs (or where it is built, for pages), and start again.'],
        [
          ['msal.js', 'next-auth'],
          'Pages are filled in when they are built: Vite wants VITE_… and import.meta.env, Next.js NEXT_PUBLIC_…, Create React App REACT_APP_…, Angular environment.ts; build again after a change.',
        ],
        [
          ['docker', 'kubernetes'],
          'Docker: ${VAR} in Compose is read from .env beside the file, not from env_file. Kubernetes: only $(VAR) is expanded in args. Helm: {{ .Values.… }}.',
        ],
        [
          ['github-actions', 'terraform'],
          'GitHub: ${{ secrets.NAME }} is empty in pull requests from forks and without “environment:”. Azure Pipelines: $(name), secrets only through env:. Terraform: "${var.name}".',
        ],
        [
          ['postman'],
          'Postman: choose the environment in the top right corner; {{name}} turns red when it is not known.',
        ],
        [
          ['spring', 'java'],
          'Spring: ${NAME} in application.yml; give a default by ${NAME:} to see a missing one early.',
        ],
        [
          ['aspnet', 'microsoft-identity-web'],
          'ASP.NET Core does not expand variables in appsettings.json: use AzureAd__TenantId in the environment.',
        ],
        [
          ['python', 'msal-python'],
          'Python: an f before the string (f"…/{tenant}"), and load_dotenv() before the first os.environ.',
        ],
      ],
      {
        change: {
          before: 'https://login.microsoftonline.com/${TENANT_ID}',
          after: 'https://login.microsoftonline.com/<tenant-id>',
        },
        undo: 'Put the former settings back.',
      },
    ),
  ],
});
