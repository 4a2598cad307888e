import { defineCause } from '../../../reasoning/cause.ts';
import { OWN_MACHINE } from '../../../reasoning/dialects/privileges.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { timesNamed } from '../../../reasoning/near-miss/time-difference.ts';

export const clockSkew = defineCause('clock_skew', {
  title: 'The machine’s clock is wrong',
  summary: (facts) =>
    `A fresh token is taken for not yet valid, or for expired, because the clock of the machine that validates or signs it differs from Entra’s, or the validation tolerates no difference.${timesNamed(facts)}`,
  ruledOutBy: () =>
    'The machine’s UTC time and the header Date of https://login.microsoftonline.com differ by no more than a few seconds, and the validation tolerates some minutes.',
  nextStep: () =>
    'Compare date -u with curl -sI https://login.microsoftonline.com | grep -i ^date: more than a minute apart proves it, often on a virtual machine or container that was paused.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Linux: timedatectl set-ntp true, or chronyc makestep. Windows: w32tm /resync. macOS: sudo sntp -sS time.apple.com. Check time and time zone separately.',
        ],
        [
          ['docker', 'kubernetes'],
          'Containers take the clock of their host; WSL2 and Docker Desktop lag after sleep: wsl --shutdown, or restart the virtual machine.',
        ],
        [null, 'Allow up to five minutes of difference in the check, not more.'],
        [
          ['jsonwebtoken', 'passport', 'openid-client'],
          'jsonwebtoken: clockTolerance: 300; passport-azure-ad: clockSkew: 300; openid-client: client[custom.clock_tolerance] = 300.',
        ],
        [['python'], 'PyJWT: jwt.decode(…, leeway=300); Authlib: claims.validate(leeway=300).'],
        [
          ['aspnet', 'microsoft-identity-web'],
          'ASP.NET Core: TokenValidationParameters.ClockSkew is five minutes unless somebody set TimeSpan.Zero.',
        ],
        [['spring', 'java'], 'Spring Security: new JwtTimestampValidator(Duration.ofMinutes(5)).'],
        [['go', 'oauth2-proxy'], 'Go: jwt.WithLeeway(5 * time.Minute); go-oidc: Config.Now.'],
        [['php'], 'firebase/php-jwt: JWT::$leeway = 300.'],
      ],
      {
        change: {
          before: 'Clock differs by minutes, tolerance 0',
          after: 'Clock synchronised, tolerance 5 minutes',
        },
        undo: 'Set the tolerance back; keep the clock synchronised.',
        privilege: OWN_MACHINE,
      },
    ),
  ],
});
