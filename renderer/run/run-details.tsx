import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { RunView } from '../../shared/contract/ipc.ts';
import { assertNever } from '../../shared/result.ts';
import { usePanel } from '../parts/panel.ts';
import { Tabs } from '../parts/tabs.tsx';
import { ChecklistTab } from './checklist/checklist-tab.tsx';
import { ClaimsTab } from './claims/claims-tab.tsx';
import { RequestsTab } from './requests/requests-tab.tsx';
import { RUN_TABS, TabLabel, type RunTab } from './run-tabs.tsx';
import { TokensTab } from './tokens/tokens-tab.tsx';

export function RunDetails({ view }: { readonly view: RunView }) {
  const styles = useStyles();
  const panel = usePanel();
  const id = useId();
  const [tab, setTab] = useState<RunTab>('checklist');
  return (
    <section className={mergeClasses(panel.card, styles.root)} aria-label="What was found">
      <div className={styles.tabs}>
        <Tabs
          id={id}
          label="What was found"
          values={RUN_TABS}
          selected={tab}
          onSelect={setTab}
          render={(other) => <TabLabel tab={other} view={view} />}
        />
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${tab}`} className={styles.panel}>
        <TabContent tab={tab} view={view} />
      </div>
    </section>
  );
}

function TabContent({ tab, view }: { readonly tab: RunTab; readonly view: RunView }) {
  switch (tab) {
    case 'checklist':
      return <ChecklistTab view={view} />;
    case 'tokens':
      return <TokensTab view={view} />;
    case 'claims':
      return <ClaimsTab evidence={view.evidence} canExpect={view.judged.outcome === 'signed-in'} />;
    case 'requests':
      return <RequestsTab evidence={view.evidence} />;
    default:
      return assertNever(tab);
  }
}

const useStyles = makeStyles({
  root: { overflow: 'hidden' },
  tabs: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  panel: { padding: tokens.spacingHorizontalL },
});
