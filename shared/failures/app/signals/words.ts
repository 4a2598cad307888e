import { appNotFoundInTenant } from '../causes/app-not-found-in-tenant.ts';
import { all, says } from '../../../reasoning/signals/condition.ts';
import { topic } from '../../../reasoning/signals/topic.ts';

export const appWords = [
  ...topic(
    appNotFoundInTenant,
    all(
      says('application; app; client; service principal; app registration; enterprise application'),
      says(
        'not found; does not exist; doesnt exist; deleted; cannot find; cant find; unknown; could not find; no such',
      ),
      says('tenant; directory; organization; other tenant; customer tenant; multi tenant'),
    ),
  ),
];
