import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { usePanel } from '../parts/panel.ts';

type Props = { readonly title: string; readonly children: ReactNode };

export function PracticeCard({ title, children }: Props) {
  const styles = useStyles();
  const panel = usePanel();
  const id = useId();
  return (
    <section className={mergeClasses(panel.card, styles.root)} aria-labelledby={id}>
      <h2 id={id} className={mergeClasses(panel.heading, styles.heading)}>
        {title}
      </h2>
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  root: { padding: tokens.spacingHorizontalL },
  heading: { marginBottom: tokens.spacingVerticalM },
});
