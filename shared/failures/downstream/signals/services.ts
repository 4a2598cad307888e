import { all, any, says } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import { IDENTITY } from '../../../reasoning/signals/topic.ts';
import { tokenVersionMismatch } from '../../tokens/causes/token-version-mismatch.ts';
import { dataverseUserOrRoleMissing } from '../causes/dataverse-user-or-role-missing.ts';
import { serviceUserOrRoleMissing } from '../causes/service-user-or-role-missing.ts';

/** How Azure’s and Microsoft 365’s services refuse a caller whose token they accepted. */
const REFUSED = says(`
      does not have secrets|keys|certificates get|list|set|delete|sign|wrap|unwrap|decrypt|encrypt permission on key vault; lacks
      required data action; does not have required rbac permissions; claims are required to perform this operation; claim s are
      required to perform this operation; principal does not have access to api operation; provided credentials have insufficient
      access to perform requested operation; api is not accessible for application; user is not allowed to call; no application
      access policy found; does not have access to subscription; the principal is not authorized to access database|cluster; cannot
      generate aad auth tokentype app user tokens for role; could not validate aad user
    `);

/** The sign-in worked, and Resource Manager then lists nothing. */
const NO_SUBSCRIPTION = says('no subscriptions found for; no subscriptions were found for');

const KUBERNETES = says('is forbidden user … cannot * resource');

const NO_DATABASE_USER = all(
  says('from external provider; contained user|database user; database user; mssql user; sql user'),
  says('managed identity; azure ad; azuread; entra; service principal'),
  says(
    'not able to log in|connect; unable to log in|connect; cannot|cant log in|connect; login failed; login fails',
  ),
);

export const serviceSignals = [
  ...signalsOf(
    serviceUserOrRoleMissing,
    [4.6, REFUSED],
    [4.4, all(NO_SUBSCRIPTION, says('az login; azure login; azure cli; az cli; service principal; azure'))],
    [4.2, all(KUBERNETES, any(IDENTITY, says('kubelogin; managed service identity; msi; aks')))],
    [4, all(says('azurecr io'), says('failed to fetch anonymous token; failed to fetch oauth token'))],
    [2.8, NO_DATABASE_USER],
  ),
  // A tenant that does not own the subscription, not a version of the token.
  ...signalsOf(tokenVersionMismatch, [
    -4,
    says('access token is from wrong issuer; must match ad tenant associated with subscription'),
  ]),
  ...signalsOf(dataverseUserOrRoleMissing, [
    4.8,
    says(
      'http request was forbidden with client authentication scheme anonymous; is missing prv; sec lib access check ex failed; crm security error … privilege',
    ),
  ]),
];
