import { defineCause } from '../../../reasoning/cause.ts';
import { loginHostIn, tenantIn } from '../../../reasoning/dialects/known-values.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { curlTokenRequest, FORM_BODY } from '../../../reasoning/repairs/token-request.ts';

export const tokenParamsNotInBody = defineCause('token_params_not_in_body', {
  title: 'Token parameters in the URL instead of the body',
  summary: () =>
    'The parameters of the token request (grant_type and others) are in the query string. /token reads only the body of a POST; in the address a secret would also end up in logs.',
  ruledOutBy: (facts) =>
    `The request is POST https://${loginHostIn(facts)}/${tenantIn(facts)}/oauth2/v2.0/token without a query string, and its body is not empty.`,
  nextStep: () =>
    'Look at the address of the token request: a “?” with grant_type behind it is the proof, whether it was sent by POST or by GET. If a secret was in the address, replace it.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Move every parameter into the form body of a POST. Check that no redirect (http to https, or a slash at the end) turns the POST into a GET.',
        ],
        [['curl'], curlTokenRequest(facts)],
        ...FORM_BODY,
      ],
      {
        change: {
          before: 'POST /oauth2/v2.0/token?client_id=…&client_secret=…',
          after: 'POST /oauth2/v2.0/token, with client_id=… in the body',
        },
        undo: 'Put the former code back.',
      },
    ),
  ],
});
