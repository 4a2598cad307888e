import { account } from './account-type/signals/account.ts';
import { browserSession } from './browser/signals/browser-session.ts';
import { claimsContent } from './claims/signals/claims-content.ts';
import { clientAssertions } from './client-credentials/signals/client-assertions.ts';
import { clientSecrets } from './client-credentials/signals/client-secrets.ts';
import { clientType } from './client-type/signals/client-type.ts';
import { clockSkew } from './tokens/signals/clock-skew.ts';
import { conditionalAccess } from './policy/signals/conditional-access.ts';
import { consent } from './consent/signals/consent.ts';
import { grants } from './grants/signals/grants.ts';
import { identity } from './app/signals/identity.ts';
import { network } from './network/signals/network.ts';
import { redirectUri } from './redirect-uri/signals/redirect-uri.ts';
import { relyingParties } from './client-credentials/signals/relying-parties.ts';
import { requestFormat } from './request/signals/request-format.ts';
import { resourceScope } from './scopes/signals/resource-scope.ts';
import type { Signal } from '../reasoning/signals/signal.ts';
import { tokenValidation } from './tokens/signals/token-validation.ts';
import { accountTopics } from './topics/accounts.ts';
import { browserTopics } from './topics/browser.ts';
import { credentialTopics } from './topics/credentials.ts';
import { networkTopics } from './topics/network.ts';
import { tokenTopics } from './topics/tokens.ts';
import { onBehalfOf, users } from './user/signals/users.ts';

/** All signals, in the order of the causes. */
export const SIGNALS: readonly Signal[] = [
  ...redirectUri,
  ...clientType,
  ...clientSecrets,
  ...clientAssertions,
  ...clockSkew,
  ...identity,
  ...account,
  ...consent,
  ...resourceScope,
  ...requestFormat,
  ...grants,
  ...conditionalAccess,
  ...users,
  ...onBehalfOf,
  ...tokenValidation,
  ...claimsContent,
  ...browserSession,
  ...network,
  ...accountTopics,
  ...browserTopics,
  ...credentialTopics,
  ...networkTopics,
  ...tokenTopics,
  ...relyingParties,
];
