import { imageStreams, importSpec } from "importspec";

const images = [
  importSpec`from quay.io/example/web:1.4 to stable scheduled local`,
  ...imageStreams`
    stream shop
      from quay.io/example/shop:1.4 to stable
      from docker.io/library/nginx:1.27 preserveOriginal
  `,
];

document.querySelector("#images").textContent = JSON.stringify(images, null, 2);
