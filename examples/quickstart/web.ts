import { imageStreams } from "importspec";

const version = "1.4";

export default imageStreams`
  stream web namespace shop
    each local
    from quay.io/example/web:${version} to stable scheduled
    from docker.io/library/nginx:1.27 to proxy preserveOriginal
    from ImageStreamTag base:8 namespace shared to base
`;
