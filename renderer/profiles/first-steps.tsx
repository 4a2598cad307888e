import { makeStyles, tokens } from '@fluentui/react-components';
import type { CloudId } from '../../shared/entra/clouds.ts';
import type { Flow } from '../../shared/profile/flow.ts';
import type { ProfileKey } from '../state/model.ts';
import { START_LABELS } from './start-labels.ts';
import { useModel } from '../commands/session.tsx';

/** One sentence for somebody who has just arrived; gone after the first run. */
export function FirstSteps({
  profileKey,
  cloud,
  flow,
}: {
  readonly profileKey: ProfileKey;
  readonly cloud: CloudId;
  readonly flow: Flow;
}) {
  const styles = useStyles();
  const hasRun = useModel((model) => model.runs.list.some((run) => run.profileId === profileKey));
  if (cloud !== 'practice' || hasRun) return null;
  return (
    <p className={styles.root}>
      This practice profile signs in to a small tenant that is built into AuthLoupe, so you can see every
      token and every check without an account or a network: press <strong>{START_LABELS[flow]}</strong>.
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
