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
    'The request as sent holds the parameter with a value, once, at the right place (body of a POST for /token, query for /authorize).',
  nextStep: (facts) =>
    `Print the request as it leaves (without the secret) and look for ${facts.parameter === null ? 'the parameter' : quote(facts.parameter.value)}: absent, empty, or in the wrong place. If all parameters are there and Entra sees none, the body is not form-encoded.`,
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
    ' Entra takes the client for confidential: a server must send client_secret or client_assertion; a desktop app belongs under “Mobile and desktop applications”.',
  client_secret:
    ' Entra takes the client for confidential: a server must send client_secret or client_assertion; a desktop app belongs under “Mobile and desktop applications”.',
  scope: ' v2 always needs scope, for example openid or <API>/.default.',
  nonce: ' A response with an ID token in it needs nonce, a new random value for each sign-in.',
  grant_type:
    ' When even grant_type is missed, the body as a whole was mostly not read: wrong Content-Type, or parameters in the address.',
  client_id: ' Often the setting is empty where the app runs, or the body was not read at all.',
  code: ' A callback without code carries error in its place: read that first.',
  redirect_uri: ' It must be the one that was sent to /authorize.',
  request_body: ' The POST had no body.',
};

function hint({ parameter }: Facts): string {
  const key = parameter?.value.toLowerCase() ?? '';
  return Object.hasOwn(HINTS, key) ? (HINTS[key] ?? '') : '';
}
