import { LSPClient, type Transport } from "@codemirror/lsp-client";
import type { ConvertParams, ConvertResult, OutputParams, OutputResult } from "./worker/messages.js";
import { convertRequest, outputRequest } from "./worker/messages.js";

/** The address of the document in the protocol. */
export const documentUri = "file:///web.imports";

/** Carries the messages of the protocol to the worker. */
function transportTo(worker: Worker): Transport {
  const listeners = new Map<(message: string) => void, (event: MessageEvent) => void>();
  return {
    send: (message) => worker.postMessage(JSON.parse(message)),
    subscribe: (handler) => {
      const listener = ({ data }: MessageEvent) => handler(JSON.stringify(data));
      listeners.set(handler, listener);
      worker.addEventListener("message", listener);
    },
    unsubscribe: (handler) => {
      const listener = listeners.get(handler);
      if (listener !== undefined) worker.removeEventListener("message", listener);
      listeners.delete(handler);
    },
  };
}

/** A long document, or YAML of megabytes, may take the worker this long, in milliseconds. */
const timeout = 120_000;

/** Connects to the language server in the worker. */
export const connectTo = (
  worker: Worker,
  extensions: NonNullable<ConstructorParameters<typeof LSPClient>[0]>["extensions"],
): LSPClient => new LSPClient({ timeout, ...(extensions && { extensions }) }).connect(transportTo(worker));

/** Asks what a text becomes in a language. */
export const outputOf = (client: LSPClient, params: OutputParams): Promise<OutputResult> =>
  client.request<OutputParams, OutputResult>(outputRequest, params);

/** Asks for the document of YAML. */
export const convertYaml = (client: LSPClient, yaml: string): Promise<ConvertResult> =>
  client.request<ConvertParams, ConvertResult>(convertRequest, { yaml });

/** Tells the server the version of OpenShift that it checks for; the newest if there is none. */
export const setServer = (client: LSPClient, server: string | undefined): void =>
  client.notification("workspace/didChangeConfiguration", { settings: { importspec: { server } } });
