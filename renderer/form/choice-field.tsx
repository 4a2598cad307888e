import { Select } from '@fluentui/react-components';
import type { ProfileDraft } from '../../shared/profile/profile.ts';
import { useForm } from './form-context.ts';
import { NotedField } from './noted-field.tsx';
import type { Option } from './options.ts';

type ChoiceFieldName = 'cloud' | 'clientType' | 'platform' | 'responseMode' | 'prompt';

type Props<F extends ChoiceFieldName> = {
  readonly field: F;
  readonly options: readonly Option<ProfileDraft[F]>[];
};

export function ChoiceField<F extends ChoiceFieldName>({ field, options }: Props<F>) {
  const { draft, change } = useForm();
  return (
    <NotedField field={field}>
      <Select
        name={field}
        value={draft.values[field]}
        onChange={(_, data) => change({ [field]: data.value })}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </NotedField>
  );
}
