/**
 * The names alone, so that the preload script carries no schema library. `shared/contract/ipc.ts` holds the contract, and does
 * not compile unless it has exactly these.
 */
export const CHANNEL_NAMES = [
  'getState',
  'createProfile',
  'createProfiles',
  'updateProfile',
  'duplicateProfile',
  'deleteProfile',
  'restoreProfile',
  'reorderProfiles',
  'saveProfilesFile',
  'setSecret',
  'clearSecret',
  'startSignIn',
  'forgetAccount',
  'cancelRun',
  'openPageAgain',
  'copyAuthorizeUrl',
  'getRun',
  'attachText',
  'closeRun',
  'renewSilently',
  'signOut',
  'copyToken',
  'getReport',
  'setScenario',
  'startPractice',
  'getPracticeObject',
  'changePractice',
  'addPracticeObject',
  'removePracticeObject',
  'undoPracticeChange',
  'savePracticeScenario',
  'openPracticeScenario',
  'bringPracticeApps',
  'practiseWithProfile',
  'copyPracticeSecret',
  'openScenarioProfile',
  'verifyToken',
  'cancelVerification',
  'copyText',
  'openRuleDocs',
  'getKeptRuns',
  'setRunNote',
  'pinRun',
  'deleteRuns',
  'restoreRuns',
  'setKeepingRuns',
  'startCheck',
  'cancelCheck',
] as const;

export type ChannelName = (typeof CHANNEL_NAMES)[number];

/** The one push channel from main to the renderer. */
export const EVENT_CHANNEL = 'event';
