import { clientSecretInvalid } from '../causes/client-secret-invalid.ts';
import { clientSecretExpired } from '../causes/client-secret-expired.ts';
import { clientSecretStaleAfterRotation } from '../causes/client-secret-stale-after-rotation.ts';
import { clientSecretNotUrlEncoded } from '../causes/client-secret-not-url-encoded.ts';
import { all, any, code, field, look, not, says } from '../../../reasoning/signals/condition.ts';
import * as assertion from './assertion-looks.ts';
import * as secret from './secret-looks.ts';
import { isUnauthorizedAtTokenEndpoint } from './token-endpoint-looks.ts';
import { hasCode } from '../../../reasoning/signals/told-looks.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import { FORMER_VERSION_WORKS, NOTHING_ELSE_CHANGED } from '../../../reasoning/signals/update-broke-it.ts';

const WRONG_SECRET = any(
  code(7000215),
  says(`
      invalid client secret; client secret is invalid|wrong|incorrect; client secret invalid; client
      secret … is not valid
    `),
);

const ANY_SECRET = any(WRONG_SECRET, code(7000222), says('client secret'));

const ROTATED = says(`
      rotated|rotate|rotating|rotation … secret|secrets|password|credential|credentials;
      secret|secrets|credential|credentials … rotation|rotated; rotation; rotated; renewed … secret;
      renewed secret; old secret; new secret … still; after updating … secret; updated … secret;
      changed … secret; regenerated … secret; replaced … secret; cached secret|credential|credentials;
      stale secret; secret was updated|renewed|replaced|changed|regenerated;
      made|created|generated|added|issued new one|secret|client|key|version; new secret … works|work;
      secret … new one; renewing … secret; even after … new|renew|renewing|updating; new value … still
    `);

const RESTART = says(`
      until|after restart; after restarting; restart|restarting|restarted …
      pod|pods|app|service|container|deployment|process|server; rollout restart; not restarted; still
      uses|using|used|reading|reads … old|previous; picks? up new secret; did not pick up; doesnt pick up; not pick up;
      environment variable … old; without restart; redeploy|redeployed|redeploying; never
      reloaded|restarted|redeployed|refreshed; not reloaded|refreshed|redeployed; reload|reloaded …
      config|configuration|secret|secrets|workers|process|app; old secret|value … cached|memory|used;
      started|running before; started … before … rotation|change|renewal; before rotation; been
      running since|without|for; in memory; only read|loaded|reads at startup|start|boot; at startup;
      long running process|worker|service; other instance|instances|replica|replicas; one
      of … instances|replicas|pods; still old one|value|secret; pinned version|secret; iisreset; app pool; recycle|recycled; systemctl restart|reload; force recreate;
      recreate|recreated; warm instance|instances; uptime; up for … days|weeks|months; not picked up;
      previous value|secret; old value; pinned to old; old version
    `);

const NEVERTHELESS = says('still; already; even though|after; although; but; works with; with new secret');

/** A library or product was exchanged, and the secret was good before and after. */
const UPDATE_BROKE_IT = any(FORMER_VERSION_WORKS, NOTHING_ELSE_CHANGED);

export const clientSecretsSignals = [
  ...signalsOf(
    clientSecretInvalid,
    [3.2, all(not(code(7000215)), WRONG_SECRET)],
    [1.2, all(not(WRONG_SECRET), field('error', /^invalid_client$/u))],
    [0.8, says('invalid client; client authentication failed')],
    // Of all that a client sends there, only its credential is answered by 401.
    [3, all(look(isUnauthorizedAtTokenEndpoint), not(look(hasCode)))],
    [
      3.4,
      says(
        'secret id instead of value|secret; used|pasted|copied|entered|sent secret id; copied id of secret; secret id not value',
      ),
    ],
    [2.5, all(any(WRONG_SECRET, field('error', /invalid_client/u)), look(secret.isGuidSecret))],
    [
      1.5,
      all(
        WRONG_SECRET,
        says(`
      used|pasted|copied … secret id; secret id … instead; was secret id; instead of value|secret
      value; wrong secret; typo
    `),
      ),
    ],
    [-1, all(look(assertion.hasAssertion), not(WRONG_SECRET))],
    [-2, all(WRONG_SECRET, UPDATE_BROKE_IT)],
  ),
  ...signalsOf(
    clientSecretExpired,
    [
      4,
      says(`
      client secret keys? … expired; client secret … has|have|is|are|was|were|had expired; secret … was|is expired; client secret expired;
      expired client secret; secret … has expired; secret expired; expired secret; secret keys are
      expired; client secret … expires? … ago|yesterday; credential has expired; invalid client secret
      expired keys
    `),
    ],
    [1.2, all(ANY_SECRET, look(secret.isPastEndDate))],
    [
      2.2,
      all(
        WRONG_SECRET,
        not(code(7000222)),
        not(ROTATED),
        says('secret|key|it … expired; expired secret|key; shows expired; expiry date; has expired'),
      ),
    ],
    [-2.5, all(code(7000222), ROTATED, RESTART)],
    [-1.5, all(code(7000222), ROTATED, NEVERTHELESS)],
  ),
  ...signalsOf(
    clientSecretStaleAfterRotation,
    [2.6, all(ANY_SECRET, ROTATED)],
    [2, all(code(7000222), ROTATED, NEVERTHELESS)],
    [
      1.8,
      all(
        WRONG_SECRET,
        says(`
      expired … created|made|generated|added new; after updating|rotating|rotation|renewing|renewal …
      still|fails|failing|error|get|getting
    `),
      ),
    ],
    [3, all(ANY_SECRET, RESTART)],
    [
      1.2,
      all(
        any(WRONG_SECRET, code(7000222)),
        says(`
      new secret; key vault; keyvault; kubernetes secret; created new … secret; works with new; works
      after
    `),
      ),
    ],
    [
      1.2,
      all(
        WRONG_SECRET,
        says(`
      suddenly; worked yesterday|before|fine; was working; for months|weeks; stopped working
    `),
      ),
    ],
  ),
  ...signalsOf(
    clientSecretNotUrlEncoded,
    [
      4.8,
      all(
        any(ANY_SECRET, code(9002313, 900144)),
        says(`
      url encode|encoded|encoding; urlencode|urlencoded; percent encode|encoded|encoding; encode uri
      component; special characters?; data urlencode; escape|escaped|escaping; plus sign; ampersand;
      contains plus|+; secret contains; secret has … character; quote_plus; uri escape data string;
      secret … encoded|encoding; double encoded|encoding
    `),
      ),
    ],
    [
      5.2,
      all(
        any(WRONG_SECRET, code(9002313, 900144, 7000216)),
        any(look(secret.isRawInForm), look(secret.isCutInForm)),
      ),
    ],
    [4.4, all(any(ANY_SECRET, code(9002313)), look(secret.isSaidToHoldSpecials))],
    [
      4,
      all(
        says('invalid client'),
        says('secret contains|has|with|includes'),
        says(
          'url encode|encoding|encoded|encodes; percent encode|encoding|encoded; escape|escaped|escaping; special characters?',
        ),
      ),
    ],
    [1.2, all(any(WRONG_SECRET, code(7000215)), look(secret.isWrittenIntoForm))],
    [
      2.6,
      all(
        any(WRONG_SECRET, code(7000215)),
        look(secret.isWrittenIntoForm),
        says('works; worked; working; succeeds; dict; hashtable; postman'),
      ),
    ],
    [
      -1.5,
      all(
        says('application x www form urlencoded'),
        not(says('special characters?; encode uri component')),
        not(look(secret.isRawInForm)),
      ),
    ],
  ),
];
