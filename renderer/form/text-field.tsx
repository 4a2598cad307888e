import { Input, makeStyles, tokens, type InputProps } from '@fluentui/react-components';
import type { ProfileDraft } from '../../shared/profile/profile.ts';
import { useForm } from './form-context.ts';
import { NotedField } from './noted-field.tsx';

type TextFieldName = {
  [K in keyof ProfileDraft]: ProfileDraft[K] extends string
    ? string extends ProfileDraft[K]
      ? K
      : never
    : never;
}[keyof ProfileDraft];

type Props = {
  readonly field: TextFieldName;
  readonly isCode?: boolean;
  readonly type?: NonNullable<InputProps['type']>;
  readonly placeholder?: string;
  readonly hint?: string;
  readonly className?: string;
};

export function TextField({
  field,
  isCode = false,
  type = 'text',
  placeholder = '',
  hint,
  className,
}: Props) {
  const styles = useStyles();
  const { draft, change } = useForm();
  return (
    <NotedField field={field} hint={hint} className={className}>
      <Input
        name={field}
        type={type}
        value={draft.values[field]}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        input={isCode ? { className: styles.code } : {}}
        onChange={(_, data) => change({ [field]: data.value })}
      />
    </NotedField>
  );
}

const useStyles = makeStyles({
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});
