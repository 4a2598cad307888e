import { makeStyles, tokens } from '@fluentui/react-components';
import type { Field } from '../../shared/relying-parties/field.ts';
import type { Product } from '../../shared/relying-parties/relying-party.ts';
import { FieldInput } from './field-input.tsx';
import { Section } from './section.tsx';
import type { ConnectForm } from './use-connect-draft.ts';

type Props = { readonly product: Product; readonly form: ConnectForm; readonly step: Field['step'] };

/** The product’s own questions of one step. What nobody has typed yet is not scolded. */
export function ProductFields({ product, form, step }: Props) {
  const styles = useStyles();
  const { inputs } = form.draft.connection;
  const fields = product.fields.filter((field) => field.step === step);
  if (fields.length === 0) return null;
  return (
    <Section title={`What ${product.name} is set to`}>
      <div className={styles.grid}>
        {fields.map((field) => {
          const value = inputs[field.name] ?? '';
          const remark = field.judge(value, inputs);
          return (
            <FieldInput
              key={field.name}
              field={field}
              value={value}
              remark={value === '' && remark?.severity !== 'hint' ? null : remark}
              onType={(typed) => form.type(field.name, typed)}
            />
          );
        })}
      </div>
    </Section>
  );
}

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 320px), 1fr))',
    gap: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    alignItems: 'start',
  },
});
