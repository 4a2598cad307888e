import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePanel } from '../parts/panel.ts';

type Props = { readonly token: 'id' | 'access'; readonly onClose: () => void };

/** Stands in the place of the box while a token of a run is shown. */
export function RunTokenNote({ token, onClose }: Props) {
  const styles = useStyles();
  const panel = usePanel();
  return (
    <section className={mergeClasses(panel.card, styles.root)} aria-label="Where the token is">
      <p>
        This is the {token === 'id' ? 'ID token' : 'access token'} of a run. Its encoded text stays in
        AuthLoupe’s main process, which verifies it there; to take it elsewhere, copy it in the run’s tab
        “Tokens”.
      </p>
      <Button size="small" onClick={onClose}>
        Paste a token instead of it
      </Button>
    </section>
  );
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
});
