import type { Facts } from '../../../reading/facts.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { name, quote } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { curlTokenRequest, FORM_BODY } from '../../../reasoning/repairs/token-request.ts';

export const requiredParameterMissing = defineCause('required_parameter_missing', {
  title: 'Required parameter missing',
  summary: (facts) =>
    `${name('The parameter', facts.parameter)} is missing from the request, or is empty.${hint(facts)}`,
  ruledOutBy: () =>
    'The request as sent contains the parameter once, with a value, in the right place (the body of a POST for /token, the query for /authorize).',
  nextStep: (facts) =>
    `Log the request as it is sent (without the secret) and look for ${facts.parameter === null ? 'the parameter' : quote(facts.parameter.value)}: it is absent, empty or in the wrong place. If every parameter is there and Entra sees none, the body is not form-encoded.`,
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          `Send ${facts.parameter === null ? 'the parameter' : quote(facts.parameter.value)}; check that the variable which feeds it is set where the app runs.`,
        ],
        [['curl'], curlTokenRequest(facts)],
        ...FORM_BODY,
      ],
      {
        undo: 'Put the former request back.',
      },
    ),
  ],
});

const HINTS: Readonly<Record<string, string>> = {
  client_assertion:
    ' Entra treats the client as confidential: a server must send client_secret or client_assertion; a desktop app belongs under “Mobile and desktop applications”.',
  client_secret:
    ' Entra treats the client as confidential: a server must send client_secret or client_assertion; a desktop app belongs under “Mobile and desktop applications”.',
  scope: ' The v2.0 endpoint always needs scope, for example openid or <API>/.default.',
  nonce: ' A response that contains an ID token needs nonce, a new random value for each sign-in.',
  grant_type:
    ' If even grant_type is missing, the body as a whole was usually not read: wrong Content-Type, or parameters in the address.',
  client_id: ' Often the setting is empty where the app runs, or the body was not read at all.',
  code: ' A callback without code contains error instead: read that first.',
  redirect_uri: ' It must be the one that was sent to /authorize.',
  request_body: ' The POST had no body.',
};

function hint({ parameter }: Facts): string {
  const key = parameter?.value.toLowerCase() ?? '';
  return Object.hasOwn(HINTS, key) ? (HINTS[key] ?? '') : '';
}
