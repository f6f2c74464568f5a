import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  renderTerminal
} from "./chunk-CFTGMAR4.js";
import "./chunk-HFKC35DW.js";
import "./chunk-5OZHB42B.js";
import "./chunk-RETS5AS5.js";
import "./chunk-MQ3WNCJS.js";
import {
  show
} from "./chunk-6LZRKHUY.js";
import "./chunk-QXIY5KQP.js";
import "./chunk-I7CBXHWT.js";
import "./chunk-ZUHNZI3L.js";
import {
  onInterrupt
} from "./chunk-SUDACKZN.js";
import "./chunk-AVP6VBTU.js";
import {
  check
} from "./chunk-YNBUJF3O.js";
import "./chunk-2CUNQKXH.js";
import "./chunk-NBJVRWB5.js";
import "./chunk-OSQC64SQ.js";
import "./chunk-BYOOYX6A.js";
import "./chunk-DNZPMK22.js";
import "./chunk-EVBKUYL7.js";
import "./chunk-USRDWYMU.js";
import {
  defaultPolicy
} from "./chunk-4DYUQPNZ.js";
import "./chunk-YVRFGCLR.js";
import "./chunk-2HR4ROH2.js";
import "./chunk-CF45SCAL.js";
import "./chunk-CHN25SFV.js";
import "./chunk-BW2N4LDX.js";
import "./chunk-VXKHA7ND.js";
import {
  require_tar_stream
} from "./chunk-HGGL3VON.js";
import "./chunk-M6FY4KZN.js";
import "./chunk-WRCUUDYJ.js";
import "./chunk-SBKOXB3L.js";
import "./chunk-RZMQPVHA.js";
import "./chunk-MTB2JSIU.js";
import "./chunk-S6PS7DJI.js";
import "./chunk-GLCSAGLU.js";
import "./chunk-R5UQS6KV.js";
import {
  undecided
} from "./chunk-Y6WSU3UV.js";
import "./chunk-BUKVK7OW.js";
import "./chunk-7NLOSQN2.js";
import "./chunk-TRRDQ6M3.js";
import {
  __toESM
} from "./chunk-CA75CFMX.js";

// src/cli/commands/demo.ts
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as join2 } from "node:path";

// src/demo/demo.ts
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

