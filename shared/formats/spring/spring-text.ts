import type { Read } from '../reading/fault.ts';
import type { Leaf } from '../reading/leaf.ts';
import { readEnvText } from '../syntax/env-text.ts';
import { readPropertiesText } from '../syntax/properties-text.ts';
import { readShellText } from '../syntax/shell-text.ts';
import { readYamlText } from '../syntax/yaml-text.ts';

const ARGUMENT = /(?:^|\s)["']?(?:--|-D)(?:spring|azure|quarkus|micronaut)\.[\w.[\]-]+=/u;
const VARIABLE =
  /^[ \t>$-]*(?:export[ \t]+|set[ \t]+|ENV[ \t]+|\$env:)?["']?(?:SPRING|QUARKUS|MICRONAUT|AZURE_ACTIVEDIRECTORY)_\w+["']?[ \t]*[=:]/mu;
const MAP_KEY = /^[ \t]*["']?[%\w][\w.%-]*["']?[ \t]*:[ \t]*(?:#.*)?$/mu;
const FLAT_KEY = /^[\w."%-]+=/mu;

/** Settings of Spring, Quarkus and Micronaut in each of their carriers, by what the text looks like. */
export function readSpringText(text: string): Read<readonly Leaf[]> {
  if (ARGUMENT.test(text)) return readArguments(text);
  if (VARIABLE.test(text)) return readEnvText(text);
  if (!MAP_KEY.test(text) || FLAT_KEY.test(text)) return readPropertiesText(text);
  const plain = withPlainReferences(text);
  const whole = readYamlText(plain);
  if (whole.ok) return whole;
  const part = withoutProse(plain);
  const inner = part === plain ? whole : readYamlText(part);
  return inner.ok ? inner : whole;
}

/** Maven fills in `@name@` before YAML is read, which takes no `@` there. */
const withPlainReferences = (text: string): string =>
  text.replaceAll(
    /(?<=[:-][ \t]+)@([A-Za-z_][\w.-]*)@(?=[ \t]*$)/gmu,
    (_, name: string) => `$${name.replaceAll('-', '.')} `,
  );

const SPRING_KEY = /^(?:spring|quarkus|micronaut|azure|aad|server)\b[\w.-]*[ \t]*:/u;
const OF_YAML = /^(?:[ \t]+\S.*|[ \t]*|#.*|---.*|[\w."%-]+[ \t]*:(?:[ \t].*)?|-[ \t].*)$/u;

/** Of a message with YAML in it only the YAML; all else becomes blank. */
function withoutProse(text: string): string {
  let isInside = false;
  return text.replaceAll(/[^\r\n]+/gu, (line) => {
    if (SPRING_KEY.test(line)) isInside = true;
    else if (!OF_YAML.test(line)) isInside = false;
    return isInside ? line : ' '.repeat(line.length);
  });
}

/** `--a.b=c` and `-Da.b=c`. */
function readArguments(text: string): Read<readonly Leaf[]> {
  const shell = readShellText(text);
  if (!shell.ok) return shell;
  const leaves = shell.value.commands.flat().flatMap((word): readonly Leaf[] => {
    const found = /^(?:--|-D)[\w.[\]%-]+(?==)/u.exec(word.text);
    if (found === null) return [];
    const { 0: path } = found;
    const value = word.text.slice(path.length + 1);
    return [
      {
        path,
        line: word.line,
        value: { kind: 'text', text: value },
        start: word.start + path.length + 1,
        end: word.end,
      },
    ];
  });
  return { ok: true, value: leaves };
}
