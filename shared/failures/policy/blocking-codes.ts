import { menuPath } from '../../entra/admin-center.ts';
import { authenticationFlowPolicy } from './causes/authentication-flow-policy.ts';
import { blockedByConditionalAccess } from './causes/blocked-by-conditional-access.ts';
import { deviceCodeBlockedByDevicePolicy } from './causes/device-code-blocked-by-device-policy.ts';
import type { CodeRow } from '../../reasoning/code.ts';

/** A policy refuses the sign-in: for its device, its flow, its app or its risk. */
export const BLOCKING_CODES: readonly CodeRow[] = [
  {
    code: 53000,
    name: 'DeviceNotCompliant',
    oauthError: 'interaction_required',
    stage: 'either',
    meaning:
      'Conditional Access requires a managed, compliant device, and this one is not known to be compliant.',
    fix: [
      'Sign in with the system browser and the work profile on a compliant device; neither a device code sign-in nor AuthLoupe’s own window can identify the device.',
      'Check in Company Portal whether the device is compliant; enroll it if it is not.',
    ],
    causes: [
      [blockedByConditionalAccess, 4.2],
      [deviceCodeBlockedByDevicePolicy, 0.6],
    ],
    rule: 'device-not-compliant',
  },
  {
    code: 53001,
    name: 'DeviceNotDomainJoined',
    oauthError: 'interaction_required',
    stage: 'either',
    meaning: 'Conditional Access requires a domain-joined device, and this one is not known to be joined.',
    fix: [
      'Sign in with the system browser on a joined device; neither a device code sign-in nor AuthLoupe’s own window can identify the device.',
    ],
    causes: [
      [blockedByConditionalAccess, 4.2],
      [deviceCodeBlockedByDevicePolicy, 0.6],
    ],
    rule: 'device-not-compliant',
  },
  {
    code: 53002,
    name: 'ApplicationUsedIsNotAnApprovedApp',
    oauthError: 'interaction_required',
    stage: 'either',
    meaning: 'Conditional Access only allows approved client apps, and this is not one.',
    fix: ['Use an approved app, or ask an administrator to exclude this app from the policy.'],
    causes: [[blockedByConditionalAccess, 4.2]],
    rule: 'blocked-by-policy',
  },
  {
    code: 53003,
    name: 'BlockedByConditionalAccess',
    oauthError: 'access_denied',
    stage: 'either',
    meaning: 'A Conditional Access policy blocks this sign-in.',
    fix: [
      `Ask an administrator to open this sign-in under ${menuPath('sign-in-logs')}: the Conditional Access tab names the policy.`,
      'The location, the platform, the client app or the device code flow may be what is blocked.',
    ],
    causes: [[blockedByConditionalAccess, 5]],
    rule: 'blocked-by-policy',
  },
  {
    code: 53004,
    name: 'ProofUpBlockedDueToRisk',
    stage: 'authorize',
    meaning:
      'The user has to register for multifactor authentication, but cannot while the account is rated as risky.',
    fix: [`Ask an administrator to review the user’s risk under ${menuPath('risky-users')}.`],
    causes: [[blockedByConditionalAccess, 4.2]],
    rule: 'multifactor-not-registered',
  },
  {
    code: 53009,
    stage: 'either',
    meaning: 'A policy requires Intune app protection, and this app does not enforce it.',
    fix: ['Use an app with the Intune SDK or a broker, or ask an administrator to change the policy.'],
    causes: [[blockedByConditionalAccess, 4.2]],
    rule: 'blocked-by-policy',
    confidence: 'observed',
  },
  {
    code: 53010,
    name: 'ProofUpBlockedDueToSecurityInfoAcr',
    stage: 'authorize',
    meaning: 'Multifactor authentication can only be set up at certain locations or on certain devices.',
    fix: [
      'Register from the company’s network or device, or ask an administrator for a Temporary Access Pass.',
    ],
    causes: [[blockedByConditionalAccess, 4.2]],
    rule: 'multifactor-not-registered',
  },
  {
    code: 53011,
    stage: 'authorize',
    meaning: 'The user is blocked, because the home organization rates the account as risky.',
    fix: [`Ask an administrator of the home organization to clear the risk: ${menuPath('risky-users')}.`],
    causes: [],
    rule: 'blocked-by-policy',
  },
  {
    code: 530001,
    stage: 'either',
    meaning: 'The browser cannot prove the device state that a policy requires.',
    fix: ['Sign in with a browser that supports Conditional Access, on the managed device.'],
    causes: [[blockedByConditionalAccess, 4.2]],
    rule: 'device-not-compliant',
    confidence: 'observed',
  },
  {
    code: 530002,
    stage: 'either',
    meaning: 'A policy requires a compliant device, and this device is not compliant.',
    fix: ['Sign in on a device that is enrolled and compliant.'],
    causes: [[blockedByConditionalAccess, 4.2]],
    rule: 'device-not-compliant',
    confidence: 'observed',
  },
  {
    code: 530003,
    oauthError: 'invalid_grant',
    stage: 'either',
    meaning: 'A policy requires a managed device: compliant, or joined to the organization.',
    fix: ['Sign in on the managed device with the system browser or a broker, not by device code.'],
    causes: [[blockedByConditionalAccess, 4.2]],
    rule: 'device-not-compliant',
    confidence: 'observed',
  },
  {
    code: 530004,
    name: 'AcceptCompliantDevice setting isn’t configured',
    stage: 'authorize',
    meaning:
      'The policy requires a compliant device, and this tenant does not trust the compliance that a guest’s own organization reports.',
    fix: [
      `Ask an administrator of this tenant to trust compliant devices: ${menuPath('cross-tenant-access')} → Inbound access → Trust settings.`,
    ],
    causes: [[blockedByConditionalAccess, 4.2]],
    rule: 'device-not-compliant',
    source:
      'support/entra/entra-id/app-integration/error-code-aadsts530004-acceptcompliantdevice-setting-not-configured.md (title only)',
    confidence: 'observed',
  },
  {
    code: 530021,
    stage: 'either',
    meaning: 'The app is not one of the approved apps that a policy requires.',
    fix: ['Use an approved app, or ask an administrator to change the policy.'],
    causes: [[blockedByConditionalAccess, 4.2]],
    rule: 'blocked-by-policy',
    confidence: 'observed',
  },
  {
    code: 530031,
    stage: 'either',
    meaning: 'The credentials are right, but an access policy does not allow a token.',
    fix: [
      `Open the failed sign-in under ${menuPath('sign-in-logs')}: the Conditional Access tab names the policy.`,
    ],
    causes: [[blockedByConditionalAccess, 4.2]],
    rule: 'blocked-by-policy',
    confidence: 'observed',
  },
  {
    code: 530032,
    name: 'BlockedByConditionalAccessOnSecurityPolicy',
    stage: 'either',
    meaning: 'A security policy of the tenant blocks the request.',
    fix: [`Ask an administrator to open this sign-in under ${menuPath('sign-in-logs')}.`],
    causes: [[blockedByConditionalAccess, 5]],
    rule: 'blocked-by-policy',
  },
  {
    code: 530033,
    stage: 'either',
    meaning: 'Sign-in by device code is blocked, because a policy requires a managed device.',
    fix: [
      'Sign in with the system browser or a broker on the managed device; a device code sign-in never proves a device’s state.',
    ],
    causes: [[deviceCodeBlockedByDevicePolicy, 6]],
    rule: 'blocked-by-policy',
    confidence: 'observed',
  },
  {
    code: 530034,
    name: 'DelegatedAdminBlockedDueToSuspiciousActivity',
    stage: 'authorize',
    meaning:
      'A partner’s administrator is blocked, because the home organization rates the account as risky.',
    fix: [`Ask an administrator of the home organization to clear the risk: ${menuPath('risky-users')}.`],
    causes: [[blockedByConditionalAccess, 5]],
    rule: 'blocked-by-policy',
  },
  {
    code: 530035,
    name: 'BlockedBySecurityDefaults',
    stage: 'either',
    meaning:
      'The tenant’s security defaults block this sign-in, for example because it uses legacy authentication.',
    fix: ['Sign in interactively with a current library; security defaults block older ways of signing in.'],
    causes: [[blockedByConditionalAccess, 5]],
    rule: 'blocked-by-policy',
  },
  {
    code: 530036,
    oauthError: 'invalid_grant',
    stage: 'token',
    meaning:
      'The refresh token is refused, because its session began with a flow, such as device code, that a policy blocks.',
    fix: [
      `Delete the token and sign in with the browser. Administrators find the policy under ${menuPath('authentication-flows')}.`,
    ],
    causes: [[authenticationFlowPolicy, 6]],
    rule: 'blocked-by-policy',
    confidence: 'observed',
  },
  {
    code: 530084,
    stage: 'either',
    meaning:
      'Token protection, a setting of Conditional Access, refuses a sign-in that is not bound to a registered device.',
    fix: [
      'Sign in through the broker of Windows on a registered device (az config set core.enable_broker_on_windows=true; Set-MgGraphOption -EnableLoginByWAM $true). macOS, Linux, pipelines and device code cannot meet it.',
      'Administrators limit the policy to Exchange, SharePoint and Teams and to desktop clients, or exclude the tool.',
    ],
    causes: [[blockedByConditionalAccess, 6]],
    rule: 'blocked-by-policy',
    confidence: 'observed',
  },
];
