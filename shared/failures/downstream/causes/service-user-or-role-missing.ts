import { defineCause } from '../../../reasoning/cause.ts';
import { inBrackets } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { askAdministrator } from '../../../reasoning/repairs/message.ts';

export const serviceUserOrRoleMissing = defineCause('service_user_or_role_missing', {
  title: 'Target service has no user or role for the caller',
  summary: (facts) =>
    `The token is valid, but the target service${inBrackets(facts.resource)} has no user, role or tenant setting that lets its holder in. Services such as Azure SQL, Azure Resource Manager, Azure DevOps, Key Vault and Power BI decide this by themselves.`,
  ruledOutBy: () =>
    'The service answers 401 and its text is about the audience, issuer or signature of the token.',
  nextStep: () =>
    'Read oid and appid in the token that is sent, and look for that object in the access list of the service (IAM role assignments, database users, organization users).',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Azure resources and Key Vault: Access control (IAM) → Add role assignment on the resource, for the user, app or managed identity in the message; a new assignment takes some minutes.',
        ],
        [
          null,
          'Azure SQL: as Microsoft Entra admin of the server, in the database: CREATE USER [name] FROM EXTERNAL PROVIDER; ALTER ROLE db_datareader ADD MEMBER [name].',
        ],
        [
          null,
          'Azure DevOps: Organization settings → Users → Add users (also service principals), with an access level and projects.',
        ],
        [
          null,
          'Power BI and Fabric: Admin portal → Tenant settings → Developer settings → “Service principals can use …”, and membership of the app in the workspace.',
        ],
      ],
      {
        undo: 'Remove the role assignment or user again.',
        privilege:
          'Administrator of that service, for example User Access Administrator of the Azure resource.',
      },
    ),
    askAdministrator(facts, {
      problem:
        'A service refuses our app or account although its token from Entra is valid: it has no role there.',
      request: ['Please give the identity in the message the least role that it needs in that service.'],
      undo: 'Remove the role again.',
      privilege: 'Administrator of that service.',
    }),
  ],
});
