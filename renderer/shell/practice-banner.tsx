import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import { useModel, useSession } from '../state/session.tsx';

/** While the practice tenant is broken, every screen says so: nobody should hunt a fault that was made on purpose. */
export function PracticeBanner() {
  const styles = useStyles();
  const { commands } = useSession();
  const practice = useModel((model) => model.shell.practice);
  const scenario = practice.scenarios.find(({ id }) => id === practice.scenario);
  if (scenario === undefined) return null;
  return (
    <section aria-label="Practice tenant is broken" className={styles.bar}>
      <MessageBar intent="warning" shape="square">
        <MessageBarBody>
          <MessageBarTitle>Practice tenant is broken: {scenario.title}.</MessageBarTitle>
          {scenario.mistake}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={() => void commands.practice.repair()}>
            Repair
          </Button>
        </MessageBarActions>
      </MessageBar>
    </section>
  );
}

const useStyles = makeStyles({ bar: { flexShrink: 0 } });
