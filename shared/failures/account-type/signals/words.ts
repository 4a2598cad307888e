import { accountNotInTenant } from '../causes/account-not-in-tenant.ts';
import { all, not, says } from '../../../reasoning/signals/condition.ts';
import { IDENTITY, topic } from '../../../reasoning/signals/topic.ts';

export const accountTypeWords = [
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
