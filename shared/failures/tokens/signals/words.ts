import { clockSkew } from '../causes/clock-skew.ts';
import { tokenAudienceMismatch } from '../causes/token-audience-mismatch.ts';
import { tokenVersionMismatch } from '../causes/token-version-mismatch.ts';
import { says, all, any, not } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import { CLEAR_TOPIC, TOPIC, IDENTITY, topic } from '../../../reasoning/signals/topic.ts';

import { BAD_ISSUER, VERSION_WORDS } from './wordings.ts';

export const tokensWords = [
  ...signalsOf(clockSkew, [
    CLEAR_TOPIC,
    says(`
      issued at|in|time … future; iat … future; issuedat … future; token … future; from future; issued after current
      time; before it was issued; current time … before; token used before; used before issued; before nbf; nbf … current;
      before use time; time is before; lies in future; is in future; clock tolerance; clock leeway; id token … not active
    `),
  ]),
  ...signalsOf(tokenAudienceMismatch, [
    TOPIC,
    all(
      says('401; unauthorized; invalid token; rejected'),
      says('audience; aud; accepted audiences; app id uri; application id uri; allowed token audiences'),
    ),
  ]),
  ...topic(
    tokenAudienceMismatch,
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
  ...signalsOf(tokenAudienceMismatch, [
    CLEAR_TOPIC,
    says(
      'audience not supported; audiencenotsupported; not supported … token audience; did not match valid list of audiences; invalid authorization token audience; accepted audiences',
    ),
  ]),
  ...topic(
    tokenVersionMismatch,
    all(
      says('issuer; iss; v1 token|tokens; v2 token|tokens; token version'),
      says('sts windows net; v2.0; v1.0; version 1|2; 1.0; access token; jwt; token'),
      says(
        'invalid; wrong; mismatch; not match|matching|valid|trusted; expected; instead; unexpected; different; old',
      ),
      IDENTITY,
      not(any(BAD_ISSUER, VERSION_WORDS)),
      not(says('federated; workload identity; certificate; api version; library version; package version')),
    ),
  ),
];
