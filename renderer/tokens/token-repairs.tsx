import type { DecodedToken } from '../../shared/evidence/evidence.ts';
import type { CauseId } from '../../shared/failures/index.ts';
import { repairsFor } from '../../shared/inspection/checks/token-repairs.ts';
import type { TokenClass } from '../../shared/token/token-kind.ts';
import { RepairTabs } from '../answer/repair-tabs.tsx';

type Props = { readonly cause: CauseId; readonly token: DecodedToken; readonly about: TokenClass };

/** The repair in every dialect, with the token's own values in it. */
export function TokenRepairs({ cause, token, about }: Props) {
  return <RepairTabs repairs={repairsFor(cause, token, about)} />;
}
