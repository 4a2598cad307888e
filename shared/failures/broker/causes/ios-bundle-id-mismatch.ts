import { ADD_REDIRECT_URI } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { adminCenterPage } from '../../../reasoning/dialects/admin-center-page.ts';
import { inBrackets } from '../../../reasoning/dialects/mention.ts';
import { CHANGE_APP } from '../../../reasoning/dialects/privileges.ts';
import { adminCenter, code } from '../../../reasoning/dialects/repair.ts';

export const iosBundleIdMismatch = defineCause('ios_bundle_id_mismatch', {
  title: 'iOS redirect scheme or bundle ID does not match',
  summary: (facts) =>
    `The redirect scheme${inBrackets(facts.redirectUri)}, the bundle ID, or the keychain group of the iOS or macOS app do not fit together. MSAL expects msauth.<bundle ID>://auth, registered in Info.plist and in Entra, and stops before it sends anything.`,
  ruledOutBy: () =>
    'CFBundleURLSchemes in Info.plist contains msauth.<bundle ID> of this very build target, and the keychain group com.microsoft.adalcache is among its capabilities; or the request reached Entra.',
  nextStep: () =>
    'Read the scheme that the message names and compare it with the bundle identifier of the build target (Xcode → target → General) and with CFBundleURLSchemes in Info.plist.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Info.plist: CFBundleURLTypes → CFBundleURLSchemes with msauth.$(PRODUCT_BUNDLE_IDENTIFIER), without white space; LSApplicationQueriesSchemes with msauthv2 and msauthv3.',
        ],
        [
          null,
          'Xcode → target → Signing & Capabilities → Keychain Sharing: com.microsoft.adalcache (iOS), com.microsoft.identity.universalstorage (macOS). Error -34018 means that it is missing.',
        ],
        [
          null,
          'Pass the answer on: MSALPublicClientApplication.handleMSALResponse in the scene or app delegate.',
        ],
        [
          ['flutter', 'msal.net'],
          'MAUI, React Native and Flutter: the same entries for each target; the bundle ID of debug and release may differ.',
        ],
      ],
      { undo: 'Put the former entries back.' },
    ),
    adminCenter(
      [
        adminCenterPage(facts, 'redirect-uris'),
        `${ADD_REDIRECT_URI} → iOS/macOS: enter the bundle ID of the build; the page then lists msauth.<bundle ID>://auth.`,
      ],
      {
        change: {
          before: 'msauth.<another bundle ID>://auth',
          after: 'msauth.<bundle ID of the build>://auth',
        },
        undo: 'Delete the new entry.',
        privilege: CHANGE_APP.role,
      },
    ),
  ],
});
