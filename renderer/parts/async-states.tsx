import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ToneSymbol } from './tone-symbol.tsx';

/** Stands where a list or a part is on its way. */
export function Loading({ label }: { readonly label: string }) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <Spinner size="tiny" label={label} />
    </div>
  );
}

/** Stands where a list has nothing to show, and says why. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return <p className={useStyles().empty}>{children}</p>;
}

type FailedProps = { readonly message: string; readonly onRetry: () => void };

/** Stands where a part could not be had. */
export function Failed({ message, onRetry }: FailedProps) {
  const styles = useStyles();
  return (
    <div className={styles.row} role="alert">
      <ToneSymbol tone="bad" label="Error" />
      <span>{message}</span>
      <Button size="small" onClick={onRetry}>
        Try again
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalM,
  },
  empty: { color: tokens.colorNeutralForeground3, padding: `${tokens.spacingVerticalXS} 0` },
});
