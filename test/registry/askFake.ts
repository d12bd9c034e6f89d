import { type ImageReference, parseImageReference } from "../../src/reference/imageReference.js";
import { readAuthFile } from "../../src/registry/credentials/authFile.js";
import { type Credentials, noCredentials } from "../../src/registry/credentials/credential.js";
import { findCredentials } from "../../src/registry/credentials/findCredentials.js";
import { type AskOptions, createRegistry, type RegistryOptions } from "../../src/registry/registry.js";
import { type Behaviour, fakeRegistry, imageOf, indexOf } from "./fakeRegistry.js";

export const secret = "s3cret-pässword";
export const user = `ada:${secret}`;
export const index = indexOf("amd64", "arm64");
export const arm = imageOf("arm64");
export const images = { "org/app": { "1": index, arm } };

export const referenceOf = (text: string) => parseImageReference(text) as ImageReference;

/** The credentials of a user for a registry. */
function credentialsOf(registry: string): Credentials {
  const auth = Buffer.from(user).toString("base64");
  const file = readAuthFile(JSON.stringify({ auths: { [registry]: { auth } } }));
  return findCredentials(file === undefined ? [] : [file], {});
}

/** Asks a registry that behaves so for `org/app:1`, or what else is named. */
export async function ask(
  behaviour: Behaviour,
  {
    name = "org/app:1",
    insecure = true,
    manifest = true,
    withCredentials = false,
    ...options
  }: AskOptions &
    Partial<RegistryOptions> & { readonly name?: string; readonly withCredentials?: boolean } = {},
) {
  const fake = await fakeRegistry(behaviour);
  const credentials = withCredentials ? credentialsOf(fake.host) : noCredentials;
  const registry = createRegistry({ credentials, ...options });
  try {
    const answer = await registry.ask(referenceOf(`${fake.host}/${name}`), { insecure, manifest });
    return { answer, lines: fake.requests.map(({ line }) => line), requests: fake.requests };
  } finally {
    registry.close();
    fake.close();
  }
}

/** The kind of the answer. */
export const kindOf = async (...args: Parameters<typeof ask>) => (await ask(...args)).answer.kind;
