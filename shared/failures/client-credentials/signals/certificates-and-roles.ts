import { all, any, code, field, look, not, says } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import { flowIs } from '../../../reasoning/signals/told-looks.ts';
import { apiPermissionNotListedOrConsented } from '../../consent/causes/api-permission-not-listed-or-consented.ts';
import { appRoleNotAssignedToClient } from '../causes/app-role-not-assigned-to-client.ts';
import { clientAssertionAudienceWrong } from '../causes/client-assertion-audience-wrong.ts';
import { clientAssertionHeaderWrong } from '../causes/client-assertion-header-wrong.ts';
import { clientCertificateExpiredOrRevoked } from '../causes/client-certificate-expired-or-revoked.ts';
import { clientCertificateNotRegistered } from '../causes/client-certificate-not-registered.ts';
import { clientSecretInvalid } from '../causes/client-secret-invalid.ts';
import { federatedCredentialMismatch } from '../causes/federated-credential-mismatch.ts';
import { federatedExpressionInvalid } from '../causes/federated-expression-invalid.ts';

const WRONG_AUDIENCE = says(`
      client assertion audience claim does not match; assertion audience claim does not match realm issuer; audience …
      does not match realm issuer
    `);

/** Entra’s words for it beside the thumbprint that it names in any case. */
const EXPIRED_KEY = says(`
      reason key used is expired; key used is expired; certificate … used to sign … assertion is expired; certificate …
      used to sign … assertion has expired; certificate … is expired on application; certificate has been revoked;
      certificate was revoked; certificate is not within its validity period; certificate … outside … validity
    `);

const EXPRESSION = says('claims matching expression; flexible federated identity credential');

/** An app-only token for an API of one’s own; Graph’s permissions are app roles, too, but are granted as permissions. */
const OWN_API_WITHOUT_ROLES = all(
  look(flowIs('client-credentials')),
  says('my|our|own|custom api|webapi|backend; my|our|own|custom web api; target api; api app registration'),
  says(
    'no roles; without roles; roles claim … missing|empty|null|absent; missing roles; roles is missing|empty|null; no roles claim',
  ),
  not(says('graph microsoft com; microsoft graph; graph api')),
);

export const certificatesAndRolesSignals = [
  ...signalsOf(clientAssertionAudienceWrong, [
    4.5,
    all(WRONG_AUDIENCE, any(code(50012, 700023, 70002), says('client assertion'))),
  ]),
  ...signalsOf(clientAssertionHeaderWrong, [-3, WRONG_AUDIENCE]),
  ...signalsOf(clientSecretInvalid, [-3, WRONG_AUDIENCE]),
  ...signalsOf(
    clientCertificateNotRegistered,
    [-3, WRONG_AUDIENCE],
    [-4, all(any(code(700027, 50012), says('client assertion')), EXPIRED_KEY)],
  ),
  ...signalsOf(clientCertificateExpiredOrRevoked, [
    5,
    all(any(code(700027, 50012, 70002), says('client assertion; client certificate')), EXPIRED_KEY),
  ]),
  ...signalsOf(
    federatedExpressionInvalid,
    [
      4,
      all(
        EXPRESSION,
        says('parse; parsed; evaluate; evaluated; evaluation; not supported; not allowed; invalid'),
      ),
    ],
    [1.5, EXPRESSION],
  ),
  ...signalsOf(federatedCredentialMismatch, [-2, EXPRESSION]),
  ...signalsOf(apiPermissionNotListedOrConsented, [-2.5, OWN_API_WITHOUT_ROLES]),
  ...signalsOf(
    appRoleNotAssignedToClient,
    [4.4, OWN_API_WITHOUT_ROLES],
    // An app without a user has nothing of its delegated permissions.
    [
      2.4,
      all(
        says('insufficient privileges to complete operation'),
        says('console app|application; daemon; app only; client credentials; background service'),
      ),
    ],
    [4, says('is not assigned to role for application')],
    [
      3.2,
      all(
        look(flowIs('client-credentials')),
        field('idtyp', /^app$/u),
        says('no roles; without roles; roles claim missing; missing roles; roles is missing|empty; 403'),
        not(says('graph microsoft com')),
      ),
    ],
  ),
];
