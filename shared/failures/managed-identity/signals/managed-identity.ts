import { hasCode } from '../../../reasoning/signals/told-looks.ts';
import { all, any, code, look, not, says } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import { loopbackListenerUnreachable } from '../../network/causes/loopback-listener-unreachable.ts';
import { networkProxyBlocksEntra } from '../../network/causes/network-proxy-blocks-entra.ts';
import { serviceUserOrRoleMissing } from '../../downstream/causes/service-user-or-role-missing.ts';
import { credentialChainExhausted } from '../causes/credential-chain-exhausted.ts';
import { managedIdentityEndpointUnreachable } from '../causes/managed-identity-endpoint-unreachable.ts';
import { managedIdentityNotAssigned } from '../causes/managed-identity-not-assigned.ts';
import { managedIdentityUsedAsApp } from '../causes/managed-identity-used-as-app.ts';

/** An error of Entra inside the text says more than what the library makes of it. */
const ENTRA_ANSWERED = look(hasCode);

const CHAIN = says(`
      failed to retrieve token from included credentials; defaultazurecredential failed to retrieve token; default azure
      credential failed to retrieve token; chained token credential authentication failed; chained token credential failed
      to retrieve token; default azure credential failed to acquire token; defaultazurecredential failed to acquire token;
      attempted credentials environment credential; chained token credential failed to acquire token; chained token credential
      authentication failed
    `);

const MANAGED_IDENTITY = says(`
      managed identity; managed identities; managed identity credential; msi; imds; 169 254 169 254; identity endpoint; use
      msi
    `);

const NOT_ASSIGNED = says(`
      identity not found; requested identity has not been assigned to this resource; requested identity isnt assigned to
      this resource; no user assigned or delegated managed identity found; multiple user assigned identities exist; no
      managed identity was found for client id; no managed identity found for specified client id
    `);

/** Messages that need no other word of a managed identity beside them. */
const NOT_ASSIGNED_IN_FULL = says(`
      unable to load requested managed identity; failed to connect to msi … http error 400; msi is configured correctly … http error 400;
      workflow managed identity not specified; invalid workflow managed identity specified; workflow managed identity configuration
      invalid; does not have managed identity enabled; unable to load proper managed identity; no azure identity found for request client id; no user assigned identity or
      delegated managed identity found
    `);

const UNREACHABLE = says(`
      no managed identity endpoint found; no response received from managed identity endpoint; no response from imds
      endpoint; managed identity endpoint … unavailable|unreachable; imds endpoint … unavailable|timeout; managed identity
      authentication unavailable … gateway error; authentication unavailable request failed due to gateway error; managed
      identity unreachable network; multiple attempts failed to obtain token from managed identity endpoint; failed to get
      response from imds endpoint; managed identity response was not in expected format; msi endpoint is not responding; failed
      to connect to msi; running in valid managed identity environment; you are running in managed identity environment; key
      error identity endpoint|header; connection to imds endpoint cannot be established
    `);

const NO_ANSWER = says(`
      timeout; timed out; time out; i o timeout; connection refused; econnrefused; etimedout; ehostunreach; enetunreach;
      no route to host; network is unreachable; host unreachable; 502; 504; bad gateway; gateway timeout; deadline exceeded
    `);

/** The chain names many; one link alone is what the others answer for. */
const ONE_OF_CHAIN = any(CHAIN, says('environment variables are not fully configured'));

/** The address of the host’s own metadata service: nothing of Entra is asked there. */
const METADATA_ADDRESS = says('169 254 169 254');

export const managedIdentitySignals = [
  ...signalsOf(managedIdentityUsedAsApp, [5, says('msi identity should not use client secret credential')]),
  ...signalsOf(
    managedIdentityNotAssigned,
    [4.5, any(NOT_ASSIGNED_IN_FULL, all(MANAGED_IDENTITY, NOT_ASSIGNED))],
    [-3, all(ENTRA_ANSWERED, not(code(7000232)))],
  ),
  ...signalsOf(
    managedIdentityEndpointUnreachable,
    [
      3.8,
      says(
        'fail|failed|fails to connect with|to 169 254 169 254; to directly connect with 169 254 169 254; hangs … imds credential; imds credential … hangs|slow|timeout',
      ),
    ],
    [4.2, all(UNREACHABLE, not(ONE_OF_CHAIN))],
    [4.2, all(METADATA_ADDRESS, NO_ANSWER, not(ONE_OF_CHAIN))],
    [2, all(UNREACHABLE, ONE_OF_CHAIN)],
    [-4, any(NOT_ASSIGNED, NOT_ASSIGNED_IN_FULL)],
    [-3, ENTRA_ANSWERED],
  ),
  ...signalsOf(
    credentialChainExhausted,
    [4.5, CHAIN],
    [
      3.8,
      all(
        says('default azure credential'),
        says('environment credential authentication unavailable; azure cli not installed'),
      ),
    ],
    // The link that was meant did its part; its own request was answered with an error.
    [-4, says('get assertion received http status')],
    [-3, ENTRA_ANSWERED],
    [-2.5, all(MANAGED_IDENTITY, NOT_ASSIGNED)],
  ),
  ...signalsOf(networkProxyBlocksEntra, [-4, METADATA_ADDRESS]),
  ...signalsOf(loopbackListenerUnreachable, [-3, METADATA_ADDRESS]),
  // Without a token of the identity no service has refused it yet.
  ...signalsOf(serviceUserOrRoleMissing, [-2.5, NOT_ASSIGNED_IN_FULL]),
];
