import { ApiObject, App, Chart } from "cdk8s";
import { imageStreams } from "importspec";

const versions = { web: "1.4", proxy: "1.27" };

const app = new App();
const chart = new Chart(app, "images", { namespace: "shop" });

const streams = imageStreams`
  stream web label app web
    from quay.io/example/web:${versions.web} to stable scheduled local
    from docker.io/library/nginx:${versions.proxy} to proxy
`;
for (const { apiVersion, kind, ...rest } of streams)
  new ApiObject(chart, rest.metadata.name ?? "stream", { apiVersion, kind, ...rest });

app.synth();
