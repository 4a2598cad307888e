import { pageName } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { inBrackets } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { applicationSetting } from '../../../reasoning/repairs/application-setting.ts';

export const emailVerifiedClaimAbsent = defineCause('email_verified_claim_absent', {
  title: 'email_verified demanded, which Entra does not send',
  summary: (facts) =>
    `The product demands the claim email_verified, and Entra ID does not send it, so it takes the address${inBrackets(facts.user)} for unverified. The address itself is there.`,
  ruledOutBy: () => 'The decoded ID token has no email at all; then the claim email is missing.',
  nextStep: () =>
    'Decode the ID token: email present and email_verified absent proves it; then look for the product’s setting that trusts the provider.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Let the product trust addresses of this provider; only do so for your own tenant, in which administrators decide about addresses.',
        ],
        [
          null,
          'Or map the optional claim xms_edov (email domain owner verified) to email_verified: it is true when the domain of the address belongs to the tenant.',
        ],
        [
          ['oauth2-proxy'],
          'oauth2-proxy: --insecure-oidc-allow-unverified-email=true, or --provider=entra-id.',
        ],
        [['keycloak'], 'Keycloak: identity provider → Trust Email: On.'],
        [
          ['product'],
          'Dex: insecureSkipEmailVerified: true. Others call it “trust email”, “skip email verification” or “email_verified claim”.',
        ],
        [
          ['next-auth'],
          'Auth.js: in the signIn callback do not require profile.email_verified for this provider.',
        ],
      ],
      { undo: 'Switch the setting back.' },
    ),
    ...applicationSetting(facts, {
      page: 'token-configuration',
      clicks: [
        `Add optional claim → ID → email, then Save; xms_edov is added under ${pageName('manifest')}: optionalClaims.idToken.`,
      ],
      change: {
        before: 'Optional claims (ID): without xms_edov',
        after: 'Optional claims (ID): email, xms_edov',
      },
      undoClicks: 'Delete the row xms_edov.',
      body: {
        optionalClaims: {
          idToken: [
            { name: 'email', essential: false },
            { name: 'xms_edov', essential: false },
          ],
        },
      },
      undoBody: { optionalClaims: { idToken: [{ name: 'email', essential: false }] } },
      warning: 'This replaces all optional claims of the ID token: name those that stay too.',
      hcl: ['optional_claims {', '  id_token {', '    name = "xms_edov"', '  }', '}'],
    }),
  ],
});
