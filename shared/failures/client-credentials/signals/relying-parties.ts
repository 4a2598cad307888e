import { all, not, says } from '../../../reasoning/signals/condition.ts';
import { signalsOf, type Signal } from '../../../reasoning/signals/signal.ts';

/**
 * What products make of an answer of Entra: they drop the code, so that only their own words are left. Source: the
 * products' documents, see `shared/relying-parties`.
 */
const NO_ACCESS_TOKEN = all(
  says('invalid request failed to obtain access token'),
  // With Entra's own code beside them, that code says it better.
  not(says('aadsts')),
);

export const relyingParties: readonly Signal[] = [
  ...signalsOf('client_secret_invalid', [3.4, NO_ACCESS_TOKEN]),
  ...signalsOf('client_secret_expired', [3.2, NO_ACCESS_TOKEN]),
  ...signalsOf('single_tenant_app_on_common', [
    5,
    says('service listing is not properly configured by the publisher'),
  ]),
];
