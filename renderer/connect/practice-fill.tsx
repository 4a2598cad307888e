import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ToneSymbol } from '../parts/tone-symbol.tsx';
import type { Product } from '../../shared/relying-parties/relying-party.ts';
import { useModel } from '../commands/session.tsx';
import type { ConnectForm } from './use-connect-draft.ts';

type Props = { readonly product: Product; readonly form: ConnectForm };

/** One click fills everything from the practice tenant’s app, which is registered as the product’s document says. */
export function PracticeFill({ product, form: { draft, connect } }: Props) {
  const styles = useStyles();
  const app = useModel(({ shell }) =>
    shell.practice.apps.find(({ clientId }) => clientId === product.practice.clientId),
  );
  if (app === undefined) return null;
  const { cloud, clientId } = draft.connection;
  const isFilled = cloud === 'practice' && clientId === app.clientId;
  const fill = () => connect({ cloud: 'practice', tenant: app.tenantId, ...asRegistered(product) });
  return (
    <div className={styles.root}>
      {isFilled && <ToneSymbol tone="good" />}
      <span className={styles.text}>
        {isFilled
          ? `Filled from the practice tenant’s app “${app.name}”. It supplies the secret, too.`
          : `No tenant at hand? The practice tenant has an app that is registered as ${product.name}’s document says.`}
      </span>
      {isFilled ? (
        <Button size="small" onClick={() => connect({ cloud: 'public', tenant: '', clientId: '' })}>
          Use my own tenant
        </Button>
      ) : (
        <Button size="small" onClick={fill}>
          Use the practice tenant
        </Button>
      )}
    </div>
  );
}

const asRegistered = ({ practice }: Product) => ({ clientId: practice.clientId, inputs: practice.inputs });

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
});
