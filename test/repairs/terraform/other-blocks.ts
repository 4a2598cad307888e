import type { Block } from './block.ts';

/** Documented by hashicorp/terraform-provider-azuread, in the file and the commit that stand above each. */
export const DATA_SOURCES: Readonly<Record<string, Block>> = {
  /** docs/data-sources/application_published_app_ids.md, 36fcc75 */
  azuread_application_published_app_ids: { exports: ['result'] },
  /** docs/data-sources/user.md, 1f62bdf */
  azuread_user: {
    optional: ['mail_nickname', 'object_id', 'user_principal_name'],
    oneOf: [['mail_nickname', 'object_id', 'user_principal_name']],
    exports: ['display_name', 'id'],
  },
};

/**
 * Blocks that a repair shows without the resource around them. hashicorp/terraform-provider-azurerm,
 * website/docs/r/linux_virtual_machine.html.markdown, 053036d
 */
export const LOOSE_BLOCKS: Readonly<Record<string, Block>> = {
  identity: { required: ['type'], optional: ['identity_ids'] },
};

/** Terraform’s own block for what a configuration prints. */
export const OUTPUT: Block = { required: ['value'], optional: ['depends_on', 'description', 'sensitive'] };

/** What Terraform itself lets every resource have. */
export const META_BLOCKS: Readonly<Record<string, Block>> = {
  lifecycle: {
    optional: ['create_before_destroy', 'ignore_changes', 'prevent_destroy', 'replace_triggered_by'],
  },
};
