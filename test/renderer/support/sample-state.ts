import type { PracticeObjectView } from '../../../shared/contract/practice-directory.ts';
import type { KeptRunsView } from '../../../shared/contract/kept-run.ts';
import type { AppState, PracticeView, ProfileView } from '../../../shared/contract/ipc.ts';
import type { RunSummary } from '../../../shared/contract/run-summary.ts';
import type { Profile } from '../../../shared/profile/profile.ts';

export const SAMPLE_PROFILE: Profile = {
  id: '0c0ffee0-1111-4000-8000-000000000001',
  name: 'Contoso web',
  cloud: 'public',
  tenant: '11111111-2222-4333-8444-555555555555',
  clientId: '66666666-7777-4888-8999-000000000000',
  flow: 'authorization-code',
  clientType: 'confidential',
  redirectUri: 'http://localhost:4321/signin-oidc',
  platform: 'web',
  scopes: 'openid profile email offline_access',
  responseMode: 'query',
  prompt: 'select_account',
  loginHint: '',
  domainHint: '',
  extraQueryParameters: [],
  secretExpiresOn: '',
  relyingParty: null,
  expectations: [],
};

export const SAMPLE_VIEW: ProfileView = { profile: SAMPLE_PROFILE, secret: { kind: 'none' } };

/** `count` profiles whose ids end in 1, 2, 3 … */
export function createProfiles(count: number): readonly ProfileView[] {
  return Array.from({ length: count }, (_, index) => {
    const id = `0c0ffee0-1111-4000-8000-${String(index + 1).padStart(12, '0')}`;
    return { ...SAMPLE_VIEW, profile: { ...SAMPLE_PROFILE, id, name: `Profile ${index + 1}` } };
  });
}

export const SAMPLE_PRACTICE: PracticeView = {
  running: true,
  origin: 'https://localhost:43327',
  scenario: 'healthy',
  brokenBy: null,
  isEdited: false,
  differences: [],
  repairs: [],
  scenarios: [
    {
      id: 'healthy',
      title: 'Everything is right',
      mistake: 'None.',
      advice: null,
      group: 'healthy',
      code: null,
      stage: 'healthy',
      instruction: null,
      profile: 'Contoso web (practice)',
      isInSettings: false,
      username: 'mara@contoso.practice.example',
    },
    {
      id: 'client-secret-expired',
      title: 'Client secret expired',
      mistake: 'Nobody renewed the client secret before its last day.',
      advice: null,
      group: 'client',
      code: 'AADSTS7000222',
      stage: 'token',
      instruction: 'Sign in with the web app.',
      profile: 'Contoso web (practice)',
      isInSettings: false,
      username: 'mara@contoso.practice.example',
    },
  ],
  tenants: [],
  apps: [],
  users: [],
  log: [],
};

/** One field of each kind. */
export const SAMPLE_OBJECT: PracticeObjectView = {
  object: { target: 'app', id: '0c0ffee0-0001-4000-8000-00000000a002' },
  name: 'Contoso web (practice)',
  sections: [
    {
      where: 'Authentication',
      fields: [
        {
          path: 'isFallbackPublicClient',
          label: 'Allow public client flows',
          control: { kind: 'switch' },
          value: false,
          isChanged: true,
        },
        {
          path: 'web.redirectUris',
          label: 'Redirect URIs, Web',
          control: { kind: 'lines' },
          value: ['http://localhost/auth/callback'],
          isChanged: false,
        },
        {
          path: 'web.logoutUrl',
          label: 'Front-channel logout URL',
          control: { kind: 'text', isOptional: true },
          value: null,
          isChanged: false,
        },
        {
          path: 'api.requestedAccessTokenVersion',
          label: 'requestedAccessTokenVersion',
          control: {
            kind: 'choice',
            options: [
              { value: null, label: 'null' },
              { value: 2, label: '2' },
            ],
          },
          value: null,
          isChanged: false,
        },
        {
          path: 'installedIn',
          label: 'Also in these tenants',
          control: { kind: 'several', options: [{ value: 'fabrikam', label: 'Fabrikam' }] },
          value: [],
          isChanged: false,
        },
        {
          path: 'passwordCredentials',
          label: 'Client secrets',
          control: {
            kind: 'records',
            blank: { keyId: '', endDateTime: '' },
            columns: [
              { key: 'keyId', label: 'Secret ID', control: { kind: 'fixed' } },
              { key: 'endDateTime', label: 'Expires', control: { kind: 'date' } },
            ],
          },
          value: [{ keyId: 'k1', endDateTime: '2027-01-01T00:00:00.000Z' }],
          isChanged: false,
        },
      ],
    },
  ],
};

export const NOTHING_KEPT: KeptRunsView = {
  revision: 0,
  isKeeping: true,
  folder: '/data/runs',
  runs: [],
  notices: [],
};

export function createState(changes: Partial<AppState> = {}): AppState {
  return {
    profiles: [SAMPLE_VIEW],
    runs: [],
    practice: SAMPLE_PRACTICE,
    notices: [],
    start: { profileId: null, browser: null },
    versions: { app: '0.1.0', electron: '45.0.0', msalNode: '7.2.1' },
    ...changes,
  };
}

export function createRun(changes: Partial<RunSummary> = {}): RunSummary {
  return {
    runId: '0c0ffee0-5555-4000-8000-000000000001',
    profileId: SAMPLE_PROFILE.id,
    kind: 'sign-in',
    startedAt: '2026-11-21T13:02:11.000Z',
    phase: { name: 'preparing' },
    ...changes,
  };
}
