import type { StoreContext } from './store-context.ts';

/** Moves a damaged file to a name that nothing has; answers that name. Throws Node's error. */
export function setAside(path: string, { files, effects }: StoreContext): string {
  const at = effects.now();
  const taken = new Set(effects.files.list(files.folder).map((name) => files.beside(name)));
  for (let attempt = 1; ; attempt += 1) {
    const aside = files.damaged(at, attempt);
    if (taken.has(aside)) continue;
    effects.files.rename(path, aside);
    effects.files.makePrivate(aside);
    effects.files.syncDirectory(files.folder);
    return aside;
  }
}
