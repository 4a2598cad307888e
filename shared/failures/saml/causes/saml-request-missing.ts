import { defineCause } from '../../../reasoning/cause.ts';
import { theApp } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const samlRequestMissing = defineCause('saml_request_missing', {
  title: 'No SAML request in the call',
  summary: (facts) =>
    `Entra’s SAML address was called without the parameter SAMLRequest for ${theApp(facts)}: it was opened directly, or the parameter was lost on the way (wrong binding, a redirect, a proxy).`,
  ruledOutBy: () =>
    'The address that the browser calls, or the body that it posts, has SAMLRequest with a value.',
  nextStep: () =>
    'Start at the app’s own sign-in address with the network tab of the browser open, and look at the request to /saml2: SAMLRequest stands in the query (redirect binding) or in the form (POST binding).',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Start the sign-in at the app, or at its tile in My Apps, and remove bookmarks and links to https://login.microsoftonline.com/<tenant-id>/saml2.',
        ],
        [
          null,
          'At the service provider, set the binding of the single sign-on address: HTTP-Redirect sends SAMLRequest in the query, HTTP-POST in the form. Its name is SAMLRequest, in this letter case.',
        ],
        [
          null,
          'If a proxy or plug-in redirects the request, let it keep the query, and use 307 instead of 302 for a POST.',
        ],
        [['keycloak'], 'Keycloak: identity provider → SAML settings → HTTP-POST binding for AuthnRequest.'],
      ],
      { undo: 'Put the former binding back.' },
    ),
  ],
});
