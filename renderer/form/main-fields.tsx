import type { SecretState } from '../../shared/contract/ipc.ts';
import { NEW_PROFILE, type ProfileKey } from '../state/model.ts';
import { ChoiceField } from './choice-field.tsx';
import { useForm } from './form-context.ts';
import { useFormGrid } from './form-grid.ts';
import { usesRedirect } from '../../shared/profile/flow.ts';
import { clientTypeOf, forFlow } from '../../shared/profile/for-flow.ts';
import { CLIENT_TYPE_OPTIONS, CLOUD_OPTIONS, FLOW_HINTS, FLOW_OPTIONS, PLATFORM_OPTIONS } from './options.ts';
import { SecretField } from './secret-field.tsx';
import { TextField } from './text-field.tsx';

type Props = { readonly profileKey: ProfileKey; readonly secret: SecretState };

export function MainFields({ profileKey, secret }: Props) {
  const { grid, wide } = useFormGrid();
  const { draft } = useForm();
  const { flow, clientType } = draft.values;
  const hasRedirect = usesRedirect(flow);
  return (
    <div className={grid}>
      <TextField field="name" />
      <ChoiceField field="cloud" options={CLOUD_OPTIONS} />
      <TextField field="tenant" isCode placeholder="Tenant ID or domain" />
      <TextField field="clientId" isCode placeholder="Application (client) ID" />
      <ChoiceField field="flow" options={FLOW_OPTIONS} hint={FLOW_HINTS[flow]} along={forFlow} />
      {(hasRedirect || clientType !== clientTypeOf(flow)) && (
        <ChoiceField field="clientType" options={CLIENT_TYPE_OPTIONS} />
      )}
      {hasRedirect && <ChoiceField field="platform" options={PLATFORM_OPTIONS} />}
      {clientType === 'confidential' && (
        <>
          <SecretField profileId={profileKey === NEW_PROFILE ? null : profileKey} secret={secret} />
          <TextField field="secretExpiresOn" type="date" />
        </>
      )}
      {hasRedirect && <TextField field="redirectUri" isCode className={wide} />}
      <TextField field="scopes" isCode className={wide} />
    </div>
  );
}
