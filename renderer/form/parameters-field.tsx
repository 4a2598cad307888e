import { Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isSameParameters, parseParameters, printParameters } from './extra-parameters.ts';
import { useForm } from './form-context.ts';
import { NotedField } from './noted-field.tsx';

/** Keeps the text as typed (an unfinished line too) as long as it means what the draft holds. */
export function ParametersField({ className }: { readonly className: string }) {
  const styles = useStyles();
  const { draft, change } = useForm();
  const held = draft.values.extraQueryParameters;
  const [typed, setTyped] = useState(() => printParameters(held));
  const text = isSameParameters(parseParameters(typed), held) ? typed : printParameters(held);
  return (
    <NotedField
      field="extraQueryParameters"
      className={className}
      hint="One name=value on each line, not encoded."
    >
      <Textarea
        name="extraQueryParameters"
        rows={3}
        resize="vertical"
        spellCheck={false}
        value={text}
        textarea={{ className: styles.code }}
        onChange={(_, data) => {
          setTyped(data.value);
          change({ extraQueryParameters: parseParameters(data.value) });
        }}
      />
    </NotedField>
  );
}

const useStyles = makeStyles({
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});
