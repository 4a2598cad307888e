import { makeStyles, tokens } from '@fluentui/react-components';
import type { SecretState } from '../../shared/contract/ipc.ts';
import { usesRedirect } from '../../shared/profile/flow.ts';
import { ExpectationsField } from './expectations-field.tsx';
import type { Draft, ProfileKey } from '../state/model.ts';
import { FormProvider } from './form-context.ts';
import { MainFields } from './main-fields.tsx';
import { MoreSettings } from './more-settings.tsx';
import { useFieldFocus } from './use-field-focus.ts';
import { useFormState } from './use-form-state.ts';

type Props = { readonly profileKey: ProfileKey; readonly draft: Draft; readonly secret: SecretState };

/** The settings of one profile. Every keystroke goes to the draft in the store, so that nothing typed is lost. */
export function ProfileForm({ profileKey, draft, secret }: Props) {
  const styles = useStyles();
  const form = useFormState(profileKey, draft);
  const place = useFieldFocus(profileKey);
  return (
    <FormProvider value={form}>
      <div ref={place} className={styles.root}>
        <MainFields profileKey={profileKey} secret={secret} />
        {usesRedirect(draft.values.flow) && <MoreSettings />}
        <ExpectationsField />
      </div>
    </FormProvider>
  );
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});
