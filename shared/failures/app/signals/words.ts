import { appNotFoundInTenant } from '../causes/app-not-found-in-tenant.ts';
import { all, says } from '../../../reasoning/signals/condition.ts';
import { topic } from '../../../reasoning/signals/topic.ts';

export const appWords = [
  ...topic(
    appNotFoundInTenant,
    all(
      says(`
        application|app|client|principal|registration not found; application|client|principal|registration * not found;
        application|app|client|principal was|is not found; application|client|principal * was|is not found; could not be found in
        tenant|directory; application|app|client|principal|registration … not|doesnt exist;
        application|app|client|principal|registration … deleted; unknown application|app|client; no such application|app|client;
        cannot|cant|could find … application|app|client|principal; not find … application|app|client|principal; not found
        application|app|client
      `),
      says('tenant; directory; organization; other tenant; customer tenant; multi tenant'),
    ),
  ),
];
