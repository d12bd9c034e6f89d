/** The credential by which a registry knows a user. */
export type Credential =
  | { readonly username: string; readonly password: string }
  /** A token that is exchanged for others, as `az acr login` stores it. */
  | { readonly identityToken: string }
  /** A token that the registry takes as it is. */
  | { readonly registryToken: string };

/** Finds credentials. */
export interface Credentials {
  /** Returns the credential of a repository: of all sources, the one with the most specific key. */
  readonly of: (registry: string, repository: string) => Promise<Credential | undefined>;
}

/** No credentials at all. */
export const noCredentials: Credentials = { of: async () => undefined };
