import { menuPath, pageName } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { adminCenterPage } from '../../../reasoning/dialects/admin-center-page.ts';
import { CHANGE_ENTERPRISE_APP, READ_APP } from '../../../reasoning/dialects/privileges.ts';
import { adminCenter, code } from '../../../reasoning/dialects/repair.ts';
import { askAdministrator } from '../../../reasoning/repairs/message.ts';
import { tenantIdIn } from '../external-host.ts';

export const customExtensionFailed = defineCause('custom_extension_failed', {
  title: 'Custom authentication extension failed',
  summary: () =>
    'Entra called a custom authentication extension (for example a claims provider) during the sign-in, and its API did not answer as required. The code that says why is in the sign-in log, between 1003000 and 1003027.',
  ruledOutBy: () =>
    'The app and its user flow have no custom authentication extension, and the sign-in log shows no Authentication Events.',
  nextStep: () =>
    `Open the failed entry in ${menuPath('sign-in-logs')} → Authentication Events, and read the inner code there: it tells apart time-out, refused token, wrong status and wrong body.`,
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          `1003002 or 1003005: check how the API validates Entra’s token. In an external tenant its keys and issuer are those of https://${tenantIdIn(facts)}.ciamlogin.com/${tenantIdIn(facts)}/v2.0; the audience is the API’s own registration.`,
        ],
        [
          null,
          '1003005 or 1003027: answer within two seconds, from a host that is reachable from the internet and already warm.',
        ],
        [
          null,
          '1003003, 1003006 to 1003010, 1003012: answer with status 200, Content-Type application/json and the documented body with one action.',
        ],
        [null, '1003024 to 1003026: return fewer and shorter claims, each with a name.'],
      ],
      { undo: 'Deploy the former version of the API.' },
    ),
    adminCenter(
      [
        adminCenterPage(facts, 'sign-in-logs'),
        'Open the failed entry → Authentication Events, and read the inner code there.',
        `1003011: choose an extension that exists in the user flow or under ${pageName('saml-claims')}.`,
        `1003014, 1003015, 1003020: under ${menuPath('custom-extensions')}, the target is an https address, and the API’s Application ID URI is api://<its host>/<its client ID>.`,
        '1003016 to 1003022: the extension’s app needs an enabled enterprise application, and consent to CustomAuthenticationExtensions.Receive.Payload.',
      ],
      { undo: 'Put the former settings of the extension back.', privilege: CHANGE_ENTERPRISE_APP.role },
    ),
    askAdministrator(facts, {
      problem: 'Sign-ins to our app fail because a custom authentication extension of the tenant fails.',
      request: [
        `Please open the sign-in with the IDs below under ${menuPath('sign-in-logs')}, and send us the code under Authentication Events.`,
      ],
      undo: 'None: it only reads.',
      privilege: `${READ_APP.role} For the log: Reports Reader.`,
    }),
  ],
});
