import type { Result } from '../../shared/result.ts';
import { openLoopbackListener, type LoopbackListener, type LoopbackTarget } from './loopback-listener.ts';

export type ListenerPool = {
  readonly open: (target: LoopbackTarget) => Promise<Result<LoopbackListener>>;
  /** Ends a listener's attempt. It answers late and repeated callbacks a while longer, with a page that says so. */
  readonly retire: (listener: LoopbackListener, isCancelled: boolean) => void;
  readonly closeAll: () => Promise<void>;
};

/** Long enough for a reload or a late redirect, short enough not to hold a pinned port. */
const LINGER_MS = 60_000;

/** Keeps retired listeners for late callbacks, and frees their ports when the next attempt needs one. */
export function createListenerPool(now: () => Date): ListenerPool {
  const retired = new Set<LoopbackListener>();
  const inUse = new Set<LoopbackListener>();

  const close = async (listener: LoopbackListener): Promise<void> => {
    retired.delete(listener);
    await listener.close();
  };

  return {
    open: async (target) => {
      await Promise.all([...retired].map(close));
      const opened = await openLoopbackListener(target, now);
      if (opened.ok) inUse.add(opened.value);
      return opened;
    },
    retire: (listener, isCancelled) => {
      listener.finish(isCancelled);
      inUse.delete(listener);
      retired.add(listener);
      setTimeout(() => void close(listener), LINGER_MS).unref();
    },
    closeAll: async () => {
      await Promise.all([...retired, ...inUse].map(close));
      inUse.clear();
    },
  };
}
