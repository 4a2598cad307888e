import { defineCause } from '../../../reasoning/cause.ts';
import { theApp } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const samlRequestMalformed = defineCause('saml_request_malformed', {
  title: 'SAML request not valid for Entra',
  summary: (facts) =>
    `The SAML request of ${theApp(facts)} cannot be read, or contains something that Entra does not support, such as an ID that begins with a digit, another NameIDPolicy format, SPNameQualifier or Subject.`,
  ruledOutBy: () =>
    'The decoded request has Version 2.0, an ID that begins with a letter or underscore, and no element that the message names.',
  nextStep: () =>
    'Decode SAMLRequest (URL-decode, Base64, then inflate for the redirect binding) and look for the element or attribute that the message names.',
  repairs: (facts) => [
    code(
      facts,
      [
        [null, 'ID: a letter or “_” first (for example “_” and a GUID). Version: “2.0”.'],
        [
          null,
          'NameIDPolicy: leave it out, or use Format persistent, emailAddress, unspecified or transient, without SPNameQualifier.',
        ],
        [
          null,
          'Leave out Subject; a known user name goes into the query parameter login_hint. ProtocolBinding is HTTP-POST.',
        ],
        [
          null,
          'Redirect binding: the XML is deflated (raw, without zlib header), then Base64, then URL-encoded once. POST binding: Base64 only.',
        ],
        [
          ['passport'],
          'passport-saml: identifierFormat: null, and skipRequestCompression: false with the redirect binding.',
        ],
        [
          ['spring', 'java'],
          'Spring Security: change the request in OpenSaml4AuthenticationRequestResolver.setAuthnRequestCustomizer.',
        ],
      ],
      { undo: 'Put the former settings of the service provider back.' },
    ),
  ],
});
