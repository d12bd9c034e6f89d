import { clauses, importSpec } from "importspec";

const version = "1.4";

/** What most images of the project have in common. */
const pulledThroughTheCluster = clauses`local`;

export default [
  importSpec`from quay.io/example/web:${version} to stable ${pulledThroughTheCluster} scheduled`,
  importSpec`from docker.io/library/nginx:1.27 to proxy preserveOriginal ${pulledThroughTheCluster}`,
  importSpec`from ImageStreamTag base:8 namespace shared to base`,
];
