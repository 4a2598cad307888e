import {
  Virtualizer,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
} from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

type Rows = Virtualizer<HTMLDivElement, HTMLDivElement>;

export type VirtualRows = {
  /** The element that scrolls. */
  readonly place: RefObject<HTMLDivElement | null>;
  readonly items: readonly VirtualItem[];
  /** Pixels of the whole list. */
  readonly totalSize: number;
  /** Ref of each row, which has to carry `data-index`. */
  readonly measure: ((row: HTMLDivElement | null) => void) | undefined;
};

type Snapshot = Omit<VirtualRows, 'place'>;

const OVERSCAN = 8;
/** Until the list has been measured. */
const FIRST_SIZE = { width: 800, height: 480 };
const NOTHING: Snapshot = { items: [], totalSize: 0, measure: undefined };

/**
 * The rows of a long list that are seen, as plain data. The library's own hook hands out functions whose results change
 * behind React's back; this one tells React of each change.
 */
export function useVirtualRows(count: number, estimatedPx: number): VirtualRows {
  const place = useRef<HTMLDivElement>(null);
  const [snapshot, setSnapshot] = useState(NOTHING);
  useLayoutEffect(() => {
    const show = (rows: Rows) =>
      setSnapshot({
        items: rows.getVirtualItems(),
        totalSize: rows.getTotalSize(),
        measure: rows.measureElement,
      });
    const rows: Rows = new Virtualizer({
      count,
      getScrollElement: () => place.current,
      estimateSize: () => estimatedPx,
      overscan: OVERSCAN,
      initialRect: FIRST_SIZE,
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      onChange: show,
    });
    const unmount = rows._didMount();
    rows._willUpdate();
    show(rows);
    return unmount;
  }, [count, estimatedPx]);
  return { place, ...snapshot };
}
