import { menuPath } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { adminCenterPage } from '../../../reasoning/dialects/admin-center-page.ts';
import { theApp } from '../../../reasoning/dialects/mention.ts';
import { CHANGE_ENTERPRISE_APP } from '../../../reasoning/dialects/privileges.ts';
import { adminCenter, code } from '../../../reasoning/dialects/repair.ts';

export const samlRequestNotSigned = defineCause('saml_request_not_signed', {
  title: 'SAML request not signed although the app demands it',
  summary: (facts) =>
    `“Require verification certificates” is on for ${theApp(facts)}, and the SAML request carries no signature.`,
  ruledOutBy: () =>
    'The request has Signature and SigAlg in the query (redirect binding) or a Signature element (POST binding).',
  nextStep: () =>
    'Start at the app itself instead of the Test button or a My Apps tile, which never sign: if that works, only the test was at fault.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          `Let the service provider sign its requests with RSA-SHA256, and upload the public certificate under ${menuPath('verification-certificates')}.`,
        ],
        [['passport'], 'passport-saml: privateKey and signatureAlgorithm: "sha256".'],
        [
          ['php', 'python'],
          'php-saml and python3-saml: "authnRequestsSigned": true in the section "security", with the SP’s x509cert and privateKey.',
        ],
        [['keycloak'], 'Keycloak: identity provider → Want AuthnRequests signed: On.'],
      ],
      {
        change: { before: 'AuthnRequest: not signed', after: 'AuthnRequest: signed with RSA-SHA256' },
        undo: 'Switch signing off again.',
      },
    ),
    adminCenter(
      [
        adminCenterPage(facts, 'verification-certificates'),
        'Edit → clear “Require verification certificates”, then Save.',
      ],
      {
        change: {
          before: 'Require verification certificates: on',
          after: 'Require verification certificates: off',
        },
        undo: 'Tick “Require verification certificates” again and save.',
        privilege: CHANGE_ENTERPRISE_APP.role,
      },
    ),
  ],
});
