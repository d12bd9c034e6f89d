import { imageStreams } from "importspec";

const versions = { web: "1.4", worker: "1.4-slim" };

export default imageStreams`
  stream shop namespace shop label team storefront
    each scheduled local
    from quay.io/example/web:${versions.web} to web
    from quay.io/example/worker:${versions.worker} to worker
      annotation description "The worker, version ${versions.worker}"
`;
