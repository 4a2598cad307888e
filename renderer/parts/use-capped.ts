import { useState } from 'react';

export type Capped<T> = {
  readonly shown: readonly T[];
  readonly hiddenCount: number;
  readonly showAll: () => void;
};

/** The first `cap` entries until the user asks for all of them, so that a huge list cannot freeze the window. */
export function useCapped<T>(items: readonly T[], cap: number): Capped<T> {
  const [isAll, setIsAll] = useState(false);
  const shown = isAll ? items : items.slice(0, cap);
  return { shown, hiddenCount: items.length - shown.length, showAll: () => setIsAll(true) };
}
