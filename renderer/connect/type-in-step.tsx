import type { Product } from '../../shared/relying-parties/relying-party.ts';
import { AppFields } from './app-fields.tsx';
import { EntryTable } from './entry-table.tsx';
import { FormatTexts } from './format-texts.tsx';
import { ProductFields } from './product-fields.tsx';
import { Section } from './section.tsx';
import type { ConnectForm } from './use-connect-draft.ts';

type Props = { readonly product: Product; readonly form: ConnectForm };

/** What the registration gives, what the product is set to, and what goes where on the product’s side. */
export function TypeInStep({ product, form }: Props) {
  const { connection } = form.draft;
  return (
    <>
      <AppFields product={product} form={form} />
      <ProductFields product={product} form={form} step="type-in" />
      <Section
        title={`What to type into ${product.name}`}
        about="Field by field. A secret is never shown here."
      >
        <EntryTable entries={product.typeIn(connection)} />
      </Section>
      <FormatTexts product={product} connection={connection} />
    </>
  );
}
