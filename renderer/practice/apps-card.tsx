import { makeStyles, tokens } from '@fluentui/react-components';
import type { PracticeView } from '../../shared/contract/ipc.ts';
import { CLIENT_TYPE_LABELS } from '../form/options.ts';
import { Empty } from '../parts/async-states.tsx';
import { CopyButton } from '../parts/copy-button.tsx';
import { usePanel } from '../parts/panel.ts';
import { useSession } from '../commands/session.tsx';
import { FoundItems } from './found-items.tsx';
import { PracticeCard } from './practice-card.tsx';

type App = PracticeView['apps'][number];

export function AppsCard({ practice: { apps, tenants } }: { readonly practice: PracticeView }) {
  return (
    <PracticeCard title="Apps">
      {apps.length === 0 && <Empty>The practice tenant has no apps.</Empty>}
      <FoundItems
        items={apps}
        label="Find an app"
        textOf={({ name, clientId, clientType, redirectUris }) =>
          [name, clientId, CLIENT_TYPE_LABELS[clientType], ...redirectUris].join(' ')
        }
        keyOf={({ clientId }) => clientId}
        render={(app) => (
          <AppItem app={app} tenant={tenants.find(({ id }) => id === app.tenantId)?.domain ?? app.tenantId} />
        )}
      />
    </PracticeCard>
  );
}

function AppItem({ app, tenant }: { readonly app: App; readonly tenant: string }) {
  const styles = useStyles();
  const panel = usePanel();
  const { commands } = useSession();
  return (
    <>
      <p>
        <span className={styles.name}>{app.name}</span>
        <span className={panel.quiet}> · {CLIENT_TYPE_LABELS[app.clientType]}</span>
      </p>
      <p className={styles.line}>
        <code className={styles.code}>{app.clientId}</code>
        <CopyButton
          label={`Copy client ID of ${app.name}`}
          isSymbolOnly
          copy={async () => commands.runs.copyText(app.clientId)}
        />
      </p>
      <p className={panel.quiet}>in {tenant}</p>
      {app.redirectUris.map((uri) => (
        <p key={uri} className={styles.code}>
          {uri}
        </p>
      ))}
    </>
  );
}

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});
