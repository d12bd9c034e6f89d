import { clauses, imageStreams } from "importspec";

/** What every image of the shop says of itself. */
const shared = clauses`scheduled local`;

const versions = { web: "1.4", worker: "1.4-slim" };

export default imageStreams`
  stream shop namespace shop label team storefront
    from quay.io/example/web:${versions.web} to web ${shared}
    from quay.io/example/worker:${versions.worker} to worker ${shared}
      annotation description "The worker, version ${versions.worker}"
`;
