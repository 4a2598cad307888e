import { CUSTOMER_ATTRIBUTES, CUSTOMER_CLAIMS } from './claims-customer.ts';
import { DEVICE_CLAIMS } from './claims-device.ts';
import { IDENTITY_CLAIMS } from './claims-identity.ts';
import { PERSON_CLAIMS } from './claims-person.ts';
import { PLACE_CLAIMS } from './claims-place.ts';
import { PROTOCOL_CLAIMS } from './claims-protocol.ts';
import { RIGHTS_CLAIMS } from './claims-rights.ts';
import { UNDOCUMENTED_CLAIMS } from './claims-undocumented.ts';
import { describeSetting, type ClaimRow, type ClaimSetting } from './claims-row.ts';

export type ClaimMeaning = {
  readonly meaning: string;
  /** When it is there; empty when it always is. */
  readonly condition: string;
  /** Which setting adds it, as a path in the admin center, a scope or a parameter. */
  readonly setting: string;
  /** Tells a person apart: not for a report that is shared. */
  readonly isPersonal: boolean;
  /** Where it is documented, when that is a page of its own. */
  readonly source?: string;
};

const toEntry =
  (isPersonal: boolean) =>
  ({ name, meaning, setting, condition = '', source }: ClaimRow): readonly [string, ClaimMeaning] => [
    name,
    {
      meaning,
      condition,
      setting: describeSetting(name, setting),
      isPersonal,
      ...(source === undefined ? {} : { source }),
    },
  ];

const IMPERSONAL = [
  ...PROTOCOL_CLAIMS,
  ...IDENTITY_CLAIMS,
  ...RIGHTS_CLAIMS,
  ...PLACE_CLAIMS,
  ...DEVICE_CLAIMS,
  ...CUSTOMER_CLAIMS,
];
/** Nobody knows what all of the undocumented ones hold: they are not shown to others either. */
const PERSONAL = [...PERSON_CLAIMS, ...CUSTOMER_ATTRIBUTES, ...UNDOCUMENTED_CLAIMS];

/**
 * A map, so that a claim called `__proto__` or `constructor` finds nothing. Source: Microsoft's references of ID token,
 * access token and optional claims (learn.microsoft.com/entra/identity-platform/access-token-claims-reference).
 */
export const CLAIMS: ReadonlyMap<string, ClaimMeaning> = new Map([
  ...IMPERSONAL.map(toEntry(false)),
  ...PERSONAL.map(toEntry(true)),
]);

const SETTINGS: ReadonlyMap<string, ClaimSetting> = new Map(
  [...IMPERSONAL, ...PERSONAL].map(({ name, setting }) => [name, setting]),
);

/** What adds a claim; `null`: the dictionary does not know it. */
export const settingOfClaim = (name: string): ClaimSetting | null => SETTINGS.get(name) ?? null;

export const meaningOfClaim = (name: string): ClaimMeaning | null => CLAIMS.get(name) ?? null;
