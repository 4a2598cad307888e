import type { Format } from './format.ts';
import { mcpPlans } from './mcp/plans.ts';
import { COMMAND, readMcpText } from './mcp/servers.ts';
import { readWith } from './reading/read-with.ts';

const SERVERS =
  /["']?(?:mcpServers|mcp_servers|context_servers)["']?\s*[:=]|^\[mcp_servers\.|"servers"\s*:\s*\{/mu;

export const mcp: Format = {
  id: 'mcp',
  title: 'MCP servers',
  about:
    'mcp.json of Claude Code, Visual Studio Code, Cursor and others, where an entry names an application',
  product: null,
  fileType: 'json',
  carries: { fields: [], inputs: [] },
  recognises: (shape) => {
    if (!SERVERS.test(shape.text) && !COMMAND.test(shape.text)) return 0;
    const leaves = shape.leavesBy(readMcpText);
    if (leaves.length === 0) return /mcpServers|"oauth"/u.test(shape.text) ? 0.7 : 0;
    return mcpPlans(leaves).length > 0 ? 0.96 : 0;
  },
  read: (text) => readWith(text, readMcpText, mcpPlans),
  write: null,
};
