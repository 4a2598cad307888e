import { Select } from '@fluentui/react-components';
import type { PracticeOption } from '../../../shared/contract/practice-directory.ts';
import { useNarrowSelect } from '../../parts/narrow-select.ts';

type Props = {
  readonly label: string;
  readonly options: readonly PracticeOption[];
  readonly value: unknown;
  readonly onChange: (value: PracticeOption['value']) => void;
};

/** Values are numbers and nothing, too; the list knows texts alone, so it goes by their places. */
export function ChoiceControl({ label, options, value, onChange }: Props) {
  const index = options.findIndex((option) => option.value === value);
  return (
    <Select
      {...useNarrowSelect()}
      aria-label={label}
      value={String(index)}
      onChange={(_, data) => onChange(options[Number(data.value)]?.value ?? null)}
    >
      {index === -1 && <option value="-1">{String(value)}</option>}
      {options.map((option, place) => (
        <option key={String(option.value)} value={String(place)}>
          {option.label}
        </option>
      ))}
    </Select>
  );
}
