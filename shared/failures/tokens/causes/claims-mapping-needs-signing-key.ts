import { menuPath } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { clientIdIn } from '../../../reasoning/dialects/known-values.ts';
import { theApp } from '../../../reasoning/dialects/mention.ts';
import { CHANGE_ENTERPRISE_APP } from '../../../reasoning/dialects/privileges.ts';
import {
  graph,
  graphUrl,
  request,
  servicePrincipalPath,
  terraform,
} from '../../../reasoning/dialects/repair.ts';
import { acceptMappedClaims } from '../../../reasoning/repairs/accept-mapped-claims.ts';

export const claimsMappingNeedsSigningKey = defineCause('claims_mapping_needs_signing_key', {
  title: 'Claims mapping without a signing key',
  summary: (facts) =>
    `Claims mapping (or customized claims) applies to ${theApp(facts)}, which then needs a signing key of its own, or acceptMappedClaims in its manifest. It has neither.`,
  ruledOutBy: () =>
    'acceptMappedClaims is true in the manifest, the enterprise application has a valid signing certificate, or no mapping is assigned.',
  nextStep: (facts) =>
    `Look under ${menuPath('saml-claims', clientIdIn(facts))}. If the mapping is not needed, remove it; if the app is single-tenant, set acceptMappedClaims.`,
  repairs: (facts) => {
    const change = {
      before: 'Enterprise application: no signing key',
      after: 'Enterprise application: a signing certificate of its own',
    };
    return [
      ...acceptMappedClaims(facts, true),
      graph(
        [
          'For a multitenant app: a key of its own. The app must then read the metadata with ?appid=.',
          request(
            'POST',
            graphUrl(facts, `${servicePrincipalPath(clientIdIn(facts))}/addTokenSigningCertificate`),
            { displayName: 'CN=claims' },
          ),
        ],
        {
          change,
          undo: 'Remove the key from keyCredentials of the service principal.',
          privilege: CHANGE_ENTERPRISE_APP.graph,
        },
      ),
      terraform(
        [
          'resource "azuread_service_principal_token_signing_certificate" "claims" {',
          '  service_principal_id = azuread_service_principal.app.id',
          '}',
        ],
        {
          change,
          undo: 'Remove the resource and run terraform apply again.',
          privilege: CHANGE_ENTERPRISE_APP.graph,
        },
      ),
    ];
  },
});
