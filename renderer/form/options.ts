import { CLOUD_IDS, cloudById, type CloudId } from '../../shared/entra/clouds.ts';
import { PLATFORM_LABELS } from '../../shared/profile/platform-label.ts';
import { FLOW_LABELS, type Flow } from '../../shared/profile/flow.ts';
import type { ProfileDraft } from '../../shared/profile/profile.ts';

export type Option<V extends string> = { readonly value: V; readonly label: string };

const toOptions = <V extends string>(labels: Readonly<Record<V, string>>): readonly Option<V>[] =>
  (Object.keys(labels) as V[]).map((value) => ({ value, label: labels[value] }));

export const CLOUD_OPTIONS: readonly Option<CloudId>[] = CLOUD_IDS.map((value) => ({
  value,
  label: cloudById(value).label,
}));

export const FLOW_OPTIONS = toOptions(FLOW_LABELS);
export const FLOW_HINTS: Readonly<Record<Flow, string>> = {
  'authorization-code': 'A user signs in, in a browser that comes back to the app.',
  'device-code': 'A user types a code in a browser, on any device.',
  'client-credentials': 'The app gets a token for itself, without a user.',
};
export const CLIENT_TYPE_LABELS: Readonly<Record<ProfileDraft['clientType'], string>> = {
  public: 'Public (no secret)',
  confidential: 'Confidential (client secret)',
};
export const CLIENT_TYPE_OPTIONS = toOptions(CLIENT_TYPE_LABELS);
export const PLATFORM_OPTIONS = toOptions(PLATFORM_LABELS);
export const RESPONSE_MODE_OPTIONS = toOptions<ProfileDraft['responseMode']>({
  query: 'query (in the address)',
  fragment: 'fragment (behind # in the address)',
  form_post: 'form_post (in a form)',
});
export const PROMPT_OPTIONS = toOptions<ProfileDraft['prompt']>({
  '': 'Not sent',
  login: 'login (type the password again)',
  select_account: 'select_account (choose the account)',
  consent: 'consent (ask for consent)',
  none: 'none (no page at all)',
});
