import { kindNames } from "../schema/kinds.js";
import { apiGroup } from "../schema/typeMeta.js";

const names = [...kindNames, apiGroup];

/** True for a text that may hold manifests: it names a kind of the image API or its group. */
export const namesImageApi = (text: string): boolean => names.some((name) => text.includes(name));
