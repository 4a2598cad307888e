import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { PracticeView } from '../../../shared/contract/ipc.ts';
import type { PracticeObject } from '../../../shared/contract/practice-directory.ts';
import { usePanel } from '../../parts/panel.ts';
import { PracticeCard } from '../practice-card.tsx';

type Props = {
  readonly tenants: PracticeView['tenants'];
  readonly onEdit: (object: PracticeObject) => void;
};

/** What belongs to no app and no user. */
export function PoliciesCard({ tenants, onEdit }: Props) {
  return (
    <PracticeCard title="Policies and consent">
      {tenants.map(({ id, name }) => (
        <Line
          key={id}
          name={name}
          about="Conditional Access, user consent"
          onEdit={() => onEdit({ target: 'tenant', id })}
        />
      ))}
      <Line
        name="The service"
        about="Consent that was given, keys, clock, outages"
        onEdit={() => onEdit({ target: 'service', id: '' })}
      />
    </PracticeCard>
  );
}

type LineProps = { readonly name: string; readonly about: string; readonly onEdit: () => void };

function Line({ name, about, onEdit }: LineProps) {
  const styles = useStyles();
  const panel = usePanel();
  return (
    <p>
      <span className={styles.name}>{name}</span>
      <span className={panel.quiet}> · {about}</span>
      <Button size="small" appearance="subtle" aria-label={`Edit ${name}`} onClick={onEdit}>
        Edit
      </Button>
    </p>
  );
}

const useStyles = makeStyles({ name: { fontWeight: tokens.fontWeightSemibold } });
