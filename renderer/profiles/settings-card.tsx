import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import type { SecretState } from '../../shared/contract/ipc.ts';
import { FLOW_LABELS, usesRedirect } from '../../shared/profile/flow.ts';
import { PLATFORM_LABELS } from '../../shared/profile/platform-label.ts';
import type { ProfileDraft } from '../../shared/profile/profile.ts';
import { CLIENT_TYPE_LABELS } from '../form/options.ts';
import { ProfileForm } from '../form/profile-form.tsx';
import { usePanel } from '../parts/panel.ts';
import type { Draft, ProfileKey } from '../state/model.ts';
import { useModel, useSession } from '../commands/session.tsx';
import { isSettingsOpen } from '../state/settings-fold.ts';
import { toVisibleText } from '../text/visible-text.ts';

type Props = { readonly profileKey: ProfileKey; readonly draft: Draft; readonly secret: SecretState };

/** The settings; one line once they have worked. */
export function SettingsCard({ profileKey, draft, secret }: Props) {
  const styles = useStyles();
  const panel = usePanel();
  const { store } = useSession();
  const isOpen = useModel((model) => isSettingsOpen(model, profileKey));
  return (
    <section className={panel.card} aria-labelledby="settings-heading">
      <div className={styles.head}>
        <h2 id="settings-heading" className={panel.heading}>
          Settings
        </h2>
        {!isOpen && <p className={mergeClasses(panel.quiet, styles.line)}>{summarize(draft.values)}</p>}
        <Button
          className={styles.fold}
          size="small"
          appearance="subtle"
          aria-expanded={isOpen}
          icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
          iconPosition="after"
          onClick={() => store.profiles({ type: 'settings-folded', key: profileKey, isOpen: !isOpen })}
        >
          {isOpen ? 'Hide settings' : 'Edit settings'}
        </Button>
      </div>
      {isOpen && (
        <div className={styles.form}>
          <ProfileForm profileKey={profileKey} draft={draft} secret={secret} />
        </div>
      )}
    </section>
  );
}

function summarize({ flow, clientType, redirectUri, platform, scopes }: ProfileDraft): string {
  const way = usesRedirect(flow) ? `${redirectUri} (${PLATFORM_LABELS[platform]})` : FLOW_LABELS[flow];
  return toVisibleText([CLIENT_TYPE_LABELS[clientType], way, scopes].join(' · '));
}

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  line: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  fold: { marginLeft: 'auto', flexShrink: 0 },
  form: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
});
