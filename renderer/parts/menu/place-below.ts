const GAP = 4;
const EDGE = 8;

/** Puts the menu below its button, ends aligned, inside the window; above it where there is no room below. */
export function placeBelow(menu: HTMLElement, button: HTMLElement): void {
  const anchor = button.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const left = Math.max(EDGE, Math.min(anchor.right - width, window.innerWidth - width - EDGE));
  const below = anchor.bottom + GAP;
  const hasRoom = below + height + EDGE <= window.innerHeight;
  const top = hasRoom ? below : Math.max(EDGE, anchor.top - GAP - height);
  menu.style.left = `${left}px`;
  menu.style.top = `${top}px`;
}
