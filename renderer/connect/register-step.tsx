import { menuPath } from '../../shared/entra/admin-center.ts';
import { toFacts } from '../../shared/relying-parties/connection-facts.ts';
import { registrationScripts } from '../../shared/relying-parties/registration/registration-scripts.ts';
import type { Product } from '../../shared/relying-parties/relying-party.ts';
import { RepairTabs } from '../answer/repair-tabs.tsx';
import { ProductFields } from './product-fields.tsx';
import { RegistrationChecklist } from './registration-checklist.tsx';
import { RegistrationNotes } from './registration-notes.tsx';
import { Section } from './section.tsx';
import type { ConnectForm } from './use-connect-draft.ts';

type Props = { readonly product: Product; readonly form: ConnectForm };

/** The app registration: for the person in the admin center, and as one script. */
export function RegisterStep({ product, form }: Props) {
  const { connection } = form.draft;
  const registration = product.register(connection.inputs);
  return (
    <>
      <ProductFields product={product} form={form} step="register" />
      <Section
        title="In the admin center"
        about={`entra.microsoft.com → ${menuPath('new-registration')}. Tick off what is done.`}
      >
        <RegistrationChecklist registration={registration} form={form} />
        <RegistrationNotes notes={registration.notes} />
      </Section>
      <Section
        title="Or as one script"
        about="The same, filled with what stands above. It prints the tenant, the client ID and the secret for the next step."
      >
        <RepairTabs repairs={registrationScripts(registration, toFacts(connection))} />
      </Section>
    </>
  );
}
