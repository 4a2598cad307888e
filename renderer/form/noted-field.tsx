import { Field, type FieldProps } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FieldNote } from '../../shared/profile/field-note.ts';
import type { FormField } from '../state/model.ts';
import { FieldNotes } from './field-notes.tsx';
import { FIELD_LABELS } from './fields.ts';
import { useForm } from './form-context.ts';

type Props = {
  readonly field: FormField;
  readonly hint?: FieldProps['hint'];
  readonly className?: string | undefined;
  readonly children: ReactElement;
};

/** A labelled field with its notes under it; the notes describe the field to screen readers too. */
export function NotedField({ field, hint, className, children }: Props) {
  const { notes, change } = useForm();
  const own = notes.filter((note) => note.field === field);
  return (
    <Field
      label={FIELD_LABELS[field]}
      {...(className === undefined ? {} : { className })}
      {...(hint === undefined ? {} : { hint })}
      {...(own.length === 0
        ? {}
        : {
            validationState: stateOf(own),
            validationMessageIcon: null,
            validationMessage: {
              role: undefined,
              children: <FieldNotes notes={own} onFix={(fix) => change(fix.patch)} />,
            },
          })}
    >
      {children}
    </Field>
  );
}

function stateOf(notes: readonly FieldNote[]): 'error' | 'warning' | 'none' {
  if (notes.some((note) => note.severity === 'error')) return 'error';
  return notes.some((note) => note.severity === 'warning') ? 'warning' : 'none';
}
