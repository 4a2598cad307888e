import { all, not, says } from '../../reasoning/signals/condition.ts';
import { signalsOf } from '../../reasoning/signals/signal.ts';
import { TOPIC, CLEAR_TOPIC, IDENTITY, topic } from '../../reasoning/signals/topic.ts';

export const tokenTopics = [
  ...signalsOf('token_audience_mismatch', [
    TOPIC,
    all(
      says('401; unauthorized; invalid token; rejected'),
      says('audience; aud; accepted audiences; app id uri; application id uri; allowed token audiences'),
    ),
  ]),
  ...topic(
    'token_audience_mismatch',
    all(
      says('bearer; access token; token; jwt'),
      says(`
      you do not have permission to view this directory or page; 401 unauthorized; 401; unauthorized; invalid audience; rejects;
      rejected
    `),
      says(
        'app service; easy auth; easyauth; function app; azure function|functions; api management; apim; web api; my api; own api; protected api; resource server; backend',
      ),
    ),
  ),
  ...signalsOf('token_audience_mismatch', [
    CLEAR_TOPIC,
    says(
      'audience not supported; audiencenotsupported; not supported … token audience; did not match valid list of audiences; invalid authorization token audience; accepted audiences',
    ),
  ]),
  ...topic(
    'token_version_mismatch',
    all(
      says('issuer; iss; v1 token|tokens; v2 token|tokens; token version'),
      says('sts windows net; v2.0; v1.0; version 1|2; 1.0; access token; jwt; token'),
      says(
        'invalid; wrong; mismatch; not match|matching|valid|trusted; expected; instead; unexpected; different; old',
      ),
      IDENTITY,
      not(says('federated; workload identity; certificate; api version; library version; package version')),
    ),
  ),
  ...topic(
    'token_body_not_form_encoded',
    all(
      says('token endpoint; oauth2 token; oauth2 v2.0 token; grant type'),
      says('json; content type; urlencoded; form data; multipart; body; raw'),
      says('400; bad request; invalid request; fails; missing; required; error'),
    ),
  ),
  ...topic(
    'obo_assertion_audience_mismatch',
    all(
      says('on behalf of; obo; user assertion; jwt bearer'),
      says('audience; aud; signature; assertion; invalid grant; wrong token; id token; graph'),
      says('invalid; fails?; failed; error; mismatch; not'),
    ),
  ),
];
