import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

type Props = { readonly children: ReactNode; readonly isLive?: boolean };

/** Words that only a screen reader meets. A live one is read out when its content changes. */
export function ScreenReaderOnly({ children, isLive = false }: Props) {
  const styles = useStyles();
  return (
    <span className={styles.root} {...(isLive ? { 'aria-live': 'polite' } : {})}>
      {children}
    </span>
  );
}

const useStyles = makeStyles({
  root: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
