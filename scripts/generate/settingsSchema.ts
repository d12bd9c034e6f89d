import { versionPattern } from "../../src/schema/versions.js";
import { type Setting, settingKeys } from "../../src/settings/keys.js";

/** The JSON Schema of what a key takes. */
function schemaOf(setting: Setting): object {
  switch (setting.type) {
    case "text":
      return { type: "string", minLength: 1 };
    case "version":
      return { type: "string", pattern: versionPattern };
    case "count":
      return { type: "integer", minimum: 0 };
    case "names":
      return { type: "array", items: { enum: setting.names } };
    case "levels":
      return {
        type: "object",
        properties: Object.fromEntries(setting.codes.map((code) => [code, { $ref: "#/definitions/level" }])),
        additionalProperties: false,
      };
  }
}

/** The text of schemas/importspec.schema.json: what a settings file may hold. */
export function settingsSchemaText(): string {
  const properties = Object.entries<Setting>(settingKeys).map(([name, setting]) => [
    name,
    { description: setting.help, ...schemaOf(setting) },
  ]);
  const schema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Settings of importspec",
    type: "object",
    properties: Object.fromEntries(properties),
    additionalProperties: false,
    definitions: { level: { enum: settingKeys.severity.levels } },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
