import { useEffect, useRef, type RefObject } from 'react';

/** What somebody does who looks at another place of the page. */
const GOES_ELSEWHERE = ['wheel', 'keydown', 'pointerdown'] as const;

/**
 * Brings the head of a new check into sight, and keeps it there while the check grows (the browser would rather hold on to
 * what stands below), until the user moves. `mark` changes with the check, `revision` with each of its states.
 */
export function useInSight(mark: string, revision: number): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const isFollowed = useRef(false);
  useEffect(() => {
    const leave = (): void => {
      isFollowed.current = false;
    };
    isFollowed.current = true;
    for (const event of GOES_ELSEWHERE) window.addEventListener(event, leave, { passive: true });
    return () => {
      for (const event of GOES_ELSEWHERE) window.removeEventListener(event, leave);
    };
  }, [mark]);
  useEffect(() => {
    if (isFollowed.current) place.current?.scrollIntoView({ block: 'start', behavior: 'auto' });
  }, [mark, revision]);
  return place;
}
