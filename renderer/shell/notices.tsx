import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarGroup,
  makeStyles,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useModel, useSession } from '../commands/session.tsx';

/** What main has to say about the start. */
export function Notices() {
  const styles = useStyles();
  const { store } = useSession();
  const notices = useModel((model) => model.shell.notices);
  return (
    <section aria-label="Notices" className={styles.group}>
      <MessageBarGroup>
        {notices.map((notice) => (
          <MessageBar key={`${notice.code} ${notice.message}`} intent={notice.severity} shape="square">
            <MessageBarBody>{notice.message}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  size="small"
                  icon={<DismissRegular />}
                  aria-label="Dismiss"
                  onClick={() => store.shell({ type: 'notice-dismissed', notice })}
                />
              }
            />
          </MessageBar>
        ))}
      </MessageBarGroup>
    </section>
  );
}

const useStyles = makeStyles({ group: { flexShrink: 0 } });
