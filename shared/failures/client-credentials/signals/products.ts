import { clientSecretInvalid } from '../causes/client-secret-invalid.ts';
import { clientSecretExpired } from '../causes/client-secret-expired.ts';
import { all, not, says } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';

/**
 * What products make of an answer of Entra: they drop the code, so that only their own words are left. Source: the
 * products' documents, see `shared/relying-parties`.
 */
const NO_ACCESS_TOKEN = all(
  says('invalid request failed to obtain access token'),
  // With Entra's own code beside them, that code says it better.
  not(says('aadsts')),
);

export const productSignals = [
  ...signalsOf(clientSecretInvalid, [3.4, NO_ACCESS_TOKEN]),
  ...signalsOf(clientSecretExpired, [3.2, NO_ACCESS_TOKEN]),
];
