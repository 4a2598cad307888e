import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import type { PracticeView } from '../../shared/contract/ipc.ts';
import type { PracticeObject } from '../../shared/contract/practice-directory.ts';
import { CLIENT_TYPE_LABELS } from '../form/options.ts';
import { Empty } from '../parts/async-states.tsx';
import { CopyButton } from '../parts/copy-button.tsx';
import { OpenFilesButton } from '../parts/open-files-button.tsx';
import { usePanel } from '../parts/panel.ts';
import { useSession } from '../commands/session.tsx';
import { NotPlayed } from './not-played.tsx';
import { FoundItems } from './found-items.tsx';
import { PracticeCard } from './practice-card.tsx';

type App = PracticeView['apps'][number];

type Props = {
  readonly practice: PracticeView;
  readonly onEdit: (object: PracticeObject) => void;
  readonly onAdd: () => void;
};

export function AppsCard({ practice: { apps, tenants }, onEdit, onAdd }: Props) {
  const styles = useStyles();
  const { commands } = useSession();
  const [notPlayed, setNotPlayed] = useState<readonly string[]>([]);
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
          <AppItem
            app={app}
            tenant={tenants.find(({ id }) => id === app.tenantId)?.domain ?? app.tenantId}
            onEdit={() => onEdit({ target: 'app', id: app.clientId })}
          />
        )}
      />
      <div className={styles.actions}>
        <Button size="small" icon={<AddRegular />} onClick={onAdd}>
          New app
        </Button>
        <OpenFilesButton
          inputLabel="Registration file"
          takes="file"
          onFiles={(files) => {
            const [file] = files;
            if (file !== undefined)
              void file
                .text()
                .then(async (text) => commands.practice.bringApps(file.name, text))
                .then(setNotPlayed);
          }}
        >
          Bring my registration…
        </OpenFilesButton>
      </div>
      <NotPlayed sentences={notPlayed} onDismiss={() => setNotPlayed([])} />
    </PracticeCard>
  );
}

type ItemProps = { readonly app: App; readonly tenant: string; readonly onEdit: () => void };

function AppItem({ app, tenant, onEdit }: ItemProps) {
  const styles = useStyles();
  const panel = usePanel();
  const { commands } = useSession();
  return (
    <>
      <p>
        <span className={styles.name}>{app.name}</span>
        <span className={panel.quiet}> · {CLIENT_TYPE_LABELS[app.clientType]}</span>
        <Button size="small" appearance="subtle" aria-label={`Edit ${app.name}`} onClick={onEdit}>
          Edit
        </Button>
        {app.hasSecret && (
          <CopyButton
            label={`Copy client secret of ${app.name}`}
            isSymbolOnly
            copy={async () => commands.practice.copySecret(app.clientId)}
          />
        )}
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
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});
