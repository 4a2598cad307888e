import { defineCause } from '../../../reasoning/cause.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { curlTokenRequest, FORM_BODY } from '../../../reasoning/repairs/token-request.ts';

export const tokenBodyNotFormEncoded = defineCause('token_body_not_form_encoded', {
  title: 'Token request not form-encoded',
  summary: (facts) =>
    `The body of the token request is JSON, multipart or raw text. /token reads only application/x-www-form-urlencoded, so Entra sees none of the parameters${facts.parameter === null ? '' : ' and complains about the first missing one'}.`,
  ruledOutBy: () =>
    'The request has Content-Type: application/x-www-form-urlencoded and a body such as client_id=…&grant_type=….',
  nextStep: () =>
    'Send the request to a local listener (nc -l 8080) or log it: a body that begins with { or -- is the proof.',
  repairs: (facts) => [
    code(facts, [[['curl'], curlTokenRequest(facts)], ...FORM_BODY], {
      change: {
        before: '{"grant_type":"client_credentials", …}',
        after: 'grant_type=client_credentials&client_id=…&scope=…',
      },
      undo: 'Put the former code back.',
    }),
  ],
});
