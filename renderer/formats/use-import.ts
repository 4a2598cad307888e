import { useDeferredValue, useMemo, useState } from 'react';
import type { CloudId } from '../../shared/entra/clouds.ts';
import { isSure, recogniseFormats } from '../../shared/formats/catalogue.ts';
import type { FormatId, Imported, OpenValue } from '../../shared/formats/format.ts';
import type { ProjectFile } from '../../shared/formats/project/project-file.ts';
import {
  readConfiguration,
  readConfigurationFiles,
  type ConfigurationReading,
} from '../../shared/formats/read-configuration.ts';
import { destinationOf } from '../../shared/formats/secret-destination.ts';
import { likeProduct } from '../../shared/relying-parties/to-profile.ts';
import type { Draft } from '../state/model.ts';

/** What was dropped or chosen: files that are read as one project. */
export type Dropped = {
  readonly name: string;
  readonly files: readonly ProjectFile[];
  /** How many were not looked at, each reason as a sentence. */
  readonly skipped: readonly string[];
};

export type Reading = { readonly kind: 'empty' } | ConfigurationReading;

type Answers = {
  readonly chosen: FormatId | null;
  readonly name: string | null;
  readonly cloud: CloudId | null;
  readonly usesSecret: boolean;
  /** Which registration of the text is meant. */
  readonly index: number;
  /** What was typed for open values, by field. */
  readonly typed: Readonly<Partial<Record<OpenValue['field'], string>>>;
};

const NO_ANSWERS: Answers = { chosen: null, name: null, cloud: null, usesSecret: true, index: 0, typed: {} };

/** What the user has pasted or dropped and said, and what follows from it. It is kept nowhere else, and gone with the dialog. */
export function useImport() {
  const [text, setText] = useState('');
  const [dropped, setDropped] = useState<Dropped | null>(null);
  const [answers, setAnswers] = useState(NO_ANSWERS);
  const settled = useDeferredValue(text);
  const candidates = useMemo(() => recogniseFormats(settled), [settled]);
  const reading = useMemo((): Reading => {
    if (dropped !== null) return readConfigurationFiles(dropped.files);
    return settled.trim() === '' ? { kind: 'empty' } : readConfiguration(settled, answers.chosen, candidates);
  }, [settled, candidates, answers.chosen, dropped]);
  const imported =
    reading.kind === 'read' ? (reading.registrations[answers.index] ?? reading.registrations[0]) : null;
  const name = answers.name ?? suggestName(reading, imported);
  const answer = (changes: Partial<Answers>) => setAnswers((before) => ({ ...before, ...changes }));

  return {
    text,
    replaceText: (next: string) => {
      setText(next);
      setDropped(null);
      setAnswers(NO_ANSWERS);
    },
    dropped,
    drop: (files: Dropped) => {
      setText('');
      setDropped(files);
      setAnswers(NO_ANSWERS);
    },
    candidates,
    isSure: reading.kind === 'read' ? reading.isSure : isSure(candidates),
    reading,
    imported,
    choose: (chosen: FormatId) => setAnswers({ ...NO_ANSWERS, chosen }),
    index: answers.index,
    /** Another registration is another profile: nothing said about the one before holds for it. */
    chooseRegistration: (index: number) => setAnswers({ ...NO_ANSWERS, chosen: answers.chosen, index }),
    name,
    setName: (next: string) => answer({ name: next }),
    cloud: answers.cloud,
    setCloud: (cloud: CloudId) => answer({ cloud }),
    usesSecret: answers.usesSecret,
    setUsesSecret: (usesSecret: boolean) => answer({ usesSecret }),
    typed: answers.typed,
    type: (field: OpenValue['field'], value: string) =>
      answer({ typed: { ...answers.typed, [field]: value } }),
    ready: imported === null ? null : toDraft(imported, name, answers),
    /** A profile of each registration; a secret goes along only where the text itself says for which host it is. */
    all: reading.kind === 'read' ? reading.registrations.map((each) => ofEach(each, reading)) : [],
  };
}

export type ImportState = ReturnType<typeof useImport>;

function suggestName(reading: Reading, imported: Imported | null): string {
  if (reading.kind !== 'read' || imported === null) return '';
  const { draft, label } = imported;
  if (draft.name !== '') return draft.name;
  const called = label.slice(0, 80);
  return `${called === '' ? (reading.format?.title ?? 'Project') : called} (imported)`;
}

const ofEach = (imported: Imported, reading: Reading): Draft => {
  const draft = toDraft(imported, suggestName(reading, imported), NO_ANSWERS);
  return draft ?? { values: { ...imported.draft, name: suggestName(reading, imported) }, secret: '' };
};

/** `null` while the user has to say which cloud the secret was typed for. */
function toDraft(
  { draft, secret }: Imported,
  name: string,
  { cloud, usesSecret, typed }: Pick<Answers, 'cloud' | 'usesSecret' | 'typed'>,
): Draft | null {
  const { secret: typedSecret = '', ...fields } = typed;
  const filled = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
  // The scopes of some products depend on the cloud.
  const values = likeProduct({ ...draft, ...filled, name, cloud: cloud ?? draft.cloud });
  if (secret === null || !usesSecret) return { values, secret: typedSecret };
  switch (destinationOf(secret, values.cloud).kind) {
    case 'allowed':
      return { values, secret: secret.value };
    case 'refused':
      return { values, secret: '' };
    case 'to-confirm':
      return cloud === null ? null : { values, secret: secret.value };
  }
}
