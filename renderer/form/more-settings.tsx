import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePanel } from '../parts/panel.ts';
import { ChoiceField } from './choice-field.tsx';
import { useForm } from './form-context.ts';
import { useFormGrid } from './form-grid.ts';
import { MORE_FIELDS } from './fields.ts';
import { PROMPT_OPTIONS, RESPONSE_MODE_OPTIONS } from './options.ts';
import { ParametersField } from './parameters-field.tsx';
import { TextField } from './text-field.tsx';
import { useDisclosure } from '../parts/disclosure-styles.ts';

/** What most sign-ins never touch. Folded, but its notes are counted where they can be seen. */
export function MoreSettings() {
  const styles = useStyles();
  const disclosure = useDisclosure();
  const panel = usePanel();
  const { grid, wide } = useFormGrid();
  const { notes } = useForm();
  const hidden = notes.filter(({ field, severity }) => MORE_FIELDS.has(field) && severity !== 'hint').length;
  return (
    <details className={disclosure.root}>
      <summary className={disclosure.summary}>
        More settings
        {hidden > 0 && <span className={panel.quiet}> ({hidden === 1 ? '1 note' : `${hidden} notes`})</span>}
      </summary>
      <div className={mergeClasses(grid, styles.fields)}>
        <ChoiceField field="responseMode" options={RESPONSE_MODE_OPTIONS} />
        <ChoiceField field="prompt" options={PROMPT_OPTIONS} />
        <TextField field="loginHint" placeholder="user@contoso.com" />
        <TextField field="domainHint" placeholder="contoso.com" />
        <ParametersField className={wide} />
      </div>
    </details>
  );
}

const useStyles = makeStyles({
  fields: { paddingTop: tokens.spacingVerticalL },
});
