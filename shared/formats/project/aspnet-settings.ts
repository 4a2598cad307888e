import { aspnetPlans } from '../aspnet/aspnet-plans.ts';
import type { Imported } from '../format.ts';
import type { Leaf } from '../reading/leaf.ts';
import { readLeaves } from '../reading/read-leaves.ts';
import { cleaned } from '../syntax/cleaned.ts';
import { plainPath } from '../reading/roots.ts';
import { readScriptText } from '../syntax/script-text.ts';
import type { ProjectFile } from './project-file.ts';

/** In the order in which ASP.NET Core puts them on top of each other; launchSettings.json only tells where the site is. */
const ORDER: readonly RegExp[] = [
  /(?:^|\/)launchSettings\.json$/iu,
  /(?:^|\/)appsettings\.json$/iu,
  /(?:^|\/)appsettings\.(?!json$)[\w-]+\.json$/iu,
  /(?:^|\/)secrets\.json$/iu,
];
const ELSEWHERE = /appsettings\.(?:production|prod|staging|test|release)\.json$/iu;

export const isAspnetSettings = ({ path }: ProjectFile): boolean => ORDER.some((form) => form.test(path));

/** The settings of each ASP.NET Core project among the files: later files replace single values of earlier ones. */
export function readAspnetSettings(files: readonly ProjectFile[]): readonly Imported[] {
  const projects = new Map<string, ProjectFile[]>();
  for (const file of files.filter(isAspnetSettings)) {
    if (ELSEWHERE.test(file.path)) continue;
    const folder = file.path.replace(/(?:^|\/)(?:Properties\/)?[^/]*$/iu, '');
    projects.set(folder, [...(projects.get(folder) ?? []), file]);
  }
  return [...projects.values()].flatMap((project) => {
    const leaves = onTopOfEachOther(project);
    const read = readLeaves(leaves, aspnetPlans(leaves));
    return read.ok ? [named(read.value, project)] : [];
  });
}

/** A folder may hold several of these projects. */
function named(imported: Imported, project: readonly ProjectFile[]): Imported {
  const file = project.find(({ path }) => /(?:^|\/)appsettings\.json$/iu.test(path)) ?? project[0];
  return file === undefined ? imported : { ...imported, label: `${imported.label} (${file.path})` };
}

function onTopOfEachOther(project: readonly ProjectFile[]): readonly Leaf[] {
  const leaves = new Map<string, Leaf>();
  for (const form of ORDER) {
    for (const { path, text } of project.filter((file) => form.test(file.path))) {
      const read = readScriptText(cleaned(text));
      if (!read.ok) continue;
      for (const leaf of read.value) {
        const key = plainPath(leaf);
        const isEmpty = leaf.value.kind === 'text' && leaf.value.text === '';
        // A new value keeps its place among its neighbours.
        if (!isEmpty || !leaves.has(key)) leaves.set(key, { ...leaf, file: path });
      }
    }
  }
  return [...leaves.values()];
}
