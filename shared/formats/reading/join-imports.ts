import type { Imported } from '../format.ts';
import { refuse, type Read } from './fault.ts';

/** The registrations of several parts of one text as one import: those with a client ID first, each part in its order. */
export function joinImports(
  parts: readonly { readonly label: string; readonly read: Read<Imported> }[],
  missing: { readonly line: number; readonly field: string },
): Read<Imported> {
  const all = parts.flatMap(({ label, read }) =>
    read.ok
      ? [read.value, ...read.value.others].map((each) => ({
          ...each,
          label: labelOf(label, each.label),
          others: [],
        }))
      : [],
  );
  const known = unique(all);
  const [first, ...others] = [...known].sort((a, b) => rank(a) - rank(b));
  if (first === undefined)
    return refuse(
      'missing',
      missing.line,
      missing.field,
      'this names no application. Paste the part that has its client ID.',
    );
  const hidden = all.flatMap((each) => each.hidden);
  const only = others.length === 0 ? { ...first, label: '' } : first;
  return { ok: true, value: { ...only, hidden, others } };
}

const labelOf = (part: string, own: string): string =>
  part === '' || own === '' ? part + own : `${part}: ${own}`;

const rank = ({ draft, open }: Imported): number =>
  draft.clientId !== ''
    ? 0
    : open.some(({ field, why }) => field === 'clientId' && why === 'variable')
      ? 1
      : 2;

/** The same application in two parts is one registration, where both would sign in alike. */
function unique(all: readonly Imported[]): readonly Imported[] {
  const seen = new Set<string>();
  return all.filter(({ draft, line }) => {
    const key =
      draft.clientId === ''
        ? `line ${line}`
        : `${draft.clientId} ${draft.tenant} ${draft.redirectUri}`.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
