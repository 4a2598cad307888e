import { createCheckRegistry } from '../../../electron/preflight/check-registry.ts';
import type { PreflightPorts } from '../../../electron/preflight/preflight-ports.ts';
import type { Scenario } from '../../../electron/practice/scenarios/scenario.ts';
import type { PracticeTenant } from '../../../electron/practice/server.ts';
import type { ProfileDraft } from '../../../shared/profile/profile.ts';
import type { CheckView, StepView } from '../../../shared/preflight/check-view.ts';
import type { PreflightStepId } from '../../../shared/preflight/step-id.ts';
import { createSampleProfiles } from '../../../electron/practice/sample-profiles.ts';
import { createTestPorts } from './preflight-ports.ts';

const CHECK_ID = '00000000-0000-4000-8000-0000000000cc';
const PROFILE_ID = '00000000-0000-4000-8000-000000000001';

export type CheckOnce = {
  readonly profile: ProfileDraft;
  readonly secret: string | null;
  readonly loginOrigin: string;
  readonly ports: PreflightPorts;
  readonly isGrid?: boolean;
  /** Sees every state on the way, and how to cancel. */
  readonly onChange?: (check: CheckView, cancel: () => void) => void;
};

/** Runs one check to its end. */
export function checkOnce(input: CheckOnce): Promise<CheckView> {
  const { profile, secret, loginOrigin, ports, isGrid = false, onChange } = input;
  return new Promise((resolve) => {
    const book = createCheckRegistry({
      ports,
      newId: () => CHECK_ID,
      onChange: (check) => {
        onChange?.(check, () => book.cancel(CHECK_ID));
        if (check.state !== 'running') resolve(check);
      },
    });
    book.start({ profile: { ...profile, id: PROFILE_ID }, secret, loginOrigin, isGrid });
  });
}

/** How the app of a scenario is set up on its own side, today. */
export const practiceProfile = ({ client }: Pick<Scenario, 'client'>): ProfileDraft => ({
  ...createSampleProfiles(new Date())[client.sample],
  ...client.settings,
});

/** The check of a scenario's own app, with the practice tenant as it is set now. */
export async function checkAtPractice(
  practice: PracticeTenant,
  scenario: Pick<Scenario, 'client'>,
  more: Partial<CheckOnce> = {},
): Promise<CheckView> {
  const profile = practiceProfile(scenario);
  const ports = createTestPorts({ caPem: practice.caPem, practiceLeaf: practice.leafSha256 });
  const secret = profile.clientType === 'public' ? null : practice.configuredSecret(profile.clientId);
  try {
    return await checkOnce({ profile, secret, loginOrigin: practice.origin, ports, ...more });
  } finally {
    await ports.close();
  }
}

export function stepOf(check: Pick<CheckView, 'steps'>, id: PreflightStepId): StepView {
  const found = check.steps.find(({ step }) => step === id);
  if (found === undefined) throw new Error(`There is no step ${id}.`);
  return found;
}
