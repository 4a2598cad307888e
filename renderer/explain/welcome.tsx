import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { EXAMPLES } from './examples.ts';

/** Stands in the place of the answer while there is nothing to answer. */
export function Welcome({ onChoose }: { readonly onChoose: (text: string) => void }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <p className={styles.text}>
        Paste what you have: a log, Entra’s error page, the address bar, a token response, a stack trace, with
        your configuration beside it if you like. Or open or drop a file: a recording of the browser (.har), a
        mail (.eml), a log or another text. The likeliest cause, how we know it and how to repair it appear
        here. The text stays in this window.
      </p>
      <p className={styles.text} id="examples-label">
        Or look at an example:
      </p>
      <ul className={styles.examples} aria-labelledby="examples-label">
        {EXAMPLES.map(({ label, text }) => (
          <li key={label}>
            <Button onClick={() => onChoose(text)}>{label}</Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  text: { maxWidth: '64ch', color: tokens.colorNeutralForeground2 },
  examples: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
