import { clientIdPlaceholder } from '../causes/client-id-placeholder.ts';
import { wrongClientIdValue } from '../causes/wrong-client-id-value.ts';
import { appNotFoundInTenant } from '../causes/app-not-found-in-tenant.ts';
import { all, any, code, field, look, not, says } from '../../../reasoning/signals/condition.ts';
import * as clientId from './client-id-looks.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import { ANY_IDENTITY, APP_NOT_FOUND } from './wrong-identity.ts';

/** One identifier stands where another belongs; to name an object ID says nothing yet. */
const TAKEN_FOR_ANOTHER = says(`
      object id as client|application|app id; object id … instead of; object id instead; object id rather; object id is used as;
      used|using|entered|pasted|copied|took|put|configured object id; secret id … as client id; tenant id … as client id; client id
      … tenant id … swapped; wrong client id; instead of application|client id; not application client id; enterprise application
      object id; used … id … instead
    `);

export const clientIdSignals = [
  ...signalsOf(
    clientIdPlaceholder,
    [5, all(any(APP_NOT_FOUND, code(90013, 900144, 90112)), look(clientId.isClientIdSample))],
    [
      3,
      says(`
      placeholder … client id; client id … placeholder; sample|example client id; enter the
      application id here; your client id; enter_the_application_id_here; your app id
    `),
    ],
  ),
  ...signalsOf(
    wrongClientIdValue,
    [3.5, all(APP_NOT_FOUND, look(clientId.isClientIdNoGuid))],
    [0.6, look(clientId.isClientIdNoGuid)],
    [5, all(any(APP_NOT_FOUND, code(7000215)), look(clientId.isClientIdReused))],
    [4.6, all(ANY_IDENTITY, any(TAKEN_FOR_ANOTHER, says('object id; principal id; swapped; mixed up')))],
    [4.2, all(says('client id; application id'), TAKEN_FOR_ANOTHER)],
    [
      3,
      says(`
      application identifier … must be guid; client id … must be guid; is not valid client id; client
      id is not guid
    `),
    ],
  ),
  ...signalsOf(
    appNotFoundInTenant,
    [3.6, all(not(code(700016, 700038)), APP_NOT_FOUND)],
    [
      3.5,
      says(`
      application has not been installed by administrator of tenant; not been installed by
      administrator; missing service principal; service principal … not found in tenant; client
      application … is missing service principal; sent your authentication request to wrong tenant;
      authorization identity not found; identity of calling application could not be established
    `),
    ],
    [1.2, all(code(50034, 90002), says('application'))],
    [1.4, field('error', /^unauthorized_client$/u)],
    [-1.2, look(clientId.isClientIdSample)],
    // What is disabled exists.
    [-3, all(code(7000112, 500014), says('disabled; has lapsed'))],
  ),
];
