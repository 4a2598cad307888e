import { apiPermissionNotListedOrConsented } from '../../consent/causes/api-permission-not-listed-or-consented.ts';
import { appNotFoundInTenant } from '../../app/causes/app-not-found-in-tenant.ts';
import { wrongClientIdValue } from '../../app/causes/wrong-client-id-value.ts';
import { customSigningKeyMetadata } from '../../tokens/causes/custom-signing-key-metadata.ts';
import { graphTokenNotForYourApi } from '../../tokens/causes/graph-token-not-for-your-api.ts';
import { tokenAudienceMismatch } from '../../tokens/causes/token-audience-mismatch.ts';
import { tokenVersionMismatch } from '../../tokens/causes/token-version-mismatch.ts';
import { redirectUriHttpBehindProxy } from '../../redirect-uri/causes/redirect-uri-http-behind-proxy.ts';
import { tlsCertificateNotTrusted } from '../../network/causes/tls-certificate-not-trusted.ts';
import { federatedUserRopc } from '../../user/causes/federated-user-ropc.ts';
import { all, any, code, look, says } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import {
  BAD_ADDRESS,
  BAD_RESPONSE_SIGNATURE,
  isEntityIdQuoted,
  SAML,
  SAML_AUDIENCE_OF_NET,
} from './saml-words.ts';

const NO_AUTHN_CONTEXT = says('match requested authentication method; no authn context');
const SAML_RESPONSE = all(SAML, says('samlresponse; saml response; saml; assertion; saml2 response'));
/** What is signed there is a message of SAML, and no token. */
const LOGOUT = says('single logout; logout request; logout response');
const SAML_WITH_UNKNOWN_APP = all(SAML, code(700016, 650056));
const ENTITY_ID = all(code(700016, 650056), look(isEntityIdQuoted));

/** What the same words mean with OpenID Connect does not apply to SAML. */
export const samlNeighbours = [
  ...signalsOf(tokenAudienceMismatch, [-4, any(all(SAML_RESPONSE, BAD_ADDRESS), SAML_AUDIENCE_OF_NET)]),
  ...signalsOf(tokenVersionMismatch, [-4, all(SAML_RESPONSE, BAD_ADDRESS)]),
  ...signalsOf(customSigningKeyMetadata, [-4, any(LOGOUT, all(SAML_RESPONSE, BAD_RESPONSE_SIGNATURE))]),
  ...signalsOf(graphTokenNotForYourApi, [-4, any(LOGOUT, all(SAML_RESPONSE, BAD_RESPONSE_SIGNATURE))]),
  // Where the response was received is no redirect URI, and metadata of a federation need no federated user.
  ...signalsOf(redirectUriHttpBehindProxy, [-5, all(SAML, BAD_ADDRESS)]),
  ...signalsOf(federatedUserRopc, [-5, all(SAML, any(BAD_ADDRESS, BAD_RESPONSE_SIGNATURE))]),
  ...signalsOf(tlsCertificateNotTrusted, [-3, all(SAML, any(NO_AUTHN_CONTEXT, BAD_RESPONSE_SIGNATURE))]),
  ...signalsOf(wrongClientIdValue, [-2, SAML_WITH_UNKNOWN_APP], [-1.5, ENTITY_ID]),
  ...signalsOf(appNotFoundInTenant, [-2, SAML_WITH_UNKNOWN_APP], [-1.5, ENTITY_ID]),
  ...signalsOf(apiPermissionNotListedOrConsented, [-3, SAML_WITH_UNKNOWN_APP], [-2, ENTITY_ID]),
];
