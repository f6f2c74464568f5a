import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  pasteable
} from "./chunk-2HR4ROH2.js";
import {
  exactSize,
  excerpt,
  grouped,
  growth,
  name,
  octal,
  percent,
  plural,
  size,
  someOf,
  times
} from "./chunk-SBKOXB3L.js";
import {
  visibleCut
} from "./chunk-MTB2JSIU.js";

// src/report/words/leave-out.ts
function leaveOut({ admission, removal, unproved, packer }) {
  if (removal !== null) return `${changeTold(removal)} ${proofTold(removal, packer)}`;
  const whatever = 'whatever "files" and ignore files say';
  switch (admission.by) {
    case "always":
      return `npm packs it ${whatever}: take out of the file what is not meant for users.`;
    case "field":
      return `npm packs it ${whatever}, since "${admission.what}" in package.json names it: let that name another file.`;
    case "bundled":
      return `no line of this package reaches into a bundled dependency: leave ${name(admission.what ?? "it")} out of "bundleDependencies", or have it publish less.`;
    default:
      if (unproved === "too-many") {
        return 'leave it out by "files" or an ignore file; there were too many files to prove a line for each.';
      }
      if (unproved === "needed")
        return "package.json names it as an entry point: if users do not need it, change that first.";
      return "no single line could be proved to leave out this and nothing else: keep it outside the folder that is packed.";
  }
}
var sentenceOf = (clause) => /^(?:npm|package\.json) /.test(clause) ? clause : `${clause.charAt(0).toUpperCase()}${clause.slice(1)}`;
function changeTold({ change, file, text }) {
  const shown = file === "package.json" ? pasteable(text) : lineTold(text);
  if (change === "drop") return `remove ${shown} from "files" in package.json`;
  if (file === "package.json") return `add ${shown} to "files" in package.json`;
  const where = name(file);
  if (change === "create") return `create ${where} with the line ${shown}`;
  return file.endsWith(".gitignore") ? `add the line ${shown} to ${where}, which npm reads since there is no .npmignore,` : `add the line ${shown} to ${where}`;
}
var lineTold = (text) => /^[^\s"]+$/.test(text) ? name(text) : excerpt(text);
var proofTold = ({ files }, packer) => packer === "npm" ? `(proved: ${plural(files, "unwanted file")} and nothing else will be gone).` : `(by npm's rules, which gave the same list as ${packer}, ${plural(files, "unwanted file")} and nothing else will be gone).`;
var settingTold = (setting) => setting === null ? "Turning source maps off in the release build keeps them from being written." : `"${setting.name}" in ${name(setting.file)} (line ${setting.line}) may be what has it written.`;

// src/report/words/hazards.ts
var sentences = {
  link: (detail) => `A link to ${excerpt(detail)} will be published.`,
  device: () => "A device or a pipe will be published, which installers drop or refuse.",
  "absolute-path": (detail) => `The tarball has it as ${excerpt(detail)}, an absolute path that some installers follow.`,
  "path-climbs": (detail) => `The tarball has it as ${excerpt(detail)}, which leads out of the package: npm leaves it out, others may not.`,
  "outside-root": (detail) => `The tarball has ${excerpt(detail)} outside of the folder that the package is in.`,
  "other-root": (detail) => `The tarball has it as ${excerpt(detail)}, in another top folder than the rest: npm lays it down all the same.`,
  "dot-root": (detail) => `The tarball has it as ${excerpt(detail)}: installers differ in what they strip of it.`,
  "empty-segment": (detail) => `The tarball has it as ${excerpt(detail)}, with an empty part that installers read in different ways.`,
  "dot-name": (detail) => `The tarball has it as ${excerpt(detail)}: some installers leave out a file whose name is a dot.`,
  backslash: () => "Its name has a backslash, which Windows takes for the end of a folder.",
  "drive-letter": () => "Its name has a drive letter, which leads out of the package on Windows.",
  "invisible-character": () => "Its name has characters that nobody sees, or that turn the text around them.",
  "invalid-utf8": () => "Its name is not valid UTF-8, and file systems keep different names of it.",
  "ambiguous-name": () => "Its name cannot be told for certain: readers of tarballs cut it in different places.",
  "path-collision": (detail) => `On file systems that fold case or Unicode forms it is the same file as ${excerpt(detail)}.`,
  "file-and-directory": (detail) => `It is a file and, for ${excerpt(detail)}, also a folder.`,
  "duplicate-entry": () => "The tarball has it twice: what is installed depends on the installer.",
  "linkname-on-file": () => "A file carries the target of a link, and installers differ in what they make of it.",
  "unknown-type": (detail) => `It is of the type ${excerpt(detail)}, which installers treat in different ways.`,
  "unusual-type": (detail) => `It is of the type ${excerpt(detail)}, which not every installer takes for a file.`,
  "odd-magic": () => "Its header is of no tar format that all installers know.",
  "binary-pax-value": () => "Its extended header holds bytes that are no text.",
  "missing-end": () => "The archive has no end mark; most installers do without it, pnpm may refuse it.",
  "trailing-zeros": () => "Zeros follow the archive; installers step over them.",
  "trailing-data": () => "Something else follows the archive, and installers differ in whether they read it."
};
function hazardTold(code, offset, detail) {
  const told = Object.hasOwn(sentences, code) ? sentences[code]?.(detail) : void 0;
  if (told !== void 0) return `${told.slice(0, -1)} (${code}, at byte ${offset} of the unpacked archive).`;
  const why = detail === "" ? "" : `: ${visibleCut(detail, 400).replace(/\.$/, "")}`;
  return `It cannot be read without doubt (${name(code)})${why}.`;
}

// src/report/words/wording.ts
var already = (one, many = `${one}s`) => (count) => count === 1 ? `1 ${one} was in the last release already.` : `${grouped(count)} ${many} were in the last release already.`;

// src/report/words/files.ts
var fileWords = {
  "missing-entry": {
    title: "entry point that is not in the package",
    harm: "Whoever imports or runs the package that way gets an error right after the update.",
    origin: 'The build did not run or writes elsewhere now, or "files" leaves its output out.',
    message: ({ field, target, reason, shippedBefore }) => {
      const points = `${name(field)} in package.json points to ${excerpt(target)}`;
      if (reason === "invalid")
        return `${points}, which does not begin with "./": Node refuses such a target.`;
      if (reason === "shadowed") {
        return `${points}, which is not in the package. "exports" answers instead for current tools; older ones fail.`;
      }
      return shippedBefore ? `${points}, which is no longer published.` : `${points}, which is not in the package.`;
    },
    fix: ({ field, reason, target }) => reason === "invalid" ? `Write the target as a path that begins with "./".` : `Run the build before packing and see that "files" covers ${excerpt(target)}, or correct ${name(field)}.`,
    existing: already("entry point without a file", "entry points without a file")
  },
  "removed-file": {
    title: "file that users could import",
    harm: "Code that imports it by its path breaks with this release.",
    origin: 'A file was renamed or moved, or the build or "files" no longer makes it.',
    message: ({ size: bytes, files }) => files === 1 ? `It is no longer published (${size(bytes)} in the last release).` : `${plural(files, "file")} are no longer published (${size(bytes)} in the last release).`,
    fix: () => "Publish it again, keep a file of that name that forwards to the new one, or raise the major version.",
    existing: already("removed file")
  },
  "exec-bit": {
    title: "lost permission to run",
    harm: 'Who runs it directly gets "permission denied"; npm sets the bit again only for what "bin" names.',
    origin: "It was packed on a system or from an artifact store that keeps no permissions, or written anew by the build.",
    message: ({ kind, modeBefore, modeAfter }) => `This ${kind} will no longer be published as executable: mode ${octal(modeBefore)} before, ${octal(modeAfter)} now.`,
    fix: (_seen, path) => `Run ${command("chmod 755", path)} before packing, on the machine that packs.`,
    existing: already("script or binary that cannot be run", "scripts or binaries that cannot be run")
  },
  "crlf-shebang": {
    title: "first line that ends in CRLF",
    harm: 'On Linux and macOS the command fails with "env: node\\r: No such file or directory".',
    origin: "It was checked out or written with Windows line endings.",
    message: ({ bin }) => `The command ${excerpt(bin)} will be published with a first line that ends in CRLF.`,
    fix: (_seen, path) => `Save the file with LF line endings${path === null ? "" : ", and keep it so with a line in .gitattributes: *.js text eol=lf"}.`,
    existing: already("command with a CRLF first line", "commands with a CRLF first line")
  },
  "hazardous-entry": {
    title: "entry that installers do not agree on",
    harm: "Package managers read such an entry in different ways: what was checked may not be what is installed.",
    origin: "A link, an odd file name, or a tarball that was not made by a package manager.",
    message: ({ code, offset, detail }) => hazardTold(code, offset, detail),
    fix: ({ code }) => code === "link" ? "Replace the link by the file it points to: npm drops links when it installs." : "Rename or remove the file and pack again with a current package manager.",
    existing: (count) => `${plural(count, "entry", "entries")} that installers do not agree on ${count === 1 ? "was" : "were"} in the last release already.`
  }
};
var command = (line, path) => path !== null && /^[\w@][\w./@+-]{0,159}$/.test(path) ? `"${line} ${path}"` : `"${line}" on it`;

// src/report/words/exclude.ts
var longestLine = 160;
function exclude(path, origin) {
  if (origin !== null) return sentenceOf(leaveOut(origin));
  if (path === null || path === "") return 'Leave it out by "files" in package.json.';
  const pattern = literalGlob(path);
  if (pattern.length > longestLine) {
    return 'Add its path, with "!" before it, to "files" in package.json (without "files": to .npmignore).';
  }
  return `A${excludeGlob(pattern).slice(1)}`;
}
var excludeGlob = (glob) => `add ${pasteable(`!${glob}`)} to "files" in package.json (without "files": a line of .npmignore, without the "!").`;
var literalGlob = (path) => `${path.replace(/[\\*?[\]{}()!+@#]/g, "\\$&")}${path.endsWith("/") ? "**" : ""}`;

// src/report/words/junk.ts
var junkWords = {
  "build-leftover": {
    title: "leftover of a build or test run",
    harm: "No user needs it, it makes every install larger, and logs and reports tell about the machine they come from.",
    origin: "A tool wrote it into a published folder before packing.",
    message: ({ kind, files, bytes }) => `${leftovers[kind]} will be published: ${plural(files, "file")}, ${size(bytes)}.`,
    fix: (_seen, path, origin) => exclude(path, origin),
    existing: already("leftover of a build or test run", "leftovers of build or test runs")
  },
  "nested-dependencies": {
    title: "installed dependencies inside the package",
    harm: "Copies of other packages are installed beside the real ones: larger, never updated, and with licences of their own.",
    origin: "A folder with its own install (an example, a fixture, a build output) is published as a whole.",
    message: ({ kind, files, bytes }) => `${kind === "node_modules" ? "A node_modules folder" : "A cache of a package manager"} will be published: ${plural(files, "file")}, ${size(bytes)}.`,
    fix: (_seen, path, origin) => `${exclude(path, origin)} If they are meant to be inside, name them in "bundleDependencies".`,
    existing: already("installed dependency folder")
  },
  archive: {
    title: "archive inside the package",
    harm: "Nobody sees what an archive holds, and the checks of this report do not look into it.",
    origin: 'An earlier "npm pack" left its tarball in the folder, or a build keeps its release files there.',
    message: ({ format, own, size: bytes }) => own ? `A tarball of this very package will be published inside it: ${exactSize(bytes)}.` : `An archive${format === null ? "" : ` (${format})`} will be published: ${exactSize(bytes)}.`,
    fix: ({ own }, path, origin) => !own ? exclude(path, origin) : origin === null ? `Delete it, and to be safe: ${excludeGlob("**/*.tgz")}` : `Delete it, and to be safe: ${leaveOut(origin)}`,
    existing: already("archive")
  },
  "typescript-source": {
    title: "TypeScript source",
    harm: "Sources beside their build are looked up by some tools instead of it, and show what was meant to stay inside.",
    origin: 'A source folder is inside what "files" publishes, or "files" is missing.',
    message: ({ size: bytes }) => `A TypeScript source will be published (${size(bytes)}), and the package had none so far.`,
    fix: (_seen, path, origin) => exclude(path, origin),
    existing: already("TypeScript source")
  },
  "unexpected-path": {
    title: "new place or kind of file",
    harm: "The package never had anything like it, so it may not have been meant for users.",
    origin: 'Something new in the folder is covered by a wide "files", or by none.',
    message: ({ reason, what, files, bytes }) => {
      const amount = `${plural(files, "file")}, ${size(bytes)}`;
      if (reason === "not-allowed") {
        return `Outside the allowed paths${what === null ? "" : ` (the nearest is ${name(what)})`} and will be published: ${amount}.`;
      }
      if (reason === "idle") return `The allowed path ${name(what ?? "")} matches no file any more.`;
      const of = what === null ? "" : ` ${name(what)}`;
      return reason === "top-level" ? `A new top-level path${of} will be published: ${amount}.` : `Files of a kind that the package had not so far will be published${of === "" ? "" : ` (${of.trim()})`}: ${amount}.`;
    },
    fix: ({ reason }, path, origin) => {
      if (reason === "idle")
        return 'Delete its line from "files.allow" in the configuration, or see why the package lost those files.';
      return reason === "not-allowed" ? `${exclude(path, origin)} If it is meant, add a line for it to "files.allow" in the configuration.` : exclude(path, origin);
    },
    existing: already("unexpected path")
  }
};
var leftovers = {
  coverage: "A coverage report",
  "build-info": "Incremental build state",
  cache: "A build cache",
  log: "A log",
  "core-dump": "A core dump: the memory of a program that crashed",
  profile: "A performance profile",
  temporary: "A temporary file",
  finder: "A folder view file of the operating system"
};

// src/report/words/leaks.ts
var leakWords = {
  "sensitive-file": {
    title: "sensitive file",
    harm: "Files of this kind hold credentials or private data; what has been published once has to be replaced, not only removed.",
    origin: "It lies in the package folder of the machine that packs, often unknown to git, and nothing leaves it out.",
    message: ({ kind, size: bytes }) => `${sensitive[kind]} (${size(bytes)}) will be published.`,
    fix: ({ kind }, path, origin) => `${exclude(path, origin)}${kind === "environment" || kind === "registry-credentials" ? " Keep it outside the folder that is published." : ""}`,
    existing: already("sensitive file")
  },
  secret: {
    title: "secret",
    harm: "Published packages are read by machines within minutes: take a secret that got out for a used one.",
    origin: "A build inlines environment variables into its output, or a test fixture or example holds a real one.",
    message: ({ detector, line, digest }) => `Line ${line} holds what looks like a secret (${name(detector)}, fingerprint ${name(digest)}). It is not shown here.`,
    fix: () => "Take it out of the file, read it from the environment at run time, and revoke it if it was ever used.",
    existing: already("secret")
  },
  "agent-file": {
    title: "file of an editor or AI tool",
    harm: "Such files hold instructions, permissions, local paths and at times credentials, and tools of other people may obey them.",
    origin: "The tool writes them into the folder it works in, and packing takes the folder as it is.",
    message: ({ tool, size: bytes }) => `State of ${name(tool)} (${size(bytes)}) will be published.`,
    fix: (_seen, path, origin) => exclude(path, origin),
    existing: already("file of an editor or AI tool", "files of editors or AI tools")
  },
  "absolute-path": {
    title: "path of the build machine",
    harm: "It tells user names and folder layout of the machine, and code that relies on it breaks everywhere else.",
    origin: "A bundler writes full module paths into names, comments or error messages.",
    message: ({ count, examples }) => `${count === 1 ? "A path of the build machine" : `${count} mentions of paths of the build machine`} will be published in this file${examples[0] === void 0 ? "" : `, such as ${name(examples[0])}`}.`,
    fix: () => 'Build with relative paths (for bundlers: a "root" or "sourceRoot" setting), or replace the prefix after the build.',
    existing: already("file with paths of a build machine", "files with paths of a build machine")
  }
};
var sensitive = {
  environment: "A file of environment settings",
  "registry-credentials": "A file of registry or network credentials",
  "private-key": "A private key",
  keystore: "A key store",
  "cloud-credentials": "A file of cloud credentials",
  "git-folder": "A part of a git repository",
  database: "A database or a dump of one",
  "shell-history": "A shell history"
};

// src/report/words/manifest.ts
var manifestWords = {
  "install-script": {
    title: "script that runs on install",
    harm: "It runs on the machine of everybody who installs the package; many package managers block it or ask first.",
    origin: 'Mostly it was meant for those who work on the package; "prepare" is the script for them.',
    message: ({ script, before, after, implicit }) => {
      if (implicit)
        return "binding.gyp will be published without an install script: npm will run a native build on install.";
      return before === null ? `The script ${excerpt(script)} will run on every install: ${excerpt(after)}.` : `The script ${excerpt(script)}, which runs on every install, will change from ${excerpt(before)} to ${excerpt(after)}.`;
    },
    fix: ({ script, implicit }) => implicit ? 'Leave binding.gyp out of the package, or set "gypfile": false in package.json.' : `Remove ${pasteableName(script)} from "scripts", or call it "prepare" if it is for contributors.`,
    existing: already("script that runs on install", "scripts that run on install")
  },
  "unresolved-dependency": {
    title: "dependency that only works at home",
    harm: "Nobody outside this repository can resolve it: the install fails for every user.",
    origin: 'npm packs "workspace:", "catalog:", "file:" and "link:" as they stand; pnpm, yarn and bun put versions in.',
    message: ({ field, name: dependency, range }) => `${name(dependency)} in ${field} will be published as ${excerpt(range)}.${field === "devDependencies" ? " Users do not install it." : ""}`,
    fix: ({ protocol }) => /^(workspace|catalog)/.test(protocol) ? "Pack with the package manager of the workspace (--packer pnpm, yarn or bun), or write a version range." : "Write a version range that the registry can answer.",
    existing: already("unresolved dependency", "unresolved dependencies")
  },
  dependency: {
    title: "dependency of every user",
    harm: "It is installed for everybody, with all that it depends on.",
    origin: 'It was added for development and landed in "dependencies", or it is needed at run time now.',
    message: ({ field, name: dependency, before, after, reason }) => reason === "added" ? `${name(dependency)} ${excerpt(after)} will be new in ${field}.` : `${name(dependency)} in ${field} will come from ${excerpt(after)}${before === null ? "" : `, before from ${excerpt(before)}`}.`,
    fix: ({ name: dependency, reason }) => reason === "added" ? `If only the build or tests need it, move ${pasteableName(dependency)} to "devDependencies".` : `Give ${pasteableName(dependency)} a version range of the registry.`,
    existing: already("dependency from outside the registry", "dependencies from outside the registry")
  },
  "publish-config": {
    title: "change that users feel",
    harm: "It decides where the package is published, how it is imported, or on which systems it installs.",
    origin: "package.json was edited, or the packer wrote another one than last time.",
    message: ({ field, before, after }) => before === null ? `${name(field)} in package.json will be new: ${json(after)}.` : after === null ? `${name(field)} in package.json, before ${json(before)}, is no longer published.` : `${name(field)} in package.json will change from ${json(before)} to ${json(after)}.`,
    fix: ({ field }) => `If it is not meant, put ${name(field)} back as it was in the last release.`,
    existing: already("setting that users feel", "settings that users feel")
  },
  waiver: {
    title: "waiver that does nothing",
    harm: "A waiver that nobody needs any more hides the next finding of its kind.",
    origin: "It has expired, what it was for is gone, or it is not written as it should be.",
    message: ({ reason, waiver, source }) => `The waiver ${excerpt(waiver)} (${name(source)}) ${idle[reason]}.`,
    fix: ({ reason, source }) => reason === "malformed" ? `Correct it in ${name(source)}.` : `Remove it from ${name(source)}.`,
    existing: already("waiver that does nothing", "waivers that do nothing")
  }
};
var idle = {
  expired: "has expired",
  unused: "matches no finding",
  malformed: "cannot be read"
};
var json = (value) => excerpt(JSON.stringify(value)).slice(1, -1);
var pasteableName = (text) => text.length > 214 ? name(text) : pasteable(text);

// src/report/words/maps.ts
var mapWords = {
  "source-map": {
    title: "source map",
    harm: "A source map names every source file of the build, and often carries their text.",
    origin: "Bundlers write it beside their output, into a folder that is published as a whole.",
    message: (seen) => seen.reason === "first" ? `A source map will be published, and the package had none so far: ${exactSize(seen.size)}, ${plural(seen.sources, "source")}.` : `Source maps have grown from ${size(seen.bytesBefore)} to ${exactSize(seen.bytesAfter)}; this one has ${exactSize(seen.size)}, ${plural(seen.sources, "source")}.`,
    fix: (_seen, path, origin) => origin === null ? `Turn source maps off in the release build, or leave them out: ${withoutMaps(path)}` : `${sentenceOf(leaveOut(origin))} ${settingTold(origin.setting)}`,
    existing: already("source map")
  },
  "embedded-sources": {
    title: "original sources inside a source map",
    harm: "Anybody who installs the package can rebuild the original source files, comments included, from the map.",
    origin: 'Most bundlers fill "sourcesContent" unless they are told not to.',
    message: (seen) => {
      const folders = seen.folders.map(
        ({ name: folder, sources }) => `${name(folder)} (${grouped(sources)})`
      );
      const where = folders.length === 0 ? "" : ` Top folders: ${someOf(folders, folders.length)}.`;
      const history = seen.plainMapsBefore ? " The maps of the last release had no sources in them." : "";
      return `${plural(seen.embedded, "original source file")} will be published inside this source map, ${exactSize(seen.embeddedBytes)} of text.${where}${history}`;
    },
    fix: (_seen, path, origin) => isMapFile(path) && origin !== null ? `${sentenceOf(leaveOut(origin))} Or build without "sourcesContent" (${withoutSources}). ${settingTold(origin.setting)}` : `Build without "sourcesContent" (${withoutSources})${isMapFile(path) ? `, or leave the maps out: ${excludeGlob("**/*.map")}` : "."}`,
    existing: already("source map with sources inside", "source maps with sources inside")
  },
  "inline-source-map": {
    title: "source map inside a file",
    harm: 'An inline map is published with the file whatever "files" says, and makes every user download it.',
    origin: 'A development build, or a bundler set to "inline" source maps, puts it at the end of its output.',
    message: (seen) => `An inline source map will be published, and the package had none so far: ${exactSize(seen.bytes)} of this file, ${plural(seen.sources, "source")}${seen.embedded > 0 ? `, ${grouped(seen.embedded)} with their text` : ""}.`,
    fix: () => 'Set source maps to off or "external" in the release build; "files" cannot leave out a part of a file.',
    existing: already("file with an inline source map", "files with an inline source map")
  },
  "remote-source-map": {
    title: "source map on another host",
    harm: "The debugger of everybody who uses the package asks that host for the map, and whoever holds the host answers.",
    origin: 'An upload step for error tracking, or a "sourceRoot" of the build, writes the address into the output.',
    message: (seen) => `${seen.where === "comment" ? "The mapping comment of this file" : "This source map"} will point to ${hosts(seen.hosts)}, which no file of the last release did.`,
    fix: ({ where }) => where === "comment" ? "Remove the sourceMappingURL comment in the release build, or make it a relative one." : 'Build with a relative "sourceRoot" and relative sources, or leave the map out of the package.',
    existing: already("source map on another host", "source maps on another host")
  }
};
var withoutSources = 'esbuild: --sources-content=false, TypeScript: "inlineSources": false';
var isMapFile = (path) => path === null || /\.map$/i.test(path);
var withoutMaps = (path) => isMapFile(path) ? excludeGlob("**/*.map") : exclude(path, null);
var hosts = (found) => found.length === 0 ? "a remote address" : someOf(
  found.map((host) => name(host)),
  found.length
);

// src/report/words/sizes.ts
var sizeWords = {
  "large-file": {
    title: "large file",
    harm: "Every user downloads and stores it with every install.",
    origin: "A build output, a data file or a bundle that took in more than before.",
    message: ({ size: bytes, sizeBefore, limit }) => sizeBefore === null ? `A new file of ${exactSize(bytes)} will be published (limit ${size(limit)}).` : `It has grown from ${size(sizeBefore)} to ${exactSize(bytes)}, by more than ${size(limit)}.`,
    fix: ({ sizeBefore }, path, origin) => sizeBefore === null ? exclude(path, origin) : "Look at what the build takes in now: a dependency, a development build, or data that could be loaded when needed.",
    existing: already("large file")
  },
  "package-growth": {
    title: "growth of the package",
    harm: "A sudden growth mostly means that something came along that nobody put in on purpose.",
    origin: "One or a few files make most of it; they are named with the finding.",
    message: ({ measure, before, after, percent: change, largest }) => {
      const files = largest.map(({ path, bytes }) => `${name(path)} (+${size(bytes)})`);
      const most = files.length === 0 ? "" : ` Most of it: ${someOf(files, files.length)}.`;
      const by = change >= 1e3 ? ` to ${times(before, after)} its size` : Number.isFinite(change) ? ` by ${percent(change)}` : "";
      return `The package will grow${by} ${measure === "packed" ? "as downloaded" : "as installed"}, from ${size(before)} to ${size(after)}.${most}`;
    },
    fix: ({ before, after, largest: [first] }) => first === void 0 || first.bytes < (after - before) / 2 ? 'Look at the list of changes, and leave out by "files" in package.json what users do not need.' : `If ${name(first.path)} is not meant for users, a${exclude(first.path, null).slice(1)}`,
    existing: already("large package")
  },
  "package-shrink": {
    title: "loss of most of the package",
    harm: "A package that loses most of itself was mostly packed before it was built, or from the wrong folder.",
    origin: 'A build step did not run ("prepublishOnly" does not run on pack), or "files" no longer matches.',
    message: ({ measure, before, after, percent: change }) => measure === "files" ? `${plural(before - after, "file")} of ${grouped(before)} (${percent(Math.abs(change))}) will no longer be published.` : `${size(before - after)} of ${size(before)} (${growth(before, after)}) will no longer be published.`,
    fix: () => 'Run the build before packing (a "prepack" or "prepare" script does it each time), and check "files" in package.json.',
    existing: already("loss of most of the package", "losses of most of the package")
  },
  media: {
    title: "video, audio or large image",
    harm: "Media for a README or a website is downloaded with every install, and is seldom seen there.",
    origin: "A folder of docs or assets is published as a whole.",
    message: ({ kind, size: bytes }) => `${kind === "image" ? "A large image" : kind === "video" ? "A video" : "An audio file"} will be published: ${exactSize(bytes)}.`,
    fix: (_seen, path, origin) => `${exclude(path, origin)} A README can link to it where it is hosted.`,
    existing: already("media file")
  },
  "native-binary": {
    title: "native binary",
    harm: "It runs on one kind of machine, cannot be read by anybody, and scanners of users will ask about it.",
    origin: "A native build or a download of an install step lies in the published folder.",
    message: ({ format, size: bytes }) => `${format === "wasm" ? "A WebAssembly module" : `A native binary${format === null ? "" : ` (${format})`}`} will be published, and the package had none so far: ${exactSize(bytes)}.`,
    fix: (_seen, path, origin) => exclude(path, origin),
    existing: already("native binary", "native binaries")
  }
};

// src/report/words/words.ts
var words = {
  ...mapWords,
  ...leakWords,
  ...junkWords,
  ...sizeWords,
  ...fileWords,
  ...manifestWords
};

export {
  sentenceOf,
  changeTold,
  words
};
