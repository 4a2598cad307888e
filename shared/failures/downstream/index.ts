import type { Family } from '../../reasoning/family.ts';
import { dataverseUserOrRoleMissing } from './causes/dataverse-user-or-role-missing.ts';
import { exchangeServicePrincipalMissing } from './causes/exchange-service-principal-missing.ts';
import { mailboxProtocolDisabled } from './causes/mailbox-protocol-disabled.ts';
import { serviceUserOrRoleMissing } from './causes/service-user-or-role-missing.ts';
import { sharepointAppOnlyNeedsCertificate } from './causes/sharepoint-app-only-needs-certificate.ts';
import { teamsManifestResourceDomain } from './causes/teams-manifest-resource-domain.ts';
import { appOnlySignals } from './signals/app-only.ts';
import { downstreamSignals } from './signals/downstream.ts';
import { serviceSignals } from './signals/services.ts';

/** Services that refuse a token which Entra issued rightly. */
export const downstream = {
  id: 'downstream',
  causes: [
    sharepointAppOnlyNeedsCertificate,
    teamsManifestResourceDomain,
    dataverseUserOrRoleMissing,
    exchangeServicePrincipalMissing,
    mailboxProtocolDisabled,
    serviceUserOrRoleMissing,
  ],
  codes: [],
  signals: [...downstreamSignals, ...appOnlySignals, ...serviceSignals],
  generalRule: null,
} as const satisfies Family;
