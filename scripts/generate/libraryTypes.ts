import {
  apiObjects,
  type LibraryFunction,
  type LibraryNew,
  type LibraryNode,
  type LibraryObject,
  root,
} from "../../src/library/tree.js";
import { isStruct, listOf, structOf } from "../../src/schema/field.js";
import { apiVersion } from "../../src/schema/typeMeta.js";
import { typeText } from "./apiTypes.js";
import { banner, block, doc } from "./typescript.js";

const capitalize = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

const nest = (path: readonly string[], type: string): string =>
  path.reduceRight((inner, name) => `{ ${name}: ${inner} }`, type);

/** A property, not a method: the functions need no `this` and can be passed on. */
function signature(node: LibraryFunction | LibraryNew): string {
  const { name, parameter, field } = node;
  if (node.type === "new") {
    const result = `{ apiVersion: "${apiVersion}"; kind: "${node.kind}"; metadata: { name: Name } }`;
    return `${name}: <const Name extends string>(${parameter}: Name) => ${result};`;
  }
  const list = listOf(field);
  if (list !== undefined) {
    const item = typeText(list);
    return `${name}: (${parameter}: ${item} | readonly ${item}[]) => ${nest(node.path, `${item}[]`)};`;
  }
  const accepted = field.type === "boolean" ? "boolean | Parameter" : typeText(field.type, field.values);
  const bound = `const Value extends ${accepted}`;
  return `${name}: <${bound}>(${parameter}: Value) => ${nest(node.path, "Value")};`;
}

const memberText = (member: LibraryNode): string =>
  `${doc(member.help)}\n${member.type === "object" ? `${member.name}: ${membersText(member)};` : signature(member)}`;

const membersText = (object: LibraryObject): string => block(object.members.map(memberText));

const interfaceName = (object: LibraryObject) => `${capitalize(object.name)}Functions`;

const interfaceText = (object: LibraryObject): string =>
  `${doc(object.help)}\nexport interface ${interfaceName(object)} ${membersText(object)}\n`;

/** Imports the types that the signatures name. */
function imports(): string {
  const names = new Set<string>();
  const visit = (node: LibraryNode): void => {
    if (node.type === "object") {
      node.members.forEach(visit);
    } else {
      const { type, values } = node.field;
      const struct = structOf(type);
      if (struct !== undefined && !isStruct(type)) names.add(struct.name);
      if (values !== undefined) names.add("Known");
    }
  };
  apiObjects.forEach(visit);
  return [
    `import type { ${[...names].sort().join(", ")} } from "../schema/api.generated.js";`,
    'import type { Parameter } from "../schema/values.js";',
  ].join("\n");
}

/** The text of src/api/functions.generated.ts: the functions of the library with their types and help. */
export function libraryTypesText(): string {
  const siblings = apiObjects.filter((object) => object !== root);
  return [
    `${banner}\nimport { buildLibrary } from "./library.js";\nimport { apiObjects } from "../library/tree.js";\n${imports()}\n`,
    ...apiObjects.map(interfaceText),
    `const [${apiObjects.map(({ name }) => name).join(", ")}] = apiObjects.map(buildLibrary) as ${`[${apiObjects
      .map(interfaceName)
      .join(", ")}]`};\n`,
    ...root.members.map(
      ({ name, help }) =>
        `${doc(help)}\nexport const ${name}: ${interfaceName(root)}["${name}"] = ${root.name}.${name};\n`,
    ),
    `export { ${siblings.map(({ name }) => name).join(", ")} };\n`,
    `${doc("The same objects at the paths of openshift-libsonnet.")}`,
    `export const image = { v1: { ${apiObjects.map(({ name }) => name).join(", ")} } };\n`,
  ].join("\n");
}
