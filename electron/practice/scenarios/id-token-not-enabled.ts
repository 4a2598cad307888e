import { withFaults } from './change-directory.ts';
import { standIn } from './client-part.ts';
import { byRedirect } from './expected.ts';
import { MEMBER } from './person.ts';
import { changedParameter } from './request-change.ts';
import type { Scenario } from './scenario.ts';

/**
 * A stand-in, because AuthLoupe asks for codes alone. An ID token cannot come in a query, so the answer is a form: a
 * page that posts itself, which is why the status is 200.
 */
export const idTokenNotEnabled: Scenario = {
  id: 'id-token-not-enabled',
  title: 'ID tokens not enabled',
  group: 'client',
  mistake:
    'The app asks the authorization endpoint for an ID token (response_type with id_token), and the registration does not allow it.',
  instruction: 'Sign in with the response mode form_post: the error is posted to the app.',
  cause: 'id_token_implicit_not_enabled',
  expected: { ...byRedirect(700054, 'unsupported_response_type'), httpStatus: 200 },
  client: standIn('web', { responseMode: 'form_post' }),
  person: MEMBER,
  change: (directory) =>
    withFaults(directory, {
      requestChanges: [changedParameter('authorize', 'response_type', 'code id_token')],
    }),
};
