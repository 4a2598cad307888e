import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { EXAMPLES } from './examples.ts';

/** Stands in the place of the answer while there is nothing to read. */
export function Welcome({ onChoose }: { readonly onChoose: (text: string) => void }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <p className={styles.text}>
        Paste what you have: a token, an Authorization header, a token response, a cookie, an address with an
        id_token, a SAML response. What it is, what it says, and what is wrong with it appear here. Nothing in
        it is ever followed; it leaves this window only when you verify it, and this computer never.
      </p>
      <p className={styles.text} id="token-examples-label">
        Or look at an invented example:
      </p>
      <ul className={styles.examples} aria-labelledby="token-examples-label">
        {EXAMPLES.map(({ label, create }) => (
          <li key={label}>
            <Button onClick={() => onChoose(create(new Date()))}>{label}</Button>
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
