import { useEffect, useRef, type RefObject } from 'react';
import type { ProfileKey } from '../state/model.ts';
import { useModel, useSession } from '../commands/session.tsx';

/** Gives the focus to the field that waits for it, unfolding what it stands in. */
export function useFieldFocus(key: ProfileKey): RefObject<HTMLDivElement | null> {
  const { store } = useSession();
  const place = useRef<HTMLDivElement>(null);
  const focus = useModel((model) => model.profiles.focus);
  useEffect(() => {
    if (focus?.key !== key) return;
    const control = place.current?.querySelector<HTMLElement>(`[name="${focus.field}"]`);
    control?.closest('details')?.setAttribute('open', '');
    control?.focus();
    if (control instanceof HTMLInputElement) control.select();
    store.profiles({ type: 'focus-given' });
  }, [focus, key, store]);
  return place;
}
