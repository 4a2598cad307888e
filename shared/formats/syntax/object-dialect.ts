/**
 * `json`: RFC 8259. `commented`: with comments and trailing commas, as .NET reads its settings. `javascript`: an object
 * literal; what is no literal in it becomes a `variable`.
 */
export type ObjectDialect = 'json' | 'commented' | 'javascript';
