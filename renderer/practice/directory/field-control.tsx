import { Checkbox, Input } from '@fluentui/react-components';
import type { PracticeControl } from '../../../shared/contract/practice-directory.ts';
import { ChoiceControl } from './choice-control.tsx';
import { LinesControl } from './lines-control.tsx';
import { RecordsControl } from './records-control.tsx';
import { SeveralControl } from './several-control.tsx';

type Props = {
  readonly label: string;
  readonly control: PracticeControl;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
};

/** One setting of the practice tenant, edited as its kind asks for. */
export function FieldControl({ label, control, value, onChange }: Props) {
  switch (control.kind) {
    case 'switch':
      return (
        <Checkbox
          label={label}
          checked={value === true}
          onChange={(_, data) => onChange(data.checked === true)}
        />
      );
    case 'text':
      return (
        <Input
          aria-label={label}
          value={typeof value === 'string' ? value : ''}
          spellCheck={false}
          onChange={(_, data) => onChange(control.isOptional && data.value === '' ? null : data.value)}
        />
      );
    case 'number':
      return (
        <Input
          type="number"
          aria-label={label}
          value={String(value)}
          onChange={(_, data) => onChange(Number(data.value))}
        />
      );
    case 'lines':
      return <LinesControl label={label} value={value} onChange={onChange} />;
    case 'choice':
      return <ChoiceControl label={label} options={control.options} value={value} onChange={onChange} />;
    case 'several':
      return <SeveralControl label={label} options={control.options} value={value} onChange={onChange} />;
    case 'records':
      return <RecordsControl label={label} control={control} value={value} onChange={onChange} />;
  }
}
