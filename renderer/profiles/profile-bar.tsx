import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { cloudById } from '../../shared/entra/clouds.ts';
import { usePanel } from '../parts/panel.ts';
import { CheckButton } from '../preflight/check-button.tsx';
import { isUnsaved } from '../state/draft.ts';
import type { Draft, ProfileKey } from '../state/model.ts';
import { useModel, useSession } from '../commands/session.tsx';
import { toVisibleText } from '../text/visible-text.ts';
import { SignInButton } from './sign-in-button.tsx';

type Props = { readonly profileKey: ProfileKey; readonly draft: Draft };

/** Stays at the top while the page scrolls: which profile this is, and what can be done with it. */
export function ProfileBar({ profileKey, draft }: Props) {
  const styles = useStyles();
  const panel = usePanel();
  const { name, cloud, flow, tenant } = draft.values;
  return (
    <div className={styles.root}>
      <div className={styles.inner}>
        <div className={styles.text}>
          <h1 className={styles.title}>{name === '' ? 'Unnamed profile' : toVisibleText(name)}</h1>
          <p className={mergeClasses(panel.quiet, styles.line)}>
            {cloudById(cloud).label}
            {tenant !== '' && ` · ${toVisibleText(tenant)}`}
          </p>
        </div>
        <div className={styles.actions}>
          <SaveButtons profileKey={profileKey} />
          <CheckButton profileKey={profileKey} />
          <SignInButton profileKey={profileKey} cloud={cloud} flow={flow} />
        </div>
      </div>
    </div>
  );
}

function SaveButtons({ profileKey }: { readonly profileKey: ProfileKey }) {
  const styles = useStyles();
  const { store, commands } = useSession();
  const isDirty = useModel((model) => isUnsaved(model.profiles, profileKey));
  return (
    <>
      <span className={styles.unsaved} role="status">
        {isDirty ? 'Unsaved changes' : ''}
      </span>
      {isDirty && (
        <Button
          appearance="subtle"
          onClick={() => store.profiles({ type: 'draft-discarded', key: profileKey })}
        >
          Discard
        </Button>
      )}
      <Button disabled={!isDirty} onClick={() => void commands.profiles.save(profileKey)}>
        Save
      </Button>
    </>
  );
}

const useStyles = makeStyles({
  root: {
    position: 'sticky',
    top: '0',
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  inner: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    maxWidth: '1120px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
  },
  text: { flexGrow: 1, flexBasis: '240px', minWidth: 0 },
  title: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  actions: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  unsaved: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    ':empty': { display: 'none' },
  },
});
