/** A file of what was dropped, with its path below it, with slashes. */
export type ProjectFile = { readonly path: string; readonly text: string };

/** What is read of a dropped folder at most; all else is counted and said. */
export const MOST_FILES = 300;
export const LARGEST_PROJECT = 4_000_000;

/** Folders that hold other people’s code, or what a build made. */
const SKIPPED_FOLDER =
  /(?:^|\/)(?:node_modules|\.git|\.svn|bin|obj|dist|build|out|target|vendor|\.venv|venv|__pycache__|\.next|\.nuxt|coverage|\.terraform|Pods|\.gradle|\.idea)\//u;
const READ =
  /\.(?:json|jsonc|js|cjs|mjs|jsx|ts|cts|mts|tsx|vue|svelte|ya?ml|properties|toml|ini|cfg|conf|config|xml|env|py|rb|tf|tfvars|bicep|ps1|sh|http|har|bru|txt|md)$|(?:^|\/)\.env(?:\.[\w.]+)?$|(?:^|\/)(?:env|Dockerfile|docker-compose[\w.-]*)$/iu;
const LOCK =
  /(?:^|\/)(?:package-lock|yarn|pnpm-lock|composer|tsconfig[\w.]*|angular|package|\.eslintrc|manifest\.webmanifest)\.?(?:json|lock|yaml|ya?ml)?$/iu;

/** Whether a file may hold a configuration, told from its path alone. */
export const mayConfigure = (path: string): boolean =>
  !SKIPPED_FOLDER.test(`/${path}`) && READ.test(path) && !LOCK.test(path);
