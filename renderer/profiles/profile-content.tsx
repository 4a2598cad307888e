import { makeStyles, tokens } from '@fluentui/react-components';
import type { SecretState } from '../../shared/contract/ipc.ts';
import { CheckArea } from '../preflight/check-area.tsx';
import { RunArea } from '../run/run-area.tsx';
import { findProfile } from '../state/draft.ts';
import type { Draft, ProfileKey } from '../state/model.ts';
import { useModel } from '../commands/session.tsx';
import { FirstSteps } from './first-steps.tsx';
import { ProfileBar } from './profile-bar.tsx';
import { SettingsCard } from './settings-card.tsx';

const NO_SECRET: SecretState = { kind: 'none' };

type Props = { readonly profileKey: ProfileKey; readonly draft: Draft };

export function ProfileContent({ profileKey, draft }: Props) {
  const styles = useStyles();
  const secret = useModel((model) => findProfile(model.profiles, profileKey)?.secret ?? NO_SECRET);
  return (
    <>
      <ProfileBar profileKey={profileKey} draft={draft} />
      <div className={styles.content}>
        <FirstSteps profileKey={profileKey} cloud={draft.values.cloud} flow={draft.values.flow} />
        <SettingsCard profileKey={profileKey} draft={draft} secret={secret} />
        <CheckArea profileKey={profileKey} />
        <RunArea profileKey={profileKey} />
      </div>
    </>
  );
}

const useStyles = makeStyles({
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '1120px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
  },
});
