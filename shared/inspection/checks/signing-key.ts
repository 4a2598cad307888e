import { isOfB2c } from './account-kind.ts';
import { failed, pass, warning, type TokenCheck } from './token-check.ts';

const EVIDENCE = ['header.kid'];

/** Speaks only once the signature was looked at: a key of the app's own is not among the tenant's. */
export const signingKey: TokenCheck = {
  id: 'signing-key',
  title: 'Signing key',
  examine: ({ verification, token, about }) => {
    if (verification === null) return null;
    if (verification.isAppKey)
      return warning(
        'Signed with the app’s own key (claims mapping or SAML): the tenant’s key list lacks it.',
        EVIDENCE,
        {
          repair: 'Read the metadata with ?appid=<client-id>.',
          cause: 'custom_signing_key_metadata',
        },
      );
    if (verification.reason === 'key-unknown' && isOfB2c({ token, about }))
      return failed(
        'None of the keys has this key ID: the key is old, or these are the keys of another policy or tenant.',
        EVIDENCE,
        { repair: 'Take the keys from the metadata of the policy that signed, and try again.' },
      );
    if (verification.reason === 'key-unknown')
      return failed(
        'No published key has this key ID: the key is old, of another tenant or cloud, or the app’s own.',
        EVIDENCE,
        {
          repair:
            'Compare tenant and cloud; for an app with claims mapping ask with ?appid=; else sign in again.',
          cause: 'custom_signing_key_metadata',
        },
      );
    return verification.outcome === 'verified'
      ? pass('One of the keys that were asked for.', EVIDENCE)
      : null;
  },
};
