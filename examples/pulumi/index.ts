import * as kubernetes from "@pulumi/kubernetes";
import { imageStreams } from "importspec";

const versions = { web: "1.4", proxy: "1.27" };

const streams = imageStreams`
  stream web namespace shop label app web
    from quay.io/example/web:${versions.web} to stable scheduled local
    from docker.io/library/nginx:${versions.proxy} to proxy
`;

export const images = streams.map(
  ({ apiVersion, kind, metadata, spec }) =>
    new kubernetes.apiextensions.CustomResource(metadata.name ?? "stream", {
      apiVersion,
      kind,
      metadata: { ...metadata },
      spec,
    }),
);
