import type { Family } from '../../reasoning/family.ts';
import { appInstanceLocked } from './causes/app-instance-locked.ts';
import { appPolicyRefusesCredential } from './causes/app-policy-refuses-credential.ts';
import { identifierUriRefused } from './causes/identifier-uri-refused.ts';
import { appManagementSignals } from './signals/app-management.ts';

/** What policies of a tenant refuse while a registration is changed. */
export const appManagement = {
  id: 'app-management',
  causes: [appPolicyRefusesCredential, identifierUriRefused, appInstanceLocked],
  codes: [],
  signals: appManagementSignals,
  generalRule: null,
} as const satisfies Family;
