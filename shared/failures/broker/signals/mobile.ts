import { all, field, look, not, says } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import { androidSignatureHashMismatch } from '../causes/android-signature-hash-mismatch.ts';
import { iosBundleIdMismatch } from '../causes/ios-bundle-id-mismatch.ts';

/** `msauth://com.example.app/…`: package name and signature hash. On iOS the bundle ID is part of the scheme. */
const ANDROID_URI = look(({ uris, quote }) => {
  const found = uris.find(({ value }) => value.startsWith('msauth://'));
  return found === undefined ? null : [quote(found, found.value)];
});

const SIGNATURE = says(
  'signature hash; key hash; keystore; keytool; signing key|certificate|config; release|debug key; play signing',
);

const NOT_MATCHING = says(`
      mismatch; does not match; doesnt match; not match|matching; invalid redirect uri; redirect uri … invalid; redirect uri … wrong; only in
      release; release build
    `);

const IOS = says('ios; i os; iphone; i phone; ipad; i pad; xcode; safari');

export const mobileSignals = [
  ...signalsOf(
    androidSignatureHashMismatch,
    [
      4.5,
      says(`
      redirect uri in configuration file doesnt match with one generated with package name and signature hash; redirect uri
      does not match with package name and signature hash; redirect uri doesnt match uri generated with caller package name
      and signature
    `),
    ],
    [4.2, all(ANDROID_URI, SIGNATURE, NOT_MATCHING, not(IOS))],
    [4.2, says('intent filter for browser tab activity is missing')],
    [
      2.6,
      all(
        says('android; google play; play store'),
        says('msal; msal auth; react native msal; msauth; azure; entra; microsoft'),
        says(
          'redirect uri mismatch; redirect uri does not match; redirect uri doesnt match; hash value does not match; hash does not match; signature hash',
        ),
      ),
    ],
  ),
  ...signalsOf(
    iosBundleIdMismatch,
    [
      4.5,
      says(`
      required app scheme … is not registered in apps info plist; is not registered in apps info plist file; required query scheme
      … is not registered
    `),
    ],
    [
      4.6,
      says(`
      missing entitlements; does not have keychain access groups enabled in entitlements; application cannot access ios keychain;
      cannot access publisher keychain; redirect scheme not registered
    `),
    ],
    [
      4.2,
      all(
        IOS,
        says('cannot open page because address is invalid'),
        says('msauth; msal; sign in interactive; microsoft'),
      ),
    ],
    [3.6, all(says('34018'), says('keychain'))],
    [4, all(says('42001'), says('msal; msalerror domain'))],
    [2.2, field('redirect_uri', /^msauth\.\$\(/u)],
  ),
];
