import { useDeferredValue, useMemo, useState } from 'react';
import type { CloudId } from '../../shared/entra/clouds.ts';
import { formatById, isSure, recogniseFormats, type Candidate } from '../../shared/formats/catalogue.ts';
import type { Format, FormatError, FormatId, Imported } from '../../shared/formats/format.ts';
import { destinationOf } from '../../shared/formats/secret-destination.ts';
import { likeProduct } from '../../shared/relying-parties/to-profile.ts';
import type { Draft } from '../state/model.ts';

export type Reading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'failed'; readonly format: Format; readonly error: FormatError }
  | { readonly kind: 'read'; readonly format: Format; readonly imported: Imported };

/** What the user has pasted and said, and what follows from it. It is kept nowhere else, and gone with the dialog. */
export function useImport() {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<FormatId | null>(null);
  const [name, setName] = useState<string | null>(null);
  const [cloud, setCloud] = useState<CloudId | null>(null);
  const [usesSecret, setUsesSecret] = useState(true);
  const settled = useDeferredValue(text);
  const candidates = useMemo(() => recogniseFormats(settled), [settled]);
  const reading = useMemo(() => toReading(settled, candidates, chosen), [settled, candidates, chosen]);

  const replaceText = (next: string) => {
    setText(next);
    setChosen(null);
    setCloud(null);
    setName(null);
    setUsesSecret(true);
  };
  return {
    text,
    replaceText,
    candidates,
    isSure: chosen !== null || isSure(candidates),
    reading,
    choose: setChosen,
    name: name ?? suggestName(reading),
    setName,
    cloud,
    setCloud,
    usesSecret,
    setUsesSecret,
    ready: toDraft(reading, name ?? suggestName(reading), cloud, usesSecret),
  };
}

export type ImportState = ReturnType<typeof useImport>;

function toReading(text: string, [first]: readonly Candidate[], chosen: FormatId | null): Reading {
  if (text.trim() === '') return { kind: 'empty' };
  const format = chosen === null ? first?.format : formatById(chosen);
  if (format === undefined) return { kind: 'unknown' };
  const result = format.read(text);
  return result.ok
    ? { kind: 'read', format, imported: result.value }
    : { kind: 'failed', format, error: result.error };
}

function suggestName(reading: Reading): string {
  if (reading.kind !== 'read') return '';
  const { draft } = reading.imported;
  return draft.name === '' ? `${reading.format.title} (imported)` : draft.name;
}

/** `null` while the user has to say which cloud the secret was typed for. */
function toDraft(reading: Reading, name: string, cloud: CloudId | null, usesSecret: boolean): Draft | null {
  if (reading.kind !== 'read') return null;
  const { draft, secret } = reading.imported;
  // The scopes of some products depend on the cloud.
  const values = likeProduct({ ...draft, name, cloud: cloud ?? draft.cloud });
  if (secret === null || !usesSecret) return { values, secret: '' };
  switch (destinationOf(secret, values.cloud).kind) {
    case 'allowed':
      return { values, secret: secret.value };
    case 'refused':
      return { values, secret: '' };
    case 'to-confirm':
      return cloud === null ? null : { values, secret: secret.value };
  }
}
