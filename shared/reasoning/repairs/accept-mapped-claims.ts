import type { Repair } from '../repair.ts';
import type { Facts } from '../../reading/facts.ts';
import { applicationSetting } from './application-setting.ts';

/** Allows claims mapping without an own signing key; only safe for single-tenant apps. */
export function acceptMappedClaims(facts: Facts, isAccepted: boolean): readonly Repair[] {
  const text = (value: boolean): string => `acceptMappedClaims: ${value ? 'true' : 'null'}`;
  return applicationSetting(facts, {
    page: 'manifest',
    clicks: [
      `In “api” set "acceptMappedClaims": ${isAccepted ? 'true' : 'null'}, then Save.`,
      'Only for apps of one tenant: in a multitenant app others could then forge claims.',
    ],
    change: { before: text(!isAccepted), after: text(isAccepted) },
    undoClicks: `Set it back to ${isAccepted ? 'null' : 'true'} and save.`,
    body: { api: { acceptMappedClaims: isAccepted ? true : null } },
    undoBody: { api: { acceptMappedClaims: isAccepted ? null : true } },
    hcl: ['api {', `  mapped_claims_enabled = ${isAccepted ? 'true' : 'false'}`, '}'],
  });
}
