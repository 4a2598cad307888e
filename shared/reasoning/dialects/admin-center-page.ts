import { menuPathWithHint, PAGES, type PageId } from '../../entra/admin-center.ts';
import type { Facts } from '../../reading/facts.ts';
import { adminCenterIn, clientIdIn, userIn } from './known-values.ts';

/** The first step of clicks: the way to a page, of the facts’ app or user unless `app` is another one. */
export function adminCenterPage(facts: Facts, id: PageId, app = clientIdIn(facts)): string {
  return `Entra admin center (${adminCenterIn(facts)}) → ${menuPathWithHint(id, oneIn(facts, id, app))}.`;
}

/** As `adminCenterPage`, in another tenant than the app's: `whose` is, for example, “the user’s home tenant”. */
export function adminCenterPageOf(facts: Facts, whose: string, id: PageId): string {
  return `Entra admin center (${adminCenterIn(facts)}) of ${whose} → ${menuPathWithHint(id)}.`;
}

function oneIn(facts: Facts, id: PageId, app: string): string {
  switch (PAGES[id].where) {
    case 'enterprise-app':
      return `the app (filter: Application ID ${app})`;
    case 'user':
      return userIn(facts);
    case 'app-registration':
    case 'tenant':
      return app;
  }
}
