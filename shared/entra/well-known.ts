/** Applications of Microsoft that people meet in tokens and, by mistake, in profiles (entra.md section 9). */
const APPLICATIONS: ReadonlyMap<string, string> = new Map([
  ['00000003-0000-0000-c000-000000000000', 'Microsoft Graph'],
  ['00000002-0000-0000-c000-000000000000', 'Azure AD Graph'],
  ['00000002-0000-0ff1-ce00-000000000000', 'Office 365 Exchange Online'],
  ['00000003-0000-0ff1-ce00-000000000000', 'Office 365 SharePoint Online'],
  ['00000007-0000-0000-c000-000000000000', 'Dataverse'],
  ['00000009-0000-0000-c000-000000000000', 'Power BI Service'],
  ['797f4846-ba00-4fd7-ba43-dac1f8f63013', 'Azure Service Management API'],
  ['499b84ac-1321-427f-aa17-267ca6975798', 'Azure DevOps'],
  ['022907d3-0f1b-48f7-badc-1ba6abab6d66', 'Azure SQL Database'],
  ['c44b4083-3bb0-49c1-b47d-974e53cbdf3c', 'Azure Portal'],
  ['04b07795-8ddb-461a-bbee-02f9e1bf7b46', 'Azure CLI'],
  ['1950a258-227b-4e31-a9cf-717495945fc2', 'Azure PowerShell'],
  ['de8bc8b5-d9f9-48b1-a8ad-b748da725064', 'Graph Explorer'],
  ['14d82eec-204b-4c2f-b7e8-296a70dab67e', 'Graph Command Line Tools'],
  ['d3590ed6-52b3-4102-aeff-aad2292ab01c', 'Microsoft Office'],
  ['1fec8e78-bce4-4aaf-ab1b-5451cc387264', 'Microsoft Teams'],
  ['29d9ed98-a469-4536-ade2-f981bc1d605e', 'Microsoft Authentication Broker'],
]);

const TENANTS: ReadonlyMap<string, string> = new Map([
  ['9188040d-6c67-4c5b-b112-36a304b66dad', 'personal Microsoft accounts'],
  ['f8cdef31-a31e-4b4a-93e4-5f571e91255a', 'Microsoft Services'],
  ['72f988bf-86f1-41af-91ab-2d7cd011db47', 'Microsoft'],
]);

export const GRAPH_APP_ID = '00000003-0000-0000-c000-000000000000';
export const PERSONAL_TENANT_ID = '9188040d-6c67-4c5b-b112-36a304b66dad';

/** The address of each cloud's Microsoft Graph, without a closing slash (entra.md sections 3 and 7). */
const GRAPH_ADDRESSES: ReadonlySet<string> = new Set([
  'https://graph.microsoft.com',
  'https://graph.microsoft.us',
  'https://dod-graph.microsoft.us',
  'https://microsoftgraph.chinacloudapi.cn',
]);

export const nameOfApplication = (id: string): string | null => APPLICATIONS.get(id.toLowerCase()) ?? null;

export const nameOfTenant = (id: string): string | null => TENANTS.get(id.toLowerCase()) ?? null;

/** Takes an audience or the resource part of a scope. */
export function isGraph(resource: string): boolean {
  const name = resource.toLowerCase().replace(/\/$/u, '');
  return name === GRAPH_APP_ID || GRAPH_ADDRESSES.has(name);
}
