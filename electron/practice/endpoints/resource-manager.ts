import type { Context } from '../context.ts';
import { AZURE_RESOURCE_MANAGER } from '../first-party/resources.ts';
import { jsonResponse, parameter, type PracticeRequest, type PracticeResponse } from '../http-message.ts';
import { namedGuid } from '../random.ts';
import { apiError, readToken } from './bearer.ts';

/** What of Azure Resource Manager `az login` and Connect-AzAccount ask for after the sign-in: whose tenant, what subscriptions. */

const AUDIENCES = [AZURE_RESOURCE_MANAGER.appId, ...AZURE_RESOURCE_MANAGER.identifierUris];

export async function answerTenants(context: Context, request: PracticeRequest): Promise<PracticeResponse> {
  const tenant = await tenantOfToken(context, request);
  if (tenant === null) return refuse(context);
  if (!namesVersion(request)) return versionMissing();
  const value = [
    {
      id: `/tenants/${tenant.id}`,
      tenantId: tenant.id,
      countryCode: 'DE',
      displayName: tenant.name,
      domains: [tenant.domain],
      defaultDomain: tenant.domain,
      tenantCategory: 'Home',
      tenantType: 'AAD',
    },
  ];
  return jsonResponse(200, { value }, '200 tenants');
}

export async function answerSubscriptions(
  context: Context,
  request: PracticeRequest,
): Promise<PracticeResponse> {
  const tenant = await tenantOfToken(context, request);
  if (tenant === null) return refuse(context);
  if (!namesVersion(request)) return versionMissing();
  const subscriptionId = namedGuid(`subscription ${tenant.id}`);
  const value = [
    {
      id: `/subscriptions/${subscriptionId}`,
      authorizationSource: 'RoleBased',
      managedByTenants: [],
      subscriptionId,
      tenantId: tenant.id,
      displayName: 'Practice subscription',
      state: 'Enabled',
      subscriptionPolicies: {
        locationPlacementId: 'Public_2014-09-01',
        quotaId: 'Practice',
        spendingLimit: 'On',
      },
    },
  ];
  return jsonResponse(200, { value, count: { type: 'Total', value: 1 } }, '200 subscriptions');
}

const namesVersion = ({ query }: PracticeRequest): boolean => (parameter(query, 'api-version') ?? '') !== '';

/** Its errors have a code and a message alone. Source: reports of it in the issues of the Azure SDKs. */
const versionMissing = (): PracticeResponse =>
  jsonResponse(
    400,
    {
      error: {
        code: 'MissingApiVersionParameter',
        message: 'The api-version query parameter (?api-version=) is required for all requests.',
      },
    },
    '400 MissingApiVersionParameter',
  );

async function tenantOfToken(context: Context, request: PracticeRequest) {
  const claims = await readToken(context, request, AUDIENCES);
  return context.directory.tenants.find(({ id }) => id === claims?.['tid']) ?? null;
}

const refuse = (context: Context): PracticeResponse =>
  apiError(context, 401, 'InvalidAuthenticationToken', 'The access token is not for Azure Resource Manager.');
