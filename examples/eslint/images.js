import { imageStreams, importSpec } from "importspec";

const version = "1.4";

export const web = importSpec`from quay.io/example/web:${version} schedled local`;

export const streams = imageStreams`
  stream shop
    from quay.io/example/shop:1.4 to stable   scheduled
    from ImageStreamTag base:8 scheduled
`;
