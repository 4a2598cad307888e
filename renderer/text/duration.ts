const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Milliseconds as a person reads them: `120 ms`, `8.2 s`, `2 min 5 s`. */
export function formatDuration(ms: number): string {
  if (ms < SECOND) return `${Math.max(0, Math.round(ms))} ms`;
  if (ms < 10 * SECOND) return `${(ms / SECOND).toFixed(1)} s`;
  if (ms < MINUTE) return `${Math.round(ms / SECOND)} s`;
  const minutes = Math.floor(ms / MINUTE);
  return `${minutes} min ${Math.floor((ms % MINUTE) / SECOND)} s`;
}

/** What is left of a deadline, counted in whole seconds and never negative: `1:59`. */
export function formatCountdown(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / SECOND));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
