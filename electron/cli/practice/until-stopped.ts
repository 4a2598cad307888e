const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Settles at the first signal to end. A second one, while the tenant closes, ends the process at once. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      for (const signal of SIGNALS) process.off(signal, stop);
      resolve();
    };
    for (const signal of SIGNALS) process.on(signal, stop);
  });
}
