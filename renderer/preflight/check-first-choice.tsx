import { makeStyles, tokens } from '@fluentui/react-components';
import { MenuCheck } from '../parts/menu/menu-item.tsx';
import { useModel, useSession } from '../commands/session.tsx';

/** In the menu beside `Sign in`. */
export function CheckFirstChoice() {
  const styles = useStyles();
  const { store } = useSession();
  const isFirst = useModel((model) => model.checks.isFirst);
  return (
    <>
      <div role="separator" className={styles.line} />
      <MenuCheck isChosen={isFirst} onClick={() => store.checks({ type: 'first-chosen', isFirst: !isFirst })}>
        Check first
      </MenuCheck>
    </>
  );
}

const useStyles = makeStyles({
  line: {
    height: '1px',
    margin: `${tokens.spacingVerticalXS} 0`,
    backgroundColor: tokens.colorNeutralStroke2,
  },
});
