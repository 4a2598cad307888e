import type { Product } from '../../shared/relying-parties/relying-party.ts';
import type { Inputs } from '../../shared/relying-parties/inputs.ts';
import { initialInputs } from '../../shared/relying-parties/to-profile.ts';
import type { ConnectDraft } from '../state/connect-reducer.ts';
import { useModel, useSession } from '../commands/session.tsx';

export type ConnectForm = {
  readonly draft: ConnectDraft;
  readonly change: (patch: Partial<ConnectDraft>) => void;
  readonly connect: (patch: Partial<ConnectDraft['connection']>) => void;
  readonly type: (name: string, value: string) => void;
};

/** What was typed for the product so far, and how it is changed. */
export function useConnectDraft(product: Product): ConnectForm {
  const { store } = useSession();
  const kept = useModel(({ connect }) => connect.drafts.get(product.id));
  const draft = kept ?? blankDraft(product);
  const change = (patch: Partial<ConnectDraft>) =>
    store.connect({ type: 'typed', product: product.id, draft: { ...draft, ...patch } });
  const connect = (patch: Partial<ConnectDraft['connection']>) =>
    change({ connection: { ...draft.connection, ...patch } });
  return {
    draft,
    change,
    connect,
    type: (name, value) => connect({ inputs: withInput(draft.connection.inputs, name, value) }),
  };
}

/** What is not set is absent. */
function withInput(inputs: Inputs, name: string, value: string): Inputs {
  const rest = Object.entries(inputs).filter(([other]) => other !== name);
  return Object.fromEntries(value === '' ? rest : [...rest, [name, value]]);
}

function blankDraft(product: Product): ConnectDraft {
  return {
    connection: { cloud: 'public', tenant: '', clientId: '', inputs: initialInputs(product) },
    secret: '',
    profileId: null,
    ticked: [],
  };
}
