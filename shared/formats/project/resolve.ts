import type { Imported, OpenValue, ReadValue } from '../format.ts';
import { readAddress } from '../reading/address.ts';
import { FIELD_LABELS } from '../reading/field-labels.ts';
import type { Leaf } from '../reading/leaf.ts';
import { standIn } from '../reading/stand-in.ts';

/** Puts in what the project’s own files set: each open value under whose name a variable stands. */
export function resolve(imported: Imported, variables: ReadonlyMap<string, Leaf>): Imported {
  return imported.open.reduce((before, open) => {
    const leaf = open.why === 'variable' ? variables.get(nameIn(open)) : undefined;
    const value = leaf?.value.kind === 'text' ? leaf.value.text.trim() : '';
    return leaf === undefined || standIn(value) !== null ? before : withValue(before, open, leaf, value);
  }, imported);
}

/** `process.env.X`, `secrets.X` and `X` name the same variable. */
const nameIn = ({ name }: OpenValue): string => /[A-Za-z_]\w*$/u.exec(name)?.[0] ?? '';

function withValue(imported: Imported, open: OpenValue, leaf: Leaf, value: string): Imported {
  const { field } = open;
  const rest = imported.open.filter((each) => each !== open);
  const row = (shown: string | null): ReadValue => ({
    label: FIELD_LABELS[field as keyof typeof FIELD_LABELS],
    value: shown,
    from: leaf.path,
    line: leaf.line,
    ...(leaf.file === undefined ? {} : { file: leaf.file }),
  });
  if (field === 'secret') {
    const { loginHost } = imported;
    return { ...imported, open: rest, secret: { value, loginHost }, read: [...imported.read, row(null)] };
  }
  const address = field === 'tenant' ? readAddress(value) : null;
  const text = address?.tenant ?? value;
  const host = imported.loginHost ?? (address === null ? null : { host: address.host, cloud: address.cloud });
  return {
    ...imported,
    open: rest,
    loginHost: host,
    draft: {
      ...imported.draft,
      ...(host === null || host.cloud === null ? {} : { cloud: host.cloud }),
      [field]: text,
    },
    read: [...imported.read, row(text)],
  };
}
