import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';

type Props = {
  /** Changes when something new is to be seen here. */
  readonly mark: string;
  readonly children: ReactNode;
};

/** Comes into sight whenever its content becomes another; not when the profile is only opened. */
export function RunAnchor({ mark, children }: Props) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const seen = useRef<string | null>(null);
  useEffect(() => {
    const isNews = seen.current !== null && seen.current !== mark;
    seen.current = mark;
    if (isNews) place.current?.scrollIntoView({ block: 'start', behavior: 'auto' });
  }, [mark]);
  return (
    <div ref={place} className={styles.root}>
      {children}
    </div>
  );
}

const useStyles = makeStyles({
  // High enough that its top can always come to the top of the page.
  root: { scrollMarginTop: '88px', minHeight: 'calc(100vh - 160px)' },
});
