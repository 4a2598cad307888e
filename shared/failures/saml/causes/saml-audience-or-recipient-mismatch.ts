import { defineCause } from '../../../reasoning/cause.ts';
import type { Facts } from '../../../reading/facts.ts';
import { adminCenterPage } from '../../../reasoning/dialects/admin-center-page.ts';
import { quote } from '../../../reasoning/dialects/mention.ts';
import { CHANGE_ENTERPRISE_APP } from '../../../reasoning/dialects/privileges.ts';
import { adminCenter, code } from '../../../reasoning/dialects/repair.ts';

export const samlAudienceOrRecipientMismatch = defineCause('saml_audience_or_recipient_mismatch', {
  title: 'Service provider expects another audience or address',
  summary: (facts) =>
    `Entra issued the SAML response, and the service provider refuses its ${expected(facts)}: the entity ID, or the address that it computes for itself, differs from what is configured in Entra (often http instead of https, or an inner port behind a proxy).`,
  ruledOutBy: () =>
    'Audience, Recipient and Destination of the decoded response are exactly the entity ID and the address that the service provider reports.',
  nextStep: () =>
    'Decode SAMLResponse and compare Audience with the entity ID of the service provider, and Destination with the address that it believes to have.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Set the base URL of the service provider to its public https address, and let it trust X-Forwarded-Proto, X-Forwarded-Host and X-Forwarded-Port of its proxy.',
        ],
        [
          null,
          'Set its entity ID (audience) to the Identifier (Entity ID) in Entra, character by character: the Audience of a response is the Issuer of its request.',
        ],
        [['passport'], 'passport-saml: audience and callbackUrl; Express: app.set("trust proxy", 1).'],
        [
          ['php', 'python'],
          'php-saml and python3-saml: sp.entityId, sp.assertionConsumerService.url; php: Utils::setProxyVars(true) or setBaseURL.',
        ],
        [['ruby'], 'ruby-saml: sp_entity_id and assertion_consumer_service_url.'],
        [
          ['spring', 'java'],
          'Spring: server.forward-headers-strategy=framework, and entity-id of the registration.',
        ],
        [['keycloak'], 'Keycloak: Service provider entity ID; hostname and proxy headers of the server.'],
      ],
      { undo: 'Put the former settings back.' },
    ),
    adminCenter(
      [
        adminCenterPage(facts, 'saml-configuration'),
        'Edit: set Identifier (Entity ID) and Reply URL to what the service provider reports, then Save.',
      ],
      {
        change: {
          before: 'Identifier or Reply URL: another value',
          after: 'Identifier and Reply URL: those of the service provider',
        },
        undo: 'Put the former Identifier and Reply URL back.',
        privilege: CHANGE_ENTERPRISE_APP.role,
      },
    ),
  ],
});

const expected = ({ audienceSeen, audienceExpected }: Facts): string =>
  audienceSeen === null
    ? 'Audience, Recipient or Destination'
    : `Audience ${quote(audienceSeen.value)}${audienceExpected === null ? '' : ` (it expects ${quote(audienceExpected.value)})`}`;
