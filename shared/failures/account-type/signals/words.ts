import { appNotEnabledForPersonalAccounts } from '../causes/app-not-enabled-for-personal-accounts.ts';
import { accountNotInTenant } from '../causes/account-not-in-tenant.ts';
import { all, not, says } from '../../../reasoning/signals/condition.ts';
import { IDENTITY, topic } from '../../../reasoning/signals/topic.ts';

const PERSONAL = says(`
      personal account|accounts; personal microsoft account|accounts; outlook com; hotmail; hotmail com; live com; msa; gmail
      account|accounts; private account|accounts
    `);

export const accountTypeWords = [
  ...topic(
    appNotEnabledForPersonalAccounts,
    all(
      PERSONAL,
      says('cannot; cant; unable; fails; failed; error; refused; not supported|allowed|possible; only work'),
      says(
        'work or school account|accounts; work account|accounts; organizational account|accounts; school account|accounts',
      ),
      says('sign in; login; log in; signin'),
    ),
  ),
  ...topic(
    accountNotInTenant,
    all(
      says(
        'guest; guests; external user|users; b2b; other organization|tenant; another organization|tenant; invited; invitation',
      ),
      says('cannot; cant; unable; fails; failed; error; not; denied; blocked; refused'),
      says('sign in; login; log in; signin; access; authenticate'),
      IDENTITY,
      not(says('email; group; groups; claim; claims; 403; forbidden; database; external provider; sql')),
    ),
  ),
];
