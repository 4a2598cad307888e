import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import { useForm } from './form-context.ts';
import { Loading } from '../parts/async-states.tsx';
import { useDisclosure } from '../parts/disclosure-styles.ts';
import { usePanel } from '../parts/panel.ts';

// Most starts do not unfold it, and should not wait for it.
const ExpectationList = lazy(async () => ({
  default: (await import('./expectation-list.tsx')).ExpectationList,
}));

/** What the app needs, as a list to edit. Folded; the count says whether there is something in it. */
export function ExpectationsField() {
  const styles = useStyles();
  const disclosure = useDisclosure();
  const panel = usePanel();
  const [isOpen, setIsOpen] = useState(false);
  const { length } = useForm().draft.values.expectations;
  return (
    <details className={disclosure.root} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className={disclosure.summary}>
        Expectations
        <span className={panel.quiet}>{length === 0 ? 'what your app needs in its tokens' : length}</span>
      </summary>
      <div className={styles.body}>
        {isOpen && (
          <Suspense fallback={<Loading label="Opening" />}>
            <ExpectationList />
          </Suspense>
        )}
      </div>
    </details>
  );
}

const useStyles = makeStyles({ body: { paddingTop: tokens.spacingVerticalS } });
