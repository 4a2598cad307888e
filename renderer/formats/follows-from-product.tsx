import { parseRedirectUri } from '../../shared/profile/redirect-uri.ts';
import type { ProfileDraft } from '../../shared/profile/profile.ts';
import { productById } from '../../shared/relying-parties/registry.ts';
import { InertText } from '../parts/inert-text.tsx';
import { usePanel } from '../parts/panel.ts';

/** What no line of the text says, and the product does all the same: where the answer goes, and what it asks for. */
export function FollowsFromProduct({ draft }: { readonly draft: ProfileDraft }) {
  const panel = usePanel();
  if (draft.relyingParty === null) return null;
  const { name, flow } = productById(draft.relyingParty.product);
  const parsed = parseRedirectUri(draft.redirectUri);
  return (
    <section aria-labelledby="follows-heading">
      <h3 id="follows-heading" className={panel.heading}>
        What follows from {name}
      </h3>
      <p className={panel.quiet} data-testid="follows">
        {flow === 'authorization-code' && (
          <>
            Redirect URI: <InertText text={draft.redirectUri} />
            {!parsed.ok && ` (the text does not tell all of it: complete it in the profile)`}
            <br />
          </>
        )}
        Scopes: <InertText text={draft.scopes} />
      </p>
    </section>
  );
}
