import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import type { PracticeView } from '../../shared/contract/ipc.ts';
import type { PracticeObject } from '../../shared/contract/practice-directory.ts';
import { Empty } from '../parts/async-states.tsx';
import { CopyButton } from '../parts/copy-button.tsx';
import { usePanel } from '../parts/panel.ts';
import { useSession } from '../commands/session.tsx';
import { FoundItems } from './found-items.tsx';
import { PracticeCard } from './practice-card.tsx';

type User = PracticeView['users'][number];

type Props = {
  readonly users: readonly User[];
  readonly onEdit: (object: PracticeObject) => void;
  readonly onAdd: () => void;
};

export function UsersCard({ users, onEdit, onAdd }: Props) {
  return (
    <PracticeCard title="Users">
      {users.length === 0 && <Empty>The practice tenant has no users.</Empty>}
      <FoundItems
        items={users}
        label="Find a user"
        textOf={({ name, username, about }) => `${name} ${username} ${about}`}
        keyOf={({ objectId }) => objectId}
        render={(user) => (
          <UserItem user={user} onEdit={() => onEdit({ target: 'user', id: user.objectId })} />
        )}
      />
      <Button size="small" icon={<AddRegular />} onClick={onAdd}>
        New user
      </Button>
    </PracticeCard>
  );
}

function UserItem({ user, onEdit }: { readonly user: User; readonly onEdit: () => void }) {
  const styles = useStyles();
  const panel = usePanel();
  return (
    <>
      <p>
        <span className={styles.name}>{user.name}</span>
        <span className={panel.quiet}> · {user.about}</span>
        <Button size="small" appearance="subtle" aria-label={`Edit ${user.username}`} onClick={onEdit}>
          Edit
        </Button>
      </p>
      <div className={styles.credentials}>
        <Credential label={`Copy user name of ${user.name}`} text={user.username} />
        <Credential label={`Copy password of ${user.name}`} text={user.password} />
      </div>
    </>
  );
}

function Credential({ label, text }: { readonly label: string; readonly text: string }) {
  const styles = useStyles();
  const { commands } = useSession();
  return (
    <p className={styles.credential}>
      <code className={styles.code}>{text}</code>
      <CopyButton label={label} isSymbolOnly copy={async () => commands.runs.copyText(text)} />
    </p>
  );
}

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold },
  credentials: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
  credential: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});
