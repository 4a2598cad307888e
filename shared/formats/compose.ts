import { filesWithin } from './compose/files-within.ts';
import { RUNS, servicesOfCommands } from './compose/run-commands.ts';
import { servicesOf, toManifest, type Manifest, type Service } from './compose/services.ts';
import { plansOfVariables } from './compose/variable-kinds.ts';
import type { Format, Imported } from './format.ts';
import type { Read } from './reading/fault.ts';
import { joinImports } from './reading/join-imports.ts';
import type { Leaf } from './reading/leaf.ts';
import { readLeaves } from './reading/read-leaves.ts';
import { refuseLength } from './reading/read-with.ts';
import { cleaned } from './syntax/cleaned.ts';
import { isCarrier } from './recognise.ts';
import { blank } from './syntax/here-document.ts';
import { readTemplateYaml } from './syntax/template-yaml.ts';

export const compose: Format = {
  id: 'compose',
  title: 'docker-compose, Kubernetes, Helm values',
  about: 'the variables of services and containers, and the files within ConfigMaps and charts',
  product: null,
  fileType: 'yaml',
  carries: { fields: [], inputs: [] },
  recognises: (shape) => {
    if (shape.isObject || PIPELINE.test(shape.text)) return 0;
    if (RUNS.test(shape.text)) {
      const run = parts(shape.text);
      return run.ok && run.value.some((part) => part.read.ok) ? 0.96 : 0;
    }
    // Values of one’s own chart have names of their own.
    const isOwn = !isCarrier(shape.text);
    if (isOwn && !OWN_VALUES.test(shape.text)) return 0;
    const read = parts(shape.text);
    if (!read.ok)
      return /^(?:services|apiVersion):/mu.test(shape.text) && /client[-_]?id/iu.test(shape.text) ? 0.65 : 0;
    return read.value.some((part) => part.read.ok)
      ? isOwn
        ? 0.62
        : /^(?:services|apiVersion):/mu.test(shape.text)
          ? 0.98
          : 0.87
      : 0;
  },
  read: (source) => {
    const tooLong = refuseLength(source);
    if (tooLong !== null) return tooLong;
    const read = parts(cleaned(source));
    return read.ok ? joinImports(read.value, { line: 1, field: 'CLIENT_ID' }) : read;
  },
  write: null,
};

const OWN_VALUES = /^[ \t]*[\w.-]*client[-_]?id:[ \t]*\S/imu;

/** Workflows and pipelines sign in without a person, and have variables of their own. */
const PIPELINE =
  /^(?:jobs|on|stages|steps|trigger|pool|lifecycle|provision|deploy|entries|spring):|^[ \t]*runs-on:/mu;

type Part = { readonly label: string; readonly read: Read<Imported> };

/** The registrations of each service and of each file within. */
function parts(text: string): Read<readonly Part[]> {
  if (RUNS.test(text)) return { ok: true, value: servicesOfCommands(text).map(toPart) };
  const manifests: Manifest[] = [];
  for (const document of documentsOf(text)) {
    const read = readTemplateYaml(document);
    if (read.ok) manifests.push(toManifest(read.value));
    else if (read.error.code !== 'no-object') return read;
  }
  const isCompose = /^services:/mu.test(text);
  const services = servicesOf(manifests).map((service) =>
    toPart(isCompose ? { ...service, leaves: service.leaves.map(unescaped) } : service),
  );
  const files = filesWithin(
    text,
    manifests.flatMap(({ leaves }) => leaves),
  );
  return { ok: true, value: [...services, ...files] };
}

const toPart = ({ name, leaves }: Service): Part => ({
  label: name,
  read: readLeaves(leaves, plansOfVariables(leaves)),
});

/** Each document alone, at its old place. */
function documentsOf(text: string): readonly string[] {
  const marks = [...text.matchAll(/^---[ \t]*(?:#.*)?$/gmu)].slice(0, 50);
  const starts = [0, ...marks.map(({ index, 0: mark }) => index + mark.length)];
  return starts
    .map((start, index) => {
      const end = marks[index]?.index ?? text.length;
      return { start, end, body: text.slice(start, end) };
    })
    .filter(({ body }) => body.trim() !== '')
    .map(({ start, body }) => blank(text.slice(0, start)) + body);
}

/** `$$` stands for a dollar sign. */
const unescaped = (leaf: Leaf): Leaf =>
  leaf.value.kind === 'text' && leaf.value.text.includes('$$')
    ? { ...leaf, value: { kind: 'text', text: leaf.value.text.replaceAll('$$', '$') } }
    : leaf;
