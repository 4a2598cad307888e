import { marker, secret, unused, type Taker } from '../reading/takers.ts';

/** Only the answer that made a secret has its value. */
const secretIfThere: Taker = (found, leaf) => {
  if (leaf.value.kind === 'text' && leaf.value.text !== '') secret(found, leaf);
};

const version = unused('It says which access tokens an API of the application takes.');

/** What manifests say of credentials and tokens, by names in lower case. */
export const CREDENTIAL_SLOTS: Readonly<Record<string, Taker>> = {
  'passwordcredentials[].secrettext': secretIfThere,
  'passwordcredentials[].value': secretIfThere,
  'passwordcredentials[].hint': marker,
  'passwordcredentials[].keyid': marker,
  'passwordcredentials[].displayname': marker,
  'passwordcredentials[].startdate': marker,
  'passwordcredentials[].startdatetime': marker,
  'passwordcredentials[].createdon': marker,
  'passwordcredentials[].customkeyidentifier': marker,
  passwordcredentials: marker,
  'api.requestedaccesstokenversion': version,
  accesstokenacceptedversion: version,
};
