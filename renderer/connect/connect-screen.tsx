import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { productById } from '../../shared/relying-parties/registry.ts';
import { useScrollPage } from '../parts/scroll-page.ts';
import { useModel } from '../commands/session.tsx';
import { ProductCards } from './product-cards.tsx';
import { ProductSteps } from './product-steps.tsx';

/** From a product’s card to a profile that signs in as the product does. */
export function ConnectScreen() {
  const page = useScrollPage();
  const styles = useStyles();
  const product = useModel(({ connect }) => connect.product);
  return (
    <main className={page.root}>
      <div className={mergeClasses(page.inner, styles.narrow)}>
        {product === null ? <ProductCards /> : <ProductSteps key={product} product={productById(product)} />}
      </div>
    </main>
  );
}

const useStyles = makeStyles({
  narrow: { maxWidth: '1080px' },
});
