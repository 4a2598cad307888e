import type { Family } from '../../reasoning/family.ts';
import { authorityUrlMalformed } from './causes/authority-url-malformed.ts';
import { authorityHostMisspelt } from './causes/authority-host-misspelt.ts';
import { issuerValueIsTenantGuid } from './causes/issuer-value-is-tenant-guid.ts';
import { tenantNotFound } from './causes/tenant-not-found.ts';
import { wrongCloudEndpoint } from './causes/wrong-cloud-endpoint.ts';
import { CODES } from './codes.ts';
import { authorityHostSignals } from './signals/authority-host.ts';
import { tenantMessages } from './signals/messages.ts';
import { tenantSignals } from './signals/tenant.ts';

/** The tenant and its cloud: whether the request names one, and one that exists where it was asked. */
export const tenant = {
  id: 'tenant',
  causes: [
    tenantNotFound,
    authorityUrlMalformed,
    wrongCloudEndpoint,
    authorityHostMisspelt,
    issuerValueIsTenantGuid,
  ],
  codes: CODES,
  signals: [...tenantSignals, ...tenantMessages, ...authorityHostSignals],
  generalRule: 'tenant-refused',
} as const satisfies Family;
