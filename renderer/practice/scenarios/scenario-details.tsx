import { makeStyles, tokens } from '@fluentui/react-components';
import type { ScenarioView } from '../../../shared/contract/ipc.ts';
import { RepairTabs } from '../../answer/repair-tabs.tsx';
import { useModel } from '../../commands/session.tsx';

/** Below the scenario that is on: how to see it, and what repairs it where it is no practice. */
export function ScenarioDetails({ scenario }: { readonly scenario: ScenarioView }) {
  const repairs = useModel((model) => model.shell.practice.repairs);
  const styles = useStyles();
  const { profile, username, instruction, advice } = scenario;
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
      {advice !== null && <p>In a real tenant: {advice}</p>}
      <RepairTabs title="In a real tenant" repairs={repairs} />
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
