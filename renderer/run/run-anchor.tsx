import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';

/** Room for the bar that stays at the top, in pixels. */
const SCROLL_MARGIN = 88;

type Props = {
  /** Changes when something new is to be seen here; `null` when the eye belongs elsewhere. */
  readonly mark: string | null;
  readonly children: ReactNode;
};

/** Comes into sight whenever its content becomes another; not when the profile is only opened. */
export function RunAnchor({ mark, children }: Props) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const seen = useRef<string | null | undefined>(undefined);
  useEffect(() => {
    const isNews = seen.current !== undefined && seen.current !== mark && mark !== null;
    seen.current = mark;
    if (isNews && place.current !== null) bringIntoSight(place.current);
  }, [mark]);
  return (
    <div ref={place} className={styles.root}>
      {children}
    </div>
  );
}

const useStyles = makeStyles({
  // High enough that its top can always come to the top of the page.
  root: { scrollMarginTop: `${SCROLL_MARGIN}px`, minHeight: 'calc(100vh - 160px)' },
});

/** Leaves the page where it is when the place begins in its upper part already. */
function bringIntoSight(place: HTMLElement): void {
  const page = place.closest('main')?.getBoundingClientRect().top ?? 0;
  const top = place.getBoundingClientRect().top - page;
  const isInSight = top > SCROLL_MARGIN && top < window.innerHeight * 0.4;
  if (!isInSight) place.scrollIntoView({ block: 'start', behavior: 'auto' });
}
