import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PracticeView } from '../../../shared/contract/ipc.ts';
import type { PracticeDifference } from '../../../shared/contract/practice-directory.ts';
import { useSession } from '../../commands/session.tsx';
import { Empty } from '../../parts/async-states.tsx';
import { MoreButton } from '../../parts/more-button.tsx';
import { OpenFilesButton } from '../../parts/open-files-button.tsx';
import { usePanel } from '../../parts/panel.ts';
import { ScreenReaderOnly } from '../../parts/screen-reader-only.tsx';
import { useCapped } from '../../parts/use-capped.ts';
import { PracticeCard } from '../practice-card.tsx';
import { groupDifferences } from './grouped-differences.ts';
import { SaveScenarioDialog } from './save-scenario-dialog.tsx';

const CAP = 6;
const ITEM_CAP = 4;

/** The scenario, or the user's own edits, as what they are: changes of the healthy tenant. */
export function DifferencesCard({ practice }: { readonly practice: PracticeView }) {
  const styles = useStyles();
  const panel = usePanel();
  const { commands } = useSession();
  const [isSaving, setIsSaving] = useState(false);
  const { differences } = practice;
  const { shown, hiddenCount, showAll } = useCapped(groupDifferences(differences), CAP);
  return (
    <PracticeCard title="Changed from the healthy tenant">
      <div className={styles.root}>
        {differences.length === 0 && (
          <Empty>
            Nothing. Turn on a scenario, or edit an app, a user or a policy, to see here what differs.
          </Empty>
        )}
        <ul className={styles.list} aria-label="Changes">
          {shown.map(({ key, members }) => (
            <DifferenceItem key={key} members={members} />
          ))}
        </ul>
        {hiddenCount > 0 && (
          <div>
            <MoreButton hiddenCount={hiddenCount} onClick={showAll} />
          </div>
        )}
        <div className={styles.actions}>
          {differences.length > 0 && (
            <>
              <Button size="small" onClick={() => void commands.practice.setScenario('healthy')}>
                Undo all
              </Button>
              <Button size="small" onClick={() => setIsSaving(true)}>
                Save as scenario…
              </Button>
            </>
          )}
          <OpenFilesButton
            inputLabel="Scenario file"
            takes="file"
            onFiles={(files) => {
              const [file] = files;
              if (file !== undefined) void file.text().then(commands.practice.openScenario);
            }}
          >
            Open scenario…
          </OpenFilesButton>
        </div>
        <p className={panel.quiet}>
          A scenario file also starts with “authloupe practice --scenario” and its path.
        </p>
      </div>
      {isSaving && (
        <SaveScenarioDialog suggested={practice.brokenBy ?? ''} onClose={() => setIsSaving(false)} />
      )}
    </PracticeCard>
  );
}

function DifferenceItem({ members }: { readonly members: readonly PracticeDifference[] }) {
  const styles = useStyles();
  const panel = usePanel();
  const { commands } = useSession();
  const [first] = members;
  if (first === undefined) return null;
  const { label, where, removed, added, path } = first;
  const name = namesOf(members);
  return (
    <li className={styles.item}>
      <div className={styles.text}>
        <p>
          <span className={styles.name}>{name}</span>
          <span className={panel.quiet}>
            {where === null ? '' : ` · ${where}`}
            {path === null ? '' : ` · ${label}`}
          </span>
        </p>
        <Items mark="−" word="before" items={removed} />
        <Items mark="+" word="now" items={added} />
      </div>
      <Button
        size="small"
        appearance="subtle"
        aria-label={`Undo the change of ${label} of ${name}`}
        onClick={() => void commands.practice.undoChanges(members)}
      >
        Undo
      </Button>
    </li>
  );
}

const NAME_CAP = 2;

function namesOf(members: readonly PracticeDifference[]): string {
  const names = members.map(({ name }) => name);
  const rest = names.length - NAME_CAP;
  return rest > 1 ? `${names.slice(0, NAME_CAP).join(', ')} and ${rest} more` : names.join(', ');
}

type ItemsProps = { readonly mark: string; readonly word: string; readonly items: readonly string[] };

function Items({ mark, word, items }: ItemsProps) {
  const styles = useStyles();
  const shown = items.slice(0, ITEM_CAP);
  const rest = items.length - shown.length;
  return (
    <>
      {shown.map((item) => (
        <p key={item} className={styles.value}>
          <span aria-hidden>{mark} </span>
          <ScreenReaderOnly>{word}: </ScreenReaderOnly>
          {item}
        </p>
      ))}
      {rest > 0 && <p className={styles.value}>{`${mark} and ${rest} more`}</p>}
    </>
  );
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  item: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  text: { flexGrow: 1, minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  value: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
