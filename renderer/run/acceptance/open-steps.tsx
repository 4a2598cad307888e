import { Button } from '@fluentui/react-components';
import type { Profile } from '../../../shared/profile/profile.ts';
import { isTenantWord } from '../../../shared/profile/tenant.ts';
import type { AcceptanceReport } from '../../../shared/relying-parties/acceptance.ts';
import type { ConnectDraft } from '../../state/connect-reducer.ts';
import { useSession } from '../../commands/session.tsx';

type Props = { readonly report: AcceptanceReport; readonly profile: Profile };

/** Back to what is to be registered and typed, as it stands in this profile. */
export function OpenSteps({ report, profile }: Props) {
  const { store } = useSession();
  const open = () => {
    const { drafts } = store.get().connect;
    if (drafts.get(report.product)?.profileId !== profile.id)
      store.connect({ type: 'typed', product: report.product, draft: toDraft(profile) });
    store.connect({ type: 'opened', product: report.product });
    store.shell({ type: 'screen-chosen', screen: 'connect' });
  };
  return (
    <Button size="small" onClick={open}>
      Steps for {report.name}
    </Button>
  );
}

function toDraft({ id, cloud, tenant, clientId, relyingParty }: Profile): ConnectDraft {
  const inputs = relyingParty?.inputs ?? {};
  return {
    // A common endpoint is a switch of the product, and names no directory.
    connection: { cloud, tenant: isTenantWord(tenant) ? '' : tenant, clientId, inputs },
    secret: '',
    profileId: id,
    ticked: [],
  };
}
