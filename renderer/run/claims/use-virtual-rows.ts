import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useRef, type RefObject } from 'react';

export type VirtualRows = {
  /** The element that scrolls. */
  readonly place: RefObject<HTMLDivElement | null>;
  readonly items: readonly VirtualItem[];
  /** Pixels of the whole list. */
  readonly totalSize: number;
  /** Ref of each row, which has to carry `data-index`. */
  readonly measure: (row: HTMLDivElement | null) => void;
};

const OVERSCAN = 8;
/** Until the list has been measured. */
const FIRST_SIZE = { width: 800, height: 480 };

/** The rows of a long list that are seen, as plain data. */
export function useVirtualRows(count: number, estimatedPx: number): VirtualRows {
  const place = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count,
    getScrollElement: () => place.current,
    estimateSize: () => estimatedPx,
    overscan: OVERSCAN,
    initialRect: FIRST_SIZE,
  });
  return {
    place,
    items: rows.getVirtualItems(),
    totalSize: rows.getTotalSize(),
    measure: rows.measureElement,
  };
}
