/** A map that drops its oldest entry when a new one would exceed the limit. */
export type BoundedMap<T> = {
  readonly get: (key: string) => T | null;
  readonly set: (key: string, value: T) => void;
  readonly remove: (key: string) => void;
  readonly clear: () => void;
};

export function createBoundedMap<T>(limit: number): BoundedMap<T> {
  const entries = new Map<string, T>();
  return {
    get: (key) => entries.get(key) ?? null,
    set: (key, value) => {
      entries.set(key, value);
      const oldest = entries.keys().next();
      if (entries.size > limit && oldest.done !== true) entries.delete(oldest.value);
    },
    remove: (key) => {
      entries.delete(key);
    },
    clear: () => entries.clear(),
  };
}
