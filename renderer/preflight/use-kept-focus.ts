import { useEffect, useRef, type RefObject } from 'react';

type KeptFocus = {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onFocus: () => void;
  readonly onBlur: (event: { readonly relatedTarget: EventTarget | null }) => void;
};

/**
 * Buttons take each other's place as a check goes on. When the one with the keyboard goes, the first of those that came
 * gets it; whoever has gone elsewhere since is left alone. `mark` changes with the buttons.
 */
export function useKeptFocus(mark: string): KeptFocus {
  const ref = useRef<HTMLDivElement>(null);
  const isHere = useRef(false);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isHere.current && isLost) ref.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [mark]);
  return {
    ref,
    onFocus: () => {
      isHere.current = true;
    },
    onBlur: ({ relatedTarget }) => {
      if (relatedTarget !== null) isHere.current = false;
    },
  };
}
