import { mfaRequiredNoninteractive } from '../causes/mfa-required-noninteractive.ts';
import { mfaClaimsChallengeNotPassed } from '../causes/mfa-claims-challenge-not-passed.ts';
import { blockedByConditionalAccess } from '../causes/blocked-by-conditional-access.ts';
import { deviceCodeBlockedByDevicePolicy } from '../causes/device-code-blocked-by-device-policy.ts';
import { all, any, code, field, look, not, says } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import { flowIs, stackIs } from '../../../reasoning/signals/told-looks.ts';

const MFA = any(
  code(50076, 50079, 50074, 50072, 50158, 50078),
  says(`
      must use multi factor authentication; must enroll in multi factor; multi factor authentication;
      strong authentication is required; mfa required; requires mfa
    `),
);

const BLOCKED_DEVICE = any(
  code(53000, 53001, 53002, 530003, 530002, 530001, 50005, 50097, 50129, 530033, 53009, 53011, 50131),
  says(`
      device … must be managed|compliant; device is required to be managed|compliant; compliant
      device; managed device; requires device requesting access; device requesting access to be managed; keep your device
      secure; set up your device to get access; unmanaged device|devices; device is not compliant|managed; device isnt
      compliant|managed; noncompliant device; domain joined device; hybrid joined
    `),
);

const PASSWORD_FLOW = any(
  look(flowIs('password', 'integrated-windows')),
  says(`
      username and password; user name and password; username password; service account; user
      credential; pscredential; get credential; grant type password; az login u; login u p; non
      interactive; noninteractive; unattended; headless; automation account; scheduled task; script;
      ropc; cron; without user interaction
    `),
);

/** What the Azure modules of PowerShell print when a password alone does not do. */
const INTERACTION_NEEDED = says(
  'user interaction is required this may be due to conditional access policy settings such as multi factor authentication',
);

export const conditionalAccessSignals = [
  ...signalsOf(
    mfaRequiredNoninteractive,
    [4.4, INTERACTION_NEEDED],
    [1.5, all(not(code(50076, 50079, 50074)), MFA)],
    // What Azure says of changes by accounts that signed in with a password alone.
    [4.2, says('users must authenticate with multi factor authentication to create|update|delete')],
    [2.8, all(MFA, PASSWORD_FLOW)],
    [-0.8, all(MFA, look(flowIs('on-behalf-of', 'silent', 'refresh-token')))],
  ),
  ...signalsOf(
    mfaClaimsChallengeNotPassed,
    [2.6, all(MFA, look(flowIs('on-behalf-of', 'silent')))],
    [1.5, all(MFA, look(flowIs('refresh-token', 'authorization-code', 'device-code')))],
    [
      2.4,
      all(
        MFA,
        any(
          says(`
      claims challenge; with claims; claims … challenge; capolids; claims access token; acrs;
      additional claims; in claims; acr; policies mfa; claims parameter|property|value; incremental consent
    `),
          field('suberror', /^(?:basic_action|additional_action)$/u),
        ),
      ),
    ],
    [0.8, all(MFA, says('interaction required'))],
    [
      1.6,
      all(
        MFA,
        not(PASSWORD_FLOW),
        look(
          stackIs(
            'passport',
            'next-auth',
            'aspnet',
            'microsoft-identity-web',
            'spring',
            'openid-client',
            'msal.js',
          ),
        ),
      ),
    ],
    [
      4.4,
      says(`
      insufficient claims; claims challenge; continuous access evaluation; step up; interactive authentication is needed
    `),
    ],
    // A class of older libraries has the same name.
    [
      4.4,
      all(
        says('auth context; authentication context'),
        says('conditional access; acrs; acr; protected action|actions; capolids'),
      ),
    ],
    [-1.6, all(MFA, PASSWORD_FLOW)],
  ),
  ...signalsOf(
    blockedByConditionalAccess,
    [-3, INTERACTION_NEEDED],
    [
      4.8,
      says(`
      access has been blocked by conditional access policies; blocked by conditional access;
      conditional access … block|blocks|blocked|blocking; does not meet criteria to access this
      resource; your sign in was successful but you dont have permission to access this resource; you cannot access this right now; device requesting access to be managed; you cant get there from here; blocked by security
      defaults; conditional access policy; device … required to be managed|compliant
    `),
    ],
    [1, field('suberror', /^message_only$/u)],
  ),
  ...signalsOf(
    deviceCodeBlockedByDevicePolicy,
    // A device code tells neither a platform nor a device.
    [
      4.6,
      all(
        any(look(flowIs('device-code')), says('device code; devicelogin; device login')),
        says(
          'unknown device platform; unknown or unsupported device platform; device platform conditional access; managed device; compliant device; managed devices',
        ),
        says('conditional access; policy; require|required|requires; asks? for'),
      ),
    ],
    [6.5, all(BLOCKED_DEVICE, look(flowIs('device-code')))],
    [-3, all(code(530036), not(code(530033, 530003, 53000, 53001)))],
    [
      3,
      all(
        BLOCKED_DEVICE,
        says('device code; devicecode; device login; use device code'),
        not(look(flowIs('device-code'))),
      ),
    ],
    [
      3.4,
      says(`
      device code … compliant|managed; device code … cannot prove
    `),
    ],
  ),
];
