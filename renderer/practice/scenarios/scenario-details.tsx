import { makeStyles, tokens } from '@fluentui/react-components';
import type { ScenarioView } from '../../../shared/contract/ipc.ts';

/** Below the scenario that is on: how to see it, and what repairs it where it is no practice. */
export function ScenarioDetails({ scenario }: { readonly scenario: ScenarioView }) {
  const styles = useStyles();
  const { profile, username, instruction, repair, stage } = scenario;
  return (
    <div className={styles.root}>
      <p>
        Try it opens the profile “{profile}”.
        {username !== null && (
          <>
            {' '}
            Sign in as <code className={styles.code}>{username}</code>.
          </>
        )}
      </p>
      {instruction !== null && <p>To see it: {instruction}</p>}
      {stage !== 'healthy' && <p>In a real tenant: {repair}</p>}
    </div>
  );
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalS} 32px`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});
