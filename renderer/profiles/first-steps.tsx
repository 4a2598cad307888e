import { makeStyles, tokens } from '@fluentui/react-components';
import type { CloudId } from '../../shared/entra/clouds.ts';
import type { ProfileKey } from '../state/model.ts';
import { useModel } from '../commands/session.tsx';

/** One sentence for somebody who has just arrived; gone after the first run. */
export function FirstSteps({
  profileKey,
  cloud,
}: {
  readonly profileKey: ProfileKey;
  readonly cloud: CloudId;
}) {
  const styles = useStyles();
  const hasRun = useModel((model) => model.runs.list.some((run) => run.profileId === profileKey));
  if (cloud !== 'practice' || hasRun) return null;
  return (
    <p className={styles.root}>
      This practice profile signs in to a small tenant that is built into AuthLoupe, so you can see every
      token and every check without an account or a network: press <strong>Sign in</strong>.
    </p>
  );
}

const useStyles = makeStyles({
  root: {
    maxWidth: '72ch',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
    color: tokens.colorNeutralForeground2,
  },
});
