import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { usePanel } from '../parts/panel.ts';

type Props = { readonly title: string; readonly about?: string; readonly children: ReactNode };

/** A part of a step, under a heading of its own. */
export function Section({ title, about, children }: Props) {
  const styles = useStyles();
  const panel = usePanel();
  const id = useId();
  return (
    <section className={styles.root} aria-labelledby={id}>
      <div>
        <h2 id={id} className={panel.heading}>
          {title}
        </h2>
        {about !== undefined && <p className={mergeClasses(panel.quiet, styles.about)}>{about}</p>}
      </div>
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  about: { maxWidth: '80ch' },
});
