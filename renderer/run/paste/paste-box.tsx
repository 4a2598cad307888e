import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RunView } from '../../../shared/contract/ipc.ts';
import { useDisclosure } from '../../parts/disclosure-styles.ts';
import { usePanel } from '../../parts/panel.ts';
import { PasteForm } from './paste-form.tsx';

/** What the user sees in the browser, for a run that AuthLoupe got no answer to. */
export function PasteBox({ view }: { readonly view: RunView }) {
  const styles = useStyles();
  const panel = usePanel();
  const disclosure = useDisclosure();
  return (
    <section className={mergeClasses(panel.card, styles.root)} aria-label="Nothing came back?">
      <details open={isLikely(view)} className={disclosure.root}>
        <summary className={disclosure.summary}>Nothing came back?</summary>
        <PasteForm runId={view.summary.runId} />
      </details>
    </section>
  );
}

/** Whether an answer may have stayed on a page that AuthLoupe did not see. */
export function hasNoAnswer({ evidence: { end, kind } }: RunView): boolean {
  return kind === 'sign-in' && (end.kind === 'timed-out' || end.kind === 'cancelled');
}

/** Our own window reads Entra’s page by itself, and a text that was taken need not be pasted again. */
function isLikely({ evidence: { browser }, hasPastedText }: RunView): boolean {
  return !hasPastedText && browser === 'system';
}

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
});
