import { tokenBodyNotFormEncoded } from '../causes/token-body-not-form-encoded.ts';
import { all, says } from '../../../reasoning/signals/condition.ts';
import { topic } from '../../../reasoning/signals/topic.ts';

export const requestWords = [
  ...topic(
    tokenBodyNotFormEncoded,
    all(
      says('token endpoint; oauth2 token; oauth2 v2.0 token; grant type'),
      says('json; content type; urlencoded; form data; multipart; body; raw'),
      says('400; bad request; invalid request; fails; missing; required; error'),
    ),
  ),
];
