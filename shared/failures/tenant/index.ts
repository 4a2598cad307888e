import type { Family } from '../../reasoning/family.ts';
import { CODES } from './codes.ts';
import { authorityUrlMalformed } from './causes/authority-url-malformed.ts';
import { cloudMismatchRule } from './rules/cloud-mismatch.ts';
import { metadataOfAnotherHostRule } from './rules/metadata-of-another-host.ts';
import { tenantMalformedRule } from './rules/tenant-malformed.ts';
import { tenantNotFoundRule } from './rules/tenant-not-found.ts';
import { tenantNotFound } from './causes/tenant-not-found.ts';
import { tenantNotNamedRule } from './rules/tenant-not-named.ts';
import { tenantRefusedRule } from './rules/tenant-refused.ts';
import { tenantSignals } from './signals/tenant.ts';
import { wrongCloudEndpoint } from './causes/wrong-cloud-endpoint.ts';

export const tenant = {
  id: 'tenant',
  causes: [tenantNotFound, authorityUrlMalformed, wrongCloudEndpoint],
  codes: CODES,
  signals: [...tenantSignals],
  rules: [
    tenantMalformedRule,
    tenantNotNamedRule,
    tenantNotFoundRule,
    cloudMismatchRule,
    metadataOfAnotherHostRule,
    tenantRefusedRule,
  ],
  generalRule: 'tenant-refused',
} as const satisfies Family;
