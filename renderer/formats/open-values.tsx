import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { OpenValue } from '../../shared/formats/format.ts';
import { usePanel } from '../parts/panel.ts';
import { toVisibleText } from '../text/visible-text.ts';
import type { ImportState } from './use-import.ts';

/** What the text leaves open, each with what sets it: it can be typed in at once, or later in the profile. */
export function OpenValues({
  state,
  values,
}: {
  readonly state: ImportState;
  readonly values: readonly OpenValue[];
}) {
  const styles = useStyles();
  const panel = usePanel();
  if (values.length === 0) return null;
  return (
    <section aria-labelledby="open-heading" data-testid="open-values">
      <h3 id="open-heading" className={panel.heading}>
        Still open
      </h3>
      <p className={panel.quiet}>The text does not hold these. Type them here, or later into the profile.</p>
      <div className={styles.fields}>
        {values.map((value) => (
          <Field key={value.field} label={value.label} hint={whoSets(value)}>
            <Input
              type={value.field === 'secret' ? 'password' : 'text'}
              autoComplete="off"
              spellCheck={false}
              maxLength={4000}
              value={state.typed[value.field] ?? ''}
              onChange={(_, data) => state.type(value.field, data.value)}
            />
          </Field>
        ))}
      </div>
    </section>
  );
}

function whoSets({ why, name, line, file }: OpenValue): string {
  const place = file === undefined ? `line ${line}` : `${file}, line ${line}`;
  switch (why) {
    case 'variable':
      return name === '' ? `Set when the app runs (${place}).` : `Set by ${toVisibleText(name)} (${place}).`;
    case 'placeholder':
      return `A placeholder stands there (${place}).`;
    case 'empty':
      return `Nothing stands there (${place}).`;
    case 'absent':
      return `Not in the text: it would stand under ${toVisibleText(name)}.`;
  }
}

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(260px, 1fr))',
    gap: tokens.spacingHorizontalL,
    marginTop: tokens.spacingVerticalS,
  },
});
