import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ask, images, user } from "./askFake.js";
import { fakeRegistry } from "./fakeRegistry.js";

const elsewhere = suite("credentials and other hosts");

elsewhere("are not sent to the host of a redirect, which may have the image", async () => {
  const other = await fakeRegistry({ images });
  const auth = { scheme: "Basic", user } as const;
  const { answer } = await ask(
    {
      images,
      auth,
      instead({ url = "", headers }, response) {
        const isImage = url.includes("/manifests/") && headers.authorization !== undefined;
        if (isImage) response.writeHead(307, { location: other.url + url }).end();
        return isImage;
      },
    },
    { withCredentials: true },
  );
  other.close();
  assert.is(answer.kind, "found");
  assert.ok(other.requests.length > 0);
  assert.equal([...new Set(other.requests.map(({ authorization }) => authorization))], [""]);
});

elsewhere("are not sent to a realm outside the domain of the registry", async () => {
  const other = await fakeRegistry({ tls: true });
  const realm = `${other.url.replace("localhost", "127.0.0.1")}/token`;
  const auth = { scheme: "Bearer", user, realm } as const;
  const { answer } = await ask({ images, auth, tls: true }, { withCredentials: true });
  other.close();
  assert.ok(other.requests.length > 0);
  assert.equal([...new Set(other.requests.map(({ authorization }) => authorization))], [""]);
  assert.is(answer.kind, "found", "the token that anyone gets is enough");
});

elsewhere("are not sent to a realm over HTTP by a registry that speaks HTTPS", async () => {
  const other = await fakeRegistry();
  const auth = { scheme: "Bearer", user, realm: `${other.url}/token` } as const;
  const { answer } = await ask({ images, auth, tls: true }, { withCredentials: true });
  other.close();
  assert.is(answer.kind, "no-access");
  assert.equal(other.requests, []);
});

elsewhere.run();
