import { makeStyles, tokens } from '@fluentui/react-components';
import { productById } from '../../shared/relying-parties/registry.ts';
import { useModel } from '../state/session.tsx';
import { ProductCards } from './product-cards.tsx';
import { ProductSteps } from './product-steps.tsx';

/** From a product’s card to a profile that signs in as the product does. */
export function ConnectScreen() {
  const styles = useStyles();
  const product = useModel(({ connect }) => connect.product);
  return (
    <main className={styles.root}>
      <div className={styles.inner}>
        {product === null ? <ProductCards /> : <ProductSteps key={product} product={productById(product)} />}
      </div>
    </main>
  );
}

const useStyles = makeStyles({
  root: { flexGrow: 1, minHeight: 0, overflowY: 'auto', position: 'relative' },
  inner: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '1080px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
  },
});
