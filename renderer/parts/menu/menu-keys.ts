import type { KeyboardEvent } from 'react';

/** The keys of an open menu. */
export function useMenuKeys(button: HTMLElement, onClose: () => void) {
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      if (event.key === 'Escape') event.preventDefault();
      onClose();
      button.focus();
      return;
    }
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
    const next = nextItem(items, event.key);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
}

function nextItem(items: readonly HTMLElement[], key: string): HTMLElement | undefined {
  const index = items.findIndex((item) => item === document.activeElement);
  switch (key) {
    case 'ArrowDown':
      return items[(index + 1) % items.length];
    case 'ArrowUp':
      return items.at(index <= 0 ? -1 : index - 1);
    case 'Home':
      return items[0];
    case 'End':
      return items.at(-1);
    default:
      return undefined;
  }
}
