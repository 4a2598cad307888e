import type { Case } from '../case.ts';
import { block } from '../writing/block.ts';
import { outside, outsideHeldOut } from './outside-the-list.ts';

/** Answers of Graph, ARM and other services that have accepted the token and refuse for a reason of their own. */
export const OUTSIDE_MICROSOFT_SERVICES: readonly Case[] = [
  outside(
    'outside-graph-throttled',
    'http-capture',
    block`
      GET https://graph.microsoft.com/v1.0/users?$top=999
      HTTP/1.1 429 Too Many Requests
      Retry-After: 37
      {"error":{"code":"TooManyRequests","message":"Too Many Requests","innerError":{"code":"429","date":"2025-06-03T11:20:08","request-id":"b2a0e8a7-93b7-4a1a-8d53-0c7c19c52f11"}}}
    `,
  ),
  outside(
    'outside-graph-query',
    'nested-json',
    '{"error":{"code":"Request_UnsupportedQuery","message":"Unsupported or invalid query filter clause specified for property \'companyName\' of resource \'User\'.","innerError":{"date":"2025-02-18T08:00:31"}}}',
  ),
  outsideHeldOut(
    'outside-graph-not-found',
    'powershell',
    block`
      PS> Get-MgUser -UserId 7d1b6e0f-22c4-4c09-9a7e-3f50f2ac9be1
      Get-MgUser_Get: Resource '7d1b6e0f-22c4-4c09-9a7e-3f50f2ac9be1' does not exist or one of its queried reference-property objects are not present.
      Status: 404 (NotFound)
      ErrorCode: Request_ResourceNotFound
    `,
  ),
  outside(
    'outside-graph-premium',
    'nested-json',
    '{"error":{"code":"Authentication_RequestFromNonPremiumTenantOrB2CTenant","message":"Neither tenant is B2C or tenant doesn\'t have premium license"}}',
  ),
  outside(
    'outside-graph-mailbox',
    'nested-json',
    '{"error":{"code":"MailboxNotEnabledForRESTAPI","message":"The mailbox is either inactive, soft-deleted, or is hosted on-premise."}}',
  ),
  outsideHeldOut(
    'outside-graph-object-exists',
    'stack-trace',
    block`
      msgraph.generated.models.o_data_errors.o_data_error.ODataError:
              APIError
              Code: 400
              message: None
              error: MainError(code='Request_BadRequest', message='Another object with the same value for property userPrincipalName already exists.')
    `,
  ),
  outside(
    'outside-graph-quota',
    'terraform',
    block`
      Error: Could not create application
        with azuread_application.preview["pr-418"]
      ApplicationsClient.BaseClient.Post(): unexpected status 403 with OData error: Directory_QuotaExceeded: The directory object quota limit for the Principal has been exceeded. Please ask your administrator to increase the quota limit or delete objects to reduce the used quota.
    `,
  ),
  outside(
    'outside-arm-cores',
    'azure-cli',
    block`
      (OperationNotAllowed) Operation could not be completed as it results in exceeding approved Total Regional Cores quota. Additional details - Deployment Model: Resource Manager, Location: westeurope, Current Limit: 10, Current Usage: 8, Additional Required: 4
      Code: OperationNotAllowed
    `,
  ),
  outsideHeldOut(
    'outside-arm-subnet',
    'nested-json',
    '{"error":{"code":"InUseSubnetCannotBeDeleted","message":"Subnet snet-app is in use by nic-web-01/ipconfig1 and cannot be deleted. In order to delete the subnet, delete all the resources within the subnet.","details":[]}}',
  ),
  outside(
    'outside-arm-provider',
    'azure-cli',
    "(MissingSubscriptionRegistration) The subscription is not registered to use namespace 'Microsoft.App'. See https://aka.ms/rps-not-found for how to register subscriptions.\nCode: MissingSubscriptionRegistration",
  ),
  outside(
    'outside-arm-policy',
    'terraform',
    block`
      │ Error: creating Storage Account "stordersdev": unexpected status 403 (403 Forbidden) with error: RequestDisallowedByPolicy: Resource 'stordersdev' was disallowed by policy. Reasons: 'Public network access must be off.'
      │   with azurerm_storage_account.orders
    `,
  ),
  outsideHeldOut(
    'outside-arm-lock',
    'azure-cli',
    "ERROR: (ScopeLocked) The scope '/subscriptions/0c9f/resourceGroups/rg-core' cannot perform delete operation because following scope(s) are locked: '/subscriptions/0c9f/resourceGroups/rg-core'. Please remove the lock and try again.",
  ),
  outside(
    'outside-storage-firewall',
    'http-capture',
    block`
      HTTP/1.1 403 This request is not authorized to perform this operation.
      x-ms-error-code: AuthorizationFailure

      <?xml version="1.0" encoding="utf-8"?><Error><Code>AuthorizationFailure</Code><Message>This request is not authorized to perform this operation.</Message></Error>
      (the account's networking tab says: enabled from selected virtual networks)
    `,
  ),
  outside(
    'outside-vault-soft-deleted',
    'azure-cli',
    'ERROR: (ConflictError) A vault with the same name already exists in deleted state. You need to either recover or purge existing key vault. Follow this link https://go.microsoft.com/fwlink/?linkid=2149745 for more information on soft delete.',
  ),
  outsideHeldOut(
    'outside-vault-firewall',
    'python-dict',
    block`
      azure.core.exceptions.HttpResponseError: (Forbidden) Client address is not authorized and caller is not a trusted service.
      Client address: 203.0.113.17
      Vault: kv-orders-dev;location=northeurope
      Code: Forbidden
      Inner error: {'code': 'ForbiddenByFirewall'}
    `,
  ),
  outside(
    'outside-registry-firewall',
    'several-lines',
    'Error response from daemon: Get "https://crorders.azurecr.io/v2/": denied: client with IP \'198.51.100.23\' is not allowed access. Refer https://aka.ms/acr/firewall to grant access.',
  ),
  outside(
    'outside-sharepoint-threshold',
    'nested-json',
    '{"odata.error":{"code":"-2147024860, Microsoft.SharePoint.SPQueryThrottledException","message":{"lang":"en-US","value":"The attempted operation is prohibited because it exceeds the list view threshold."}}}',
  ),
  outsideHeldOut(
    'outside-sharepoint-locked',
    'power-automate',
    'The file "budget.xlsx" is locked for shared use by lena@contoso.example. clientRequestId: 0a7f6f0e. status 423, action Update_file_properties',
  ),
  outside(
    'outside-dataverse-limit',
    'nested-json',
    '{"error":{"code":"0x80072322","message":"Number of requests exceeded the limit of 6000 over time window of 300 seconds."}}',
  ),
  outside(
    'outside-azure-openai-deployment',
    'python-dict',
    "openai.NotFoundError: Error code: 404 - {'error': {'code': 'DeploymentNotFound', 'message': 'The API deployment for this resource does not exist. If you created the deployment within the last 5 minutes, please wait a moment and try again.'}}",
  ),
  outsideHeldOut(
    'outside-web-app-stopped',
    'entra-page-text',
    'Error 403 - This web app is stopped.\nThe web app you have attempted to reach is currently stopped and does not accept any requests. Please try to reload the page or visit it again soon.',
  ),
];
