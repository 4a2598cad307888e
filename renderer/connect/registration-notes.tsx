import { makeStyles, tokens } from '@fluentui/react-components';
import { hint } from '../../shared/relying-parties/field.ts';
import { RemarkLine } from './remark-line.tsx';

/** What the product’s document leaves open, or gets wrong. */
export function RegistrationNotes({ notes }: { readonly notes: readonly string[] }) {
  const styles = useStyles();
  if (notes.length === 0) return null;
  return (
    <ul className={styles.list}>
      {notes.map((note) => (
        <li key={note}>
          <RemarkLine remark={hint(note)} />
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    listStyle: 'none',
    margin: '0',
    padding: '0',
    maxWidth: '80ch',
  },
});
