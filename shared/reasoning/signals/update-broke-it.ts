import { says } from './condition.ts';

/** The version before works with the same settings: whoever writes so has exchanged nothing but a library. */
export const FORMER_VERSION_WORKS = says(`
      downgrade|downgrading|downgraded … works|worked|helps|helped|fixes|fixed|solves|solved|again|without; revert|reverting|reverted …
      works|worked|resolves|resolved|fixes|fixed|again; rolling|rolled|roll back … works|worked|fixes|fixed|again; going|went|go back to …
      works|worked|again|fixes|fixed; had to downgrade; have to downgrade; needed to downgrade; works with older version; older version works;
      previous version works|worked; works in previous version; works fine with|in|on version; works in|with … but not in|with; worked in|with
      version; last working version; last version that works|worked
    `);

/** Something was updated, and since then the sign-in fails. */
export const SINCE_UPDATE = says(`
      after updating|upgrading|update|upgrade; after … update|upgrade to; since … update|upgrade; since updating|upgrading; updated|upgraded
      from; updating|upgrading from; upgraded|updated to; broke in; broken in; broken since; stopped working after|since; worked before
      update|upgrade; started with version|release; regression
    `);

/** A library or product was exchanged, and nothing else. */
export const NOTHING_ELSE_CHANGED = says(`
      nothing else changed; nothing else was changed; no change in my code; no changes? to|in code|config|configuration|settings; settings have not
      changed; same configuration|config|settings; without any changes?; not changed anything
    `);
