import { says } from '../../../reasoning/signals/condition.ts';

export const BAD_ISSUER = says(`
      idx10205; idx10204; idx40001; issuer validation failed; jwt issuer invalid; invalid issuer; issuer … invalid|is
      invalid; iss claim is not valid; iss claim … not valid|invalid; unexpected iss claim value; issuer mismatch;
      issuer did not match; issuer … does|did not match; id token issued by different provider; invalid_issuer; unable
      to validate issuer; claim iss value; invalid claim iss; invalid claim error iss; issuer … is not trusted|expected; iss mismatch; wrong
      issuer; bearer error invalid token error description issuer; did not match requested issuer; unexpected jwt
      issuer; unexpected jwt iss; jwt iss claim has value; iss not satisfied; jwt issuer is not configured; auth
      callback incorrect iss; not issued by given issuers; invalid claims iss; invalid issuer in token; idw10303
    `);

export const BAD_AUDIENCE = says(`
      idx10214; idx10208; idx10206; audience validation failed; jwt audience invalid; invalid audience; audience … is
      invalid; audience is invalid; aud claim is not valid; aud claim … not valid|invalid; unexpected aud claim value;
      audience doesnt match; audience … does not match; expected audience; invalid claim aud; token has wrong
      audience; audience mismatch; wrong audience; invalid_audience; aud … mismatch; required audience is missing; aud
      claim … expected; none of … audience; incorrect audience; aud not satisfied; audiences in jwt are not allowed;
      unexpected jwt audience; unexpected jwt aud; jwt aud claim has value; jwt audience rejected; not match with any
      of allowed audiences; auth callback incorrect aud; not allowed to be used by this audience; bad audience; token
      is missing aud; invalid claims aud; token has invalid audience; claim value mismatch aud
    `);

export const BAD_SIGNATURE = says(`
      invalid signature; signature verification failed; signature validation failed; signature …
      invalid; signature is invalid; idx10501; idx10503; idx10511; idx10500; idx10516; idx10517;
      invalid token signature; signed jwt rejected; failed to verify signature; failed to verify id
      token signature; could not verify signature; signature did not match; unable to match key; no
      matching key; cannot find kid; can|could not find kid; kid … not in jwks|keys|set; no key … kid; key id … not
      found; no applicable key found; unable to find signing key; unable to find … signing key;
      no matching kid; kid … not found; jwt signature; no valid key found; kid mismatch; discover signing keys; signing
      keys? not found; key parameters kid; jwt verify cannot verify token; crypto rsa verification error; could not verify
      message using any of signatures or keys; jwt verification fails; have key to match kid; unable to lookup correct key;
      find public key for kid; unable to find key for algorithm; jwt validation failed … signature; token signature mismatch;
      auth callback signature validation failed; failed to verify token signature
    `);

/** Which of both versions a token has, in words. */
export const VERSION_WORDS = says(`
      access token accepted version; requested access token version; accepted token version; v1
      token|tokens; v1 … instead of v2; v1.0 token; v2 … instead of v1; v2.0 … v1.0; ver … 1.0 …
      expected|instead; token version; v1 access token; sts … instead of login; wrong token version;
      version 1 token
    `);
