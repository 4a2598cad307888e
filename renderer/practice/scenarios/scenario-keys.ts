import type { KeyboardEvent } from 'react';

/** Every row and every heading is a stop of the arrows. */
const STOP = '[data-scenario-stop]';

/**
 * The arrows go from stop to stop and choose nothing: on the way to the fortieth scenario the tenant is not broken
 * thirty-nine times. Left and right fold and unfold a heading.
 */
export function onScenarioKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(STOP)];
  const at = stops.findIndex((stop) => stop === stopOf(event.target));
  const next = nextStop(stops, at, event.key);
  if (next !== undefined) {
    event.preventDefault();
    next.focus();
  } else if (at !== -1 && isFoldKey(event.key, stops[at]?.getAttribute('aria-expanded'))) {
    event.preventDefault();
    stops[at]?.click();
  }
}

/** `Try it` stands on the line of a stop, and goes by that one. */
const stopOf = (target: EventTarget): Element | null =>
  target instanceof Element ? (target.closest('[data-scenario-line]')?.querySelector(STOP) ?? target) : null;

/** From the search box (no stop, -1) the way leads to the first one. */
function nextStop(stops: readonly HTMLElement[], at: number, key: string): HTMLElement | undefined {
  if (key === 'ArrowDown') return stops[at + 1];
  if (at === -1) return undefined;
  if (key === 'ArrowUp') return at === 0 ? undefined : stops[at - 1];
  if (key === 'Home') return stops[0];
  return key === 'End' ? stops.at(-1) : undefined;
}

function isFoldKey(key: string, expanded: string | null | undefined): boolean {
  return (key === 'ArrowRight' && expanded === 'false') || (key === 'ArrowLeft' && expanded === 'true');
}
