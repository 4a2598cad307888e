import { quoteShell, toJsonLine } from '../../reasoning/dialects/quote.ts';
import { GRAPH_APP_ID } from '../../entra/well-known.ts';
import { optionalClaims } from './manifest.ts';
import type { Registration } from './registration.ts';

/** One script for a POSIX shell. `tenant` is a placeholder where it is not known. */
export function toAzScript(registration: Registration, tenant: string): string {
  return [
    '# Registers the app, its enterprise application and a client secret.',
    `az login --tenant ${quoteShell(tenant)} --allow-no-subscriptions`,
    '',
    ...createLines(registration),
    'az ad sp create --id "$APP_ID" --output none',
    ...claimLines(registration),
    ...permissionLines(registration),
    '',
    '# Prints what to type into the product. The value of the secret is shown only now.',
    `az account show --query "{tenant:tenantId}" --output tsv`,
    'echo "$APP_ID"',
    'az ad app credential reset --id "$APP_ID" --append --display-name authloupe --years 1 --query password --output tsv',
    '',
    '# Undo: az ad app delete --id "$APP_ID"',
  ].join('\n');
}

function createLines({ displayName, accountTypes, redirectUri, issuesIdTokens }: Registration): string[] {
  const options = [
    `--display-name ${quoteShell(displayName)}`,
    `--sign-in-audience ${accountTypes}`,
    ...(accountTypes.includes('Personal') ? ['--requested-access-token-version 2'] : []),
    ...(redirectUri === null ? [] : [`--web-redirect-uris ${quoteShell(redirectUri)}`]),
    ...(issuesIdTokens ? ['--enable-id-token-issuance true'] : []),
    '--query appId --output tsv',
  ];
  return [`APP_ID=$(az ad app create ${options.join(' \\\n  ')})`];
}

function claimLines(registration: Registration): string[] {
  return [
    ...(registration.optionalClaims.length === 0
      ? []
      : [
          `az ad app update --id "$APP_ID" --optional-claims ${quoteShell(toJsonLine(optionalClaims(registration)))}`,
        ]),
    ...(registration.groupsClaim === null
      ? []
      : [`az ad app update --id "$APP_ID" --set groupMembershipClaims=${registration.groupsClaim}`]),
  ];
}

function permissionLines({ permissions }: Registration): string[] {
  if (permissions.length === 0) return [];
  const pairs = permissions.map(({ id, kind }) => `${id}=${kind === 'delegated' ? 'Scope' : 'Role'}`);
  const names = permissions.map(({ name, kind }) => `${name} (${kind})`).join(', ');
  return [
    '',
    `# Microsoft Graph: ${names}`,
    `az ad app permission add --id "$APP_ID" --api ${GRAPH_APP_ID} --api-permissions ${pairs.join(' ')}`,
    ...(permissions.some(({ needsAdmin }) => needsAdmin)
      ? [
          '# An administrator has to run this one; it may need a minute after the lines above.',
          'az ad app permission admin-consent --id "$APP_ID"',
        ]
      : []),
  ];
}
