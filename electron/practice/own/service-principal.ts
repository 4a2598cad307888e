import { z } from 'zod';
import { guid, type Registration } from './graph-application.ts';

/**
 * The service principal of Microsoft Graph (the enterprise application), as `az ad sp show` prints it: what it adds to
 * the application object. Source: learn.microsoft.com/graph/api/resources/serviceprincipal.
 */
export const servicePrincipalSchema = z.object({
  appId: guid.toLowerCase(),
  accountEnabled: z.boolean().nullish(),
  appRoleAssignmentRequired: z.boolean().nullish(),
});

export type ServicePrincipal = z.infer<typeof servicePrincipalSchema>;

const MEMBERS = ['servicePrincipalType', 'servicePrincipalNames', 'appOwnerOrganizationId'];

/** Whether an object is one: it has the client ID, and members that an application object lacks. */
export const isServicePrincipal = (value: object): boolean =>
  Object.hasOwn(value, 'appId') && MEMBERS.some((member) => Object.hasOwn(value, member));

export const withServicePrincipal = <R extends Registration>(
  registration: R,
  { accountEnabled, appRoleAssignmentRequired }: ServicePrincipal,
): R => ({
  ...registration,
  accountEnabled: accountEnabled ?? registration.accountEnabled,
  appRoleAssignmentRequired: appRoleAssignmentRequired ?? registration.appRoleAssignmentRequired,
});
