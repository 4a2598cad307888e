import { pageName } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import type { Facts } from '../../../reading/facts.ts';
import { isGuid } from '../../../entra/guid.ts';
import { adminCenterPage } from '../../../reasoning/dialects/admin-center-page.ts';
import { inBrackets, quote, theTenant } from '../../../reasoning/dialects/mention.ts';
import { CHANGE_ENTERPRISE_APP } from '../../../reasoning/dialects/privileges.ts';
import { adminCenter, code } from '../../../reasoning/dialects/repair.ts';

export const samlEntityIdMismatch = defineCause('saml_entity_id_mismatch', {
  title: 'Issuer of the SAML request is not an identifier of the app',
  summary: (facts) =>
    `The Issuer of the SAML request${inBrackets(facts.clientId)} is not an Identifier (Entity ID) of any enterprise application in ${theTenant(facts)}. Both have to match character by character: scheme, final slash, letter case.`,
  ruledOutBy: () =>
    'Basic SAML Configuration lists exactly the Issuer of the decoded request, and the request goes to that tenant.',
  nextStep: () =>
    `Decode SAMLRequest, copy the Issuer, and compare it with Identifier (Entity ID) under ${pageName('saml-configuration')}.`,
  repairs: (facts) => [
    adminCenter(
      [
        adminCenterPage(facts, 'saml-configuration'),
        `Edit → Identifier (Entity ID): add ${entityId(facts)}, then Save. Keep those that other instances use.`,
      ],
      {
        change: {
          before: 'Identifier (Entity ID): another value',
          after: `Identifier (Entity ID): ${entityId(facts)}`,
        },
        undo: 'Delete the added identifier and save.',
        privilege: CHANGE_ENTERPRISE_APP.role,
      },
    ),
    code(
      facts,
      [
        [
          null,
          'Or set the entity ID of the service provider to the Identifier that Entra shows, and send the request to https://login.microsoftonline.com/<tenant-id>/saml2 of the tenant with the app.',
        ],
        [['passport'], 'passport-saml: issuer.'],
        [['php', 'python'], 'php-saml and python3-saml: sp.entityId.'],
        [['ruby'], 'ruby-saml: sp_entity_id (earlier: issuer).'],
        [['spring', 'java'], 'Spring: spring.security.saml2.relyingparty.registration.<name>.entity-id.'],
        [['keycloak'], 'Keycloak: identity provider → Service provider entity ID.'],
      ],
      { undo: 'Put the former entity ID back.' },
    ),
  ],
});

const entityId = ({ clientId }: Facts): string =>
  clientId === null || isGuid(clientId.value) ? 'the Issuer of the request' : quote(clientId.value);
