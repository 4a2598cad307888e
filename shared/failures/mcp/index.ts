import type { Family } from '../../reasoning/family.ts';
import { dynamicRegistrationUnsupported } from './causes/dynamic-registration-unsupported.ts';
import { mcpMetadataIncomplete } from './causes/mcp-metadata-incomplete.ts';
import { mcpMetadataMismatch } from './causes/mcp-metadata-mismatch.ts';
import { mcpSignals } from './signals/mcp.ts';

/** What clients of the Model Context Protocol expect of Entra and of a server’s metadata. */
export const mcp = {
  id: 'mcp',
  causes: [dynamicRegistrationUnsupported, mcpMetadataIncomplete, mcpMetadataMismatch],
  codes: [],
  signals: mcpSignals,
  generalRule: null,
} as const satisfies Family;
