import type { Family } from '../../reasoning/family.ts';
import { consumerAccountOnWorkforceHost } from './causes/consumer-account-on-workforce-host.ts';
import { customExtensionFailed } from './causes/custom-extension-failed.ts';
import { externalIdAuthorityForm } from './causes/external-id-authority-form.ts';
import { issuerHostNotKnownToMsal } from './causes/issuer-host-not-known-to-msal.ts';
import { nativeAuthNotEnabled } from './causes/native-auth-not-enabled.ts';
import { userFlowNotLinked } from './causes/user-flow-not-linked.ts';
import { CODES } from './codes.ts';
import { externalIdSignals } from './signals/external-id.ts';

/** Tenants for customers (External ID): their hosts, user flows, extensions and native authentication. */
export const externalId = {
  id: 'external-id',
  causes: [
    externalIdAuthorityForm,
    issuerHostNotKnownToMsal,
    consumerAccountOnWorkforceHost,
    userFlowNotLinked,
    customExtensionFailed,
    nativeAuthNotEnabled,
  ],
  codes: CODES,
  signals: externalIdSignals,
  generalRule: 'external-tenant-refused',
} as const satisfies Family;
