import { all, code, not, says } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import { oboAssertionAudienceMismatch } from '../causes/obo-assertion-audience-mismatch.ts';

/** What a client proves itself with, as opposed to the user’s token. */
const CLIENT_ASSERTION = says('client assertion');

export const onBehalfOfSignals = signalsOf(
  oboAssertionAudienceMismatch,
  [
    3.5,
    all(
      not(CLIENT_ASSERTION),
      says('assertion contains invalid signature; assertion failed signature validation'),
    ),
  ],
  [
    5.2,
    says(`
      assertion audience does not match; assertion audience claim does not match; audience in
      assertion; does not match client app presenting assertion; not issued for … middle tier; audience in assertion was
    `),
  ],
  [1.4, all(code(50013), says('graph; audience; aud; id token; signature'))],
  [1.2, all(code(65001, 70000), says('on behalf of'), says('audience'))],
);
