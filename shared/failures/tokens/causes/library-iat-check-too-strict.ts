import { defineCause } from '../../../reasoning/cause.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { timesNamed } from '../../../reasoning/near-miss/time-difference.ts';

export const libraryIatCheckTooStrict = defineCause('library_iat_check_too_strict', {
  title: 'Library rejects the time of issue (iat)',
  summary: (facts) =>
    `The library rejects iat (time of issue): Entra backdates iat and nbf by about five minutes, and the library demands that the token was just issued, or tolerates no difference.${timesNamed(facts)} The token is valid.`,
  ruledOutBy: () =>
    'By the machine’s clock, iat is in the future (then the clock is wrong), or exp has passed.',
  nextStep: () =>
    'Compare iat with the machine’s UTC time at arrival: about 300 seconds earlier is normal for Entra and points to the library’s check.',
  repairs: (facts) => [
    code(
      facts,
      [
        [null, 'Check exp and nbf with up to five minutes of tolerance; do not demand a young iat.'],
        [
          ['php'],
          'PHP: lcobucci/jwt LooseValidAt with a leeway of 300 seconds; league/oauth2-client providers: raise the leeway; firebase/php-jwt: JWT::$leeway = 300.',
        ],
        [
          ['python'],
          'PyJWT: leeway=300, or options={"verify_iat": False}; python-jose: options={"leeway": 300}; Authlib: leeway=300.',
        ],
        [
          ['jsonwebtoken', 'passport', 'openid-client'],
          'jsonwebtoken: clockTolerance: 300 and no maxAge; passport-azure-ad: clockSkew: 300; openid-client: a larger clock tolerance, max_age only when needed.',
        ],
        [
          ['go', 'ruby', 'rust', 'java', 'spring'],
          'Go: jwt.WithLeeway(5*time.Minute) and no WithIssuedAt; Ruby jwt: iat_leeway: 300; Spring: JwtIssuedAt is not checked by default, remove your own validator.',
        ],
        [
          ['product', 'keycloak', 'oauth2-proxy'],
          'Products: look for “allowed clock skew” or “iat slack”; Apache mod_auth_openidc: OIDCIDTokenIatSlack 600.',
        ],
      ],
      {
        change: {
          before: 'iat at most 60 seconds old',
          after: 'iat not limited, exp and nbf with 300 seconds of tolerance',
        },
        undo: 'Put the former limit back.',
      },
    ),
  ],
});
