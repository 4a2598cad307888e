import { cloudById, type CloudId } from '../../../entra/clouds.ts';
import type { Repair } from '../../../reasoning/repair.ts';
import type { Facts } from '../../../reading/facts.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { PLACEHOLDERS, tenantIn } from '../../../reasoning/dialects/known-values.ts';
import { capital, inBrackets, theTenant } from '../../../reasoning/dialects/mention.ts';
import { READ_APP } from '../../../reasoning/dialects/privileges.ts';
import { az, code, command } from '../../../reasoning/dialects/repair.ts';
import { useAuthority } from '../../../reasoning/repairs/use-authority.ts';

const PUBLIC_TENANT_ON_GOVERNMENT_HOST = 900440;
const GOVERNMENT_TENANT_ON_PUBLIC_HOST = 900439;

export const wrongCloudEndpoint = defineCause('wrong_cloud_endpoint', {
  title: 'Login host of another cloud',
  summary: (facts) =>
    `${capital(theTenant(facts))} is in another Microsoft cloud than the host that was called${inBrackets(facts.loginHost)}. The public, US Government and China clouds have separate login hosts, Graph hosts and app registrations.`,
  ruledOutBy: (facts) =>
    `The discovery document of ${tenantIn(facts)} at the host that was called names a token_endpoint at that same host.`,
  nextStep: (facts) =>
    `Open https://login.microsoftonline.com/${tenantIn(facts)}/v2.0/.well-known/openid-configuration: tenant_region_scope, cloud_instance_name and token_endpoint show the tenant’s cloud.`,
  repairs,
});

function repairs(facts: Facts): readonly Repair[] {
  const cloud = cloudById(tenantCloud(facts));
  const [login, graph] = [cloud.loginHost ?? PLACEHOLDERS.host, cloud.graphHost ?? PLACEHOLDERS.host];
  return [
    useAuthority(facts, tenantIn(facts), login),
    code(
      facts,
      [
        [
          null,
          `Change all hosts together: login ${login}, Graph https://${graph}, and scopes such as https://${graph}/.default. The app must be registered in that cloud too.`,
        ],
        [
          ['azidentity', 'msal-go', 'python', 'msal-python'],
          `Azure SDKs: AZURE_AUTHORITY_HOST=https://${login}/.`,
        ],
        [
          ['msal.js', 'msal-node', 'msal.net'],
          'MSAL: azureCloudOptions.azureCloudInstance, or WithAuthority(AzureCloudInstance.…, tenant).',
        ],
        [['terraform'], 'Terraform: environment = "usgovernment" or "china" (ARM_ENVIRONMENT).'],
        [['powershell'], 'PowerShell: Connect-MgGraph -Environment USGov or China.'],
      ],
      { undo: 'Put the former hosts back.' },
    ),
    az([`az cloud set --name ${AZ_NAMES[cloud.id]}`, 'az login'], {
      undo: command('az cloud set --name AzureCloud'),
      privilege: READ_APP.role,
    }),
  ];
}

const AZ_NAMES: Readonly<Record<CloudId, string>> = {
  public: 'AzureCloud',
  'us-government': 'AzureUSGovernment',
  china: 'AzureChinaCloud',
  practice: 'AzureCloud',
};

/** The cloud the tenant belongs to: by the code, else the other one than the host that was called. */
function tenantCloud({ telling, loginHost, hosts }: Facts): CloudId {
  if (telling?.value === PUBLIC_TENANT_ON_GOVERNMENT_HOST) return 'public';
  if (telling?.value === GOVERNMENT_TENANT_ON_PUBLIC_HOST) return 'us-government';
  const all = [loginHost, ...hosts].map((host) => host?.value.toLowerCase() ?? '');
  const called = all[0] ?? '';
  if (all.some((host) => host.endsWith('.cn')) && !called.endsWith('.cn')) return 'china';
  return called.endsWith('.us') || called.endsWith('.cn') ? 'public' : 'us-government';
}
