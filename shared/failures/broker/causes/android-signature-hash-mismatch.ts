import { ADD_REDIRECT_URI } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { adminCenterPage } from '../../../reasoning/dialects/admin-center-page.ts';
import { inBrackets } from '../../../reasoning/dialects/mention.ts';
import { CHANGE_APP } from '../../../reasoning/dialects/privileges.ts';
import { adminCenter, code } from '../../../reasoning/dialects/repair.ts';

export const androidSignatureHashMismatch = defineCause('android_signature_hash_mismatch', {
  title: 'Android signature hash does not match',
  summary: (facts) =>
    `The redirect URI${inBrackets(facts.redirectUri)} does not carry the package name and the signing hash of the installed build. Debug builds, release builds and builds that Google Play signs again have different keys, and therefore different hashes. MSAL stops before it sends anything.`,
  ruledOutBy: () =>
    'The redirect URI in the message that was expected is the one in the configuration, letter by letter, with %2B, %2F and %3D in the hash; or the request reached Entra.',
  nextStep: () =>
    'Compute the hash of the key that signed this very build: keytool -exportcert -alias <alias> -keystore <keystore> | openssl sha1 -binary | openssl base64. For Google Play take the SHA-1 of the app signing key from the Play Console.',
  repairs: (facts) => [
    adminCenter(
      [
        adminCenterPage(facts, 'redirect-uris'),
        `${ADD_REDIRECT_URI} → Android: enter the package name and the signature hash (Base64, as the command prints it). Repeat it for each key: debug, release, Google Play.`,
        'The page shows the redirect URI and the MSAL configuration to copy.',
      ],
      {
        change: {
          before: 'msauth://<package>/<hash of another key>',
          after: 'msauth://<package>/<hash of the key that signed the build>',
        },
        undo: 'Delete the new entry.',
        privilege: CHANGE_APP.role,
      },
    ),
    code(
      facts,
      [
        [
          null,
          'msal_config.json: "redirect_uri": "msauth://<package>/<hash, URL-encoded>". One file for each build type, or a value from Gradle.',
        ],
        [
          null,
          'AndroidManifest.xml, BrowserTabActivity: android:scheme="msauth", android:host="<package>", android:path="/<hash, not URL-encoded>".',
        ],
        [
          ['flutter'],
          'React Native, Flutter and MAUI use the same three places; the hash of the debug key differs on each developer’s machine unless the keystore is shared.',
        ],
      ],
      { undo: 'Put the former values back.' },
    ),
  ],
});
