import { defineCause } from '../../../reasoning/cause.ts';
import { theApp } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const samlRequestedAuthnContext = defineCause('saml_requested_authn_context', {
  title: 'RequestedAuthnContext excludes the sign-in method',
  summary: (facts) =>
    `RequestedAuthnContext in the SAML request of ${theApp(facts)} allows one sign-in method only (mostly PasswordProtectedTransport), and the user signed in with another: MFA, passwordless, a certificate, or Windows.`,
  ruledOutBy: () => 'The decoded SAML request has no RequestedAuthnContext.',
  nextStep: () =>
    'Decode SAMLRequest and look for RequestedAuthnContext; then sign in with a password only in a private window: if that works, this is proven.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Let the service provider send no RequestedAuthnContext, or only urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified. Entra takes the comparison “exact” only.',
        ],
        [['passport'], 'passport-saml: disableRequestedAuthnContext: true.'],
        [['php'], 'php-saml: $settings["security"]["requestedAuthnContext"] = false.'],
        [['python'], 'python3-saml: "requestedAuthnContext": false in the section "security".'],
        [['ruby'], 'ruby-saml: settings.authn_context = nil.'],
        [
          ['keycloak'],
          'Keycloak: identity provider → Requested AuthnContext Constraints: remove the class references.',
        ],
      ],
      {
        change: {
          before: 'RequestedAuthnContext: PasswordProtectedTransport',
          after: 'RequestedAuthnContext: not sent',
        },
        undo: 'Switch RequestedAuthnContext on again.',
      },
    ),
  ],
});
