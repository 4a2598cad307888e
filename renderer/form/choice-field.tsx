import { Select } from '@fluentui/react-components';
import type { ProfileDraft } from '../../shared/profile/profile.ts';
import { useForm } from './form-context.ts';
import { useNarrowSelect } from '../parts/narrow-select.ts';
import { NotedField } from './noted-field.tsx';
import type { Option } from './options.ts';

type ChoiceFieldName = 'cloud' | 'flow' | 'clientType' | 'platform' | 'responseMode' | 'prompt';

type Props<F extends ChoiceFieldName> = {
  readonly field: F;
  readonly options: readonly Option<ProfileDraft[F]>[];
  /** A sentence about what is chosen. */
  readonly hint?: string;
  /** What else changes with the choice. */
  readonly along?: (value: ProfileDraft[F], draft: ProfileDraft) => Partial<ProfileDraft>;
};

export function ChoiceField<F extends ChoiceFieldName>({ field, options, along, hint }: Props<F>) {
  const { draft, change } = useForm();
  return (
    <NotedField field={field} {...(hint === undefined ? {} : { hint })}>
      <Select
        {...useNarrowSelect()}
        name={field}
        value={draft.values[field]}
        onChange={(_, data) => {
          const chosen = options.find(({ value }) => value === data.value);
          if (chosen !== undefined) change({ [field]: chosen.value, ...along?.(chosen.value, draft.values) });
        }}
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