// src/demo/registry.ts
import { createHash } from "node:crypto";
import { createServer } from "node:http";
async function embeddedRegistry(name2, version, tarball) {
  const server = createServer((request, response) => {
    const answers = /* @__PURE__ */ new Map([
      [`/${name2}`, () => json(packument(name2, version, tarball, url))],
      [`/${name2}/${version}`, () => json(manifest(name2, version, tarball, url))],
      [`/${name2}/-/${name2}-${version}.tgz`, () => tarball]
    ]);
    const answer = answers.get(request.url ?? "");
    response.statusCode = answer === void 0 ? 404 : 200;
    response.end(answer === void 0 ? json({ error: "not found" }) : answer());
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const url = `http://127.0.0.1:${portOf(server)}`;
  return {
    url,
    close: () => {
      server.close();
      server.closeAllConnections();
    }
  };
}
var portOf = (server) => server.address().port;
var json = (document) => Buffer.from(JSON.stringify(document));
var manifest = (name2, version, tarball, url) => ({
  name: name2,
  version,
  dist: {
    tarball: `${url}/${name2}/-/${name2}-${version}.tgz`,
    integrity: `sha512-${createHash("sha512").update(tarball).digest("base64")}`
  }
});
var packument = (name2, version, tarball, url) => ({
  name: name2,
  "dist-tags": { latest: version },
  versions: { [version]: manifest(name2, version, tarball, url) }
});

// src/demo/story.ts
var name = "teacup-timer";
var sources = {
  "../src/index.ts": "export { brew } from './brew.js';\nexport { remind } from './internal/remind.js';\n",
  "../src/brew.ts": '// Minutes by leaf. Green goes bitter after three.\nexport const brew = (leaf: string) => (leaf === "green" ? 3 : 5);\n',
  "../src/internal/remind.ts": '// Not public yet: the pager endpoint of the tea room.\nexport const remind = (minutes: number) => "back in " + minutes;\n'
};
var bundle = [
  'const brew = (leaf) => (leaf === "green" ? 3 : 5);',
  'const remind = (minutes) => "back in " + minutes;',
  "export { brew, remind };",
  ""
].join("\n");
var map = JSON.stringify({
  version: 3,
  file: "index.js",
  sources: Object.keys(sources),
  sourcesContent: Object.values(sources),
  names: [],
  mappings: "AACA,aAAa,SCAb,aAAa"
});
var manifest2 = (version) => `${JSON.stringify(
  { name, version, type: "module", exports: { ".": "./dist/index.js" }, files: ["dist"], license: "MIT" },
  null,
  2
)}
`;
var release = (version, dist) => ({
  "package.json": manifest2(version),
  "README.md": "# teacup-timer\n\nTells when the tea is ready.\n",
  LICENSE: "MIT\n",
  ...dist
});
var published = { version: "1.4.0", files: release("1.4.0", { "dist/index.js": bundle }) };
var leaking = release("1.4.1", {
  "dist/index.js": `${bundle}//# sourceMappingURL=index.js.map
`,
  "dist/index.js.map": map
});
var corrected = release("1.4.1", { "dist/index.js": bundle });

// src/demo/tarball.ts
var import_tar_stream = __toESM(require_tar_stream(), 1);
import { gzipSync } from "node:zlib";
var mtime = /* @__PURE__ */ new Date("1985-10-26T08:15:00.000Z");
async function tarballOf(files) {
  const archive = (0, import_tar_stream.pack)();
  for (const [path, text] of Object.entries(files)) archive.entry({ name: `package/${path}`, mtime }, text);
  archive.finalize();
  const chunks = [];
  for await (const chunk of archive) chunks.push(chunk);
  return gzipSync(Buffer.concat(chunks));
}

// src/demo/demo.ts
async function demonstrate(folder, today) {
  const registry = await embeddedRegistry(name, published.version, await tarballOf(published.files));
  const judge = async (files, file) => {
    const candidate = join(folder, file);
    await writeFile(candidate, await tarballOf(files));
    return await check({
      candidates: [candidate],
      cwd: folder,
      env: { HOME: folder, npm_config_userconfig: join(folder, ".npmrc"), npm_config_noproxy: "127.0.0.1" },
      baseline: "auto",
      mode: "pr",
      registry: registry.url,
      tag: null,
      packer: null,
      ignoreScripts: true,
      policyOf: () => defaultPolicy,
      today,
      onProgress: () => {
      },
      signal: null
    });
  };
  try {
    const reports = {
      leaking: await judge(leaking, `${name}-1.4.1.tgz`),
      corrected: await judge(corrected, `${name}-1.4.1-corrected.tgz`)
    };
    if (reports.leaking.verdict !== "fail" || reports.corrected.verdict !== "pass") {
      throw undecided(
        "demo-failed",
        "The demonstration did not come out as it should: this copy of packgate is broken."
      );
    }
    return reports;
  } finally {
    registry.close();
  }
}

// src/cli/commands/demo.ts
var run = async ({ given }, surroundings) => {
  const folder = mkdtempSync(join2(tmpdir(), "packgate-demo-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const settled = onInterrupt(remove);
  try {
    const { leaking: leaking2, corrected: corrected2 } = await demonstrate(folder, surroundings.now.toISOString().slice(0, 10));
    await show(
      (look) => [
        "A made-up package is about to be published. Its build has begun to write source maps:\n\n",
        renderTerminal(leaking2, { ...look, quiet: false }),
        "\nThe release stops here, with exit code 1. After the fix the same check says:\n\n",
        renderTerminal(corrected2, { ...look, quiet: false })
      ].join(""),
      given,
      surroundings
    );
    return 0;
  } finally {
    settled();
    remove();
  }
};
export {
  run
};
