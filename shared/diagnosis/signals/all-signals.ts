import { account } from './account.ts';
import { browserSession } from './browser-session.ts';
import { claimsContent } from './claims-content.ts';
import { clientAssertions } from './client-assertions.ts';
import { clientSecrets } from './client-secrets.ts';
import { clientType } from './client-type.ts';
import { clockSkew } from './clock-skew.ts';
import { conditionalAccess } from './conditional-access.ts';
import { consent } from './consent.ts';
import { grants } from './grants.ts';
import { identity } from './identity.ts';
import { network } from './network.ts';
import { redirectUri } from './redirect-uri.ts';
import { relyingParties } from './relying-parties.ts';
import { requestFormat } from './request-format.ts';
import { resourceScope } from './resource-scope.ts';
import type { Signal } from './signal.ts';
import { tokenValidation } from './token-validation.ts';
import { accountTopics } from './topics/accounts.ts';
import { browserTopics } from './topics/browser.ts';
import { credentialTopics } from './topics/credentials.ts';
import { networkTopics } from './topics/network.ts';
import { tokenTopics } from './topics/tokens.ts';
import { onBehalfOf, users } from './users.ts';

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
