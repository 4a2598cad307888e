import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckView } from '../../shared/preflight/check-view.ts';
import { CHECK_BUTTON_ID } from './check-button-id.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { usesRedirect } from '../../shared/profile/flow.ts';
import { draftOf } from '../state/draft.ts';
import type { ProfileKey } from '../state/model.ts';
import { useModel, useSession } from '../commands/session.tsx';

type Props = { readonly profileKey: ProfileKey; readonly view: CheckView | undefined };

export function CheckButtons({ profileKey, view }: Props) {
  const styles = useStyles();
  const { commands } = useSession();
  const isWaiting = useModel((model) => model.checks.waiting.has(profileKey));
  const hasRedirect = useModel(({ profiles }) =>
    usesRedirect(draftOf(profiles, profileKey)?.values.flow ?? 'authorization-code'),
  );
  const kept = useKeptFocus(`${view?.checkId} ${view?.state} ${isWaiting}`);
  if (view === undefined) return null;
  const { checkId, state } = view;
  const close = (): void => {
    commands.checks.close(profileKey);
    document.getElementById(CHECK_BUTTON_ID)?.focus({ preventScroll: true });
  };
  return (
    <div className={styles.root} {...kept}>
      {state === 'running' ? (
        <Button size="small" onClick={() => void commands.checks.cancel(checkId)}>
          Cancel
        </Button>
      ) : (
        <>
          {isWaiting && (
            <Button
              size="small"
              appearance="primary"
              onClick={() => void commands.checks.signInAnyway(profileKey)}
            >
              Sign in anyway
            </Button>
          )}
          <Button size="small" onClick={() => void commands.checks.check(profileKey, false)}>
            Check again
          </Button>
          {hasRedirect && (
            <Button size="small" onClick={() => void commands.checks.check(profileKey, true)}>
              Check all four authorities
            </Button>
          )}
          <Button size="small" appearance="subtle" onClick={close}>
            Close check
          </Button>
        </>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
  },
});
