import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { usePanel } from '../parts/panel.ts';

type Props = { readonly title: string; readonly action?: ReactNode; readonly children: ReactNode };

export function PracticeCard({ title, action, children }: Props) {
  const styles = useStyles();
  const panel = usePanel();
  const id = useId();
  return (
    <section className={mergeClasses(panel.card, styles.root)} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={panel.heading}>
          {title}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  root: { padding: tokens.spacingHorizontalL },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: '32px',
    marginBottom: tokens.spacingVerticalS,
  },
});
