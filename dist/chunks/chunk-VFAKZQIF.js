import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/report/explanations/explanation.ts
var acceptOnce = "Run the check once with --fail-on never for the release that is meant to have it. From then on it is in the baseline, and is noted without stopping anything.";
var acceptWarning = "Nothing needs to be done: a warning stops a release only under --fail-on warning, and the next release has it in its baseline.";

// src/report/explanations/files.ts
var fileExplanations = {
  "missing-entry": {
    looksFor: "A target of main, module, types, exports, bin or browser that is not in the tarball: an error if it is newly missing, a note if the last release pointed into the void already, a warning for a missing main behind a working exports and for manual pages.",
    example: "A release was packed before the build had run: every import of it failed, and the fix took an hour to reach users.",
    ignores: "Targets that were missing in the last release already (several popular packages have such), and what Node finds by adding an ending or /index.js.",
    fix: 'Run the build before packing, and see that "files" covers its output.',
    accept: "Remove the target from package.json: then nobody is sent there.",
    options: {}
  },
  "removed-file": {
    looksFor: "Warning: a file that users could import by its path is no longer in the package.",
    example: "A minor release moved lib/ to dist/; everybody who had imported a file of lib/ by its path was broken.",
    ignores: 'Files that "exports" does not let anybody import, renamed files with a content hash in their name, maps, docs and tests.',
    fix: "Publish it again, forward from the old path to the new one, or raise the major version.",
    accept: acceptWarning,
    options: {}
  },
  "exec-bit": {
    looksFor: "Warning: a script with a shebang, or a native binary, that could be run in the last release and cannot be in this one.",
    example: "The change to another packer took the executable bit from 58 files of one release.",
    ignores: 'Files named in "bin", whose bit npm sets on install whatever the tarball says.',
    fix: "Run chmod 755 on them before packing, on the machine that packs; stores for build results often lose the bit.",
    accept: acceptWarning,
    options: {}
  },
  "crlf-shebang": {
    looksFor: 'Error: a script named in "bin" whose first line (#!) ends in CRLF.',
    example: "A release was packed on Windows with automatic line endings; the command failed for every user elsewhere.",
    ignores: "CRLF in all other files and lines, where it does no harm.",
    fix: "Save the file with LF, and keep it so in .gitattributes: *.js text eol=lf",
    accept: acceptOnce,
    options: {}
  },
  "hazardous-entry": {
    looksFor: "Error: anything on which programs that read tarballs do not agree: links, devices, paths that climb out, a path twice with other bytes, names that are one on some file systems, control or bidi characters, ambiguous headers.",
    example: "A tarball with two package.json files: one that checkers read, and another that was installed.",
    ignores: "Trailing zeros and a missing end mark, which change nothing and are notes. In the last release, which nobody can change any more, it is said and compared as far as it goes.",
    fix: "Pack with a current npm, pnpm, yarn or bun; replace links by the files they point to and rename odd names.",
    accept: "There is no way around it for an archive that cannot be read to its end: the answer is then undecided. Pack again.",
    options: {}
  }
};

// src/report/explanations/junk.ts
var junkExplanations = {
  "build-leftover": {
    looksFor: "Error: coverage reports, .nyc_output, *.tsbuildinfo, caches, logs, core dumps, profiles and temporary files. A .DS_Store is a note.",
    example: "A release contained the HTML coverage report of the test run before it: 400 files, larger than the package itself.",
    ignores: "Folders whose name only sounds like one when the last release had them.",
    fix: 'Leave it out by "files" in package.json, or let the tool write outside the published folder.',
    accept: acceptOnce,
    options: {}
  },
  "nested-dependencies": {
    looksFor: 'Error: a path with a node_modules folder in it that "bundleDependencies" does not name, and caches of package managers. A folder is one finding.',
    example: "An example project with its own install was published inside the package: 30 MB of other people\u2019s code.",
    ignores: 'Dependencies that "bundleDependencies" in package.json names.',
    fix: 'Leave the folder out by "files" in package.json, or name the dependencies in "bundleDependencies" if they belong inside.',
    accept: 'Name them in "bundleDependencies": that says to every tool that they are meant.',
    options: {}
  },
  archive: {
    looksFor: "Error: a zip, tar, gzip or other archive inside the package, the tarball of the package itself above all. Archives are told by their first bytes, and are not opened.",
    example: 'The tarball of an earlier "npm pack" lay in the folder and was packed again with each release: the package doubled every time.',
    ignores: "Archives that the last release had already, documents that are zip files, single assets compressed for a web server, and static libraries.",
    fix: 'Delete it, and leave *.tgz out by "files" in package.json.',
    accept: acceptOnce,
    options: {}
  },
  "typescript-source": {
    looksFor: "Warning: the first .ts, .tsx, .mts or .cts file that is no declaration.",
    example: 'A missing "files" list published src beside dist, and tools of users began to check the types of the sources with their own settings.',
    ignores: "Declarations (.d.ts and its kin), and sources of a package that always shipped sources.",
    fix: 'Leave the folder out by "files" in package.json.',
    accept: acceptWarning,
    options: {}
  },
  "unexpected-path": {
    looksFor: "Warning: a new path at the top of the package, or the first files of a kind it never had. Error: a path outside a list of allowed paths, where there is one.",
    example: 'A folder "tests" appeared in a release after the line that left it out was lost in a merge.',
    ignores: "README, LICENSE, CHANGELOG and what npm always adds, and new files in folders and of kinds that were there before.",
    fix: 'Leave it out by "files" in package.json.',
    accept: acceptWarning,
    options: {}
  }
};

// src/report/explanations/leaks.ts
var leakExplanations = {
  "sensitive-file": {
    looksFor: "Error: .env files, .npmrc, .netrc, .pypirc, private keys, key stores, cloud credentials, parts of .git, database dumps and shell histories.",
    example: "A .env file of 143 bytes was published with a release: far too small for any size check, and with the password of the database in it.",
    ignores: 'Public keys and certificates, and templates such as .env.example. A real secret inside one is found by the rule "secret".',
    fix: 'Leave it out by "files" in package.json: a list of what is published is safer than a list of what is not. If it held credentials and was ever published, replace them.',
    accept: "Such a file is seldom meant. For a test key or the like, run the check once with --fail-on never; from then on it is in the baseline.",
    options: {}
  },
  secret: {
    looksFor: "Error: tokens, keys and passwords in new or changed text files, found by the patterns of secretlint. The value is never shown: only detector, line and a fingerprint that cannot be turned back.",
    example: "A bundler wrote the whole environment of the build machine into its output, a registry token among it.",
    ignores: "Files whose bytes the last release had already, a secret that any file of the last release held, and binary files.",
    fix: "Take it out and read it from the environment at run time. Revoke it if it was ever real: removing it from the next release does not take it back.",
    accept: 'If the value is an example, make it look like one (such as "<token>"). Else run the check once with --fail-on never; from then on it is in the baseline.',
    options: {}
  },
  "agent-file": {
    looksFor: "Error: folders and files of AI tools and editors, such as .claude, .codex, .cursor, .aider, .vscode, .idea, swap and undo files.",
    example: 'A folder with the local permissions and notes of an AI tool came along with a package that had no "files" list.',
    ignores: "Instructions that are documents (AGENTS.md), and what a project generator keeps in a template folder for others.",
    fix: 'Leave it out by "files" in package.json.',
    accept: acceptOnce,
    options: {}
  },
  "absolute-path": {
    looksFor: "Warning: paths below /home, /Users, C:\\Users or the work folder of a CI runner that are new inside a published text file.",
    example: "A bundler wrote the full path of a native module into its output; the package worked on the laptop that built it and nowhere else.",
    ignores: "Paths that this file had in the last release, and binaries.",
    fix: "Build with relative paths, or replace the prefix after the build.",
    accept: acceptWarning,
    options: {}
  }
};

// src/report/explanations/manifest.ts
var manifestExplanations = {
  "install-script": {
    looksFor: "Error: a new preinstall, install or postinstall script, or binding.gyp, which npm builds on install. Warning: one of them changed.",
    example: 'A "postinstall" that set up git hooks for contributors was published, and failed on the machine of every user without git.',
    ignores: "Scripts that npm does not run for users, such as prepare, prepack and test.",
    fix: 'Move what is for contributors to "prepare". Leave binding.gyp out if nothing is to be built.',
    accept: `${acceptOnce} Scripts on purpose look exactly like accidents, so somebody has to say it once.`,
    options: {}
  },
  "unresolved-dependency": {
    looksFor: "Error: workspace:, catalog:, file:, link: or a path in the dependencies of the packed package.json.",
    example: 'A monorepo packed with npm instead of pnpm: "workspace:*" went out as it stood, and no user could install the release.',
    ignores: "Nothing of the kind, but in devDependencies, which users do not install, it is a note.",
    fix: "Pack with the package manager of the workspace (--packer), or write version ranges.",
    accept: "There is no use in accepting it: nobody could install the package.",
    options: {}
  },
  dependency: {
    looksFor: "Warning: a new dependency at run time, or one that now comes from git or an address instead of the registry.",
    example: 'A test framework landed in "dependencies" and was installed by every user for two releases.',
    ignores: "Changed version ranges, dependencies that went away, devDependencies and optional peers; on a first release all but git and web sources.",
    fix: 'Move what users do not need to "devDependencies".',
    accept: acceptWarning,
    options: {}
  },
  "publish-config": {
    looksFor: "Warning: package.json takes something away from users: a command, a subpath of exports, a way to load it, an engine or a platform; or publishConfig changed.",
    example: 'A patch release raised "engines" to a Node that many did not have yet, and installs stopped.',
    ignores: "What is only added or widened: new entries of exports and bin, wider engines, and the order of keys.",
    fix: "Put the field back as it was, or say it in the version: such changes are mostly major.",
    accept: acceptWarning,
    options: {}
  },
  waiver: {
    looksFor: "Warning: a waiver that has expired, matches nothing, or is malformed.",
    example: "A waiver for one map of 200 kB stayed after the map was gone, and let another one pass a year later.",
    ignores: "Waivers that are in use.",
    fix: "Remove or correct the waiver where the finding says it stands.",
    accept: acceptWarning,
    options: {}
  }
};

// src/report/explanations/maps.ts
var mapExplanations = {
  "source-map": {
    looksFor: "Error: the first .map file this package ever had, or map bytes that at least doubled and grew by the floor or more. Without a baseline it warns.",
    example: "In March 2026 a widely used command line tool was published with one file more than the version before it: a source map of 59.8 MB, from which about 1,900 source files could be read.",
    ignores: "Maps of a package that always shipped maps, as long as they stay near their size, and maps whose file name only got another content hash.",
    fix: 'Switch source maps off in the build that is released, or add "!**/*.map" to "files" in package.json. If error tracking needs the map, upload it there from the build.',
    accept: acceptOnce,
    options: {
      floor: {
        default: 1e5,
        unit: "bytes",
        meaning: "growth of all maps together below which doubling says nothing"
      }
    }
  },
  "embedded-sources": {
    looksFor: 'Error: the first source map with "sourcesContent", also in a package whose maps had none so far. It counts sources and bytes and names the top folders; it shows nothing of the text.',
    example: 'A tool had shipped 24 small maps without sources for months; one release brought 13.8 MB of maps with the whole source text in them. "It always had maps" would have let it pass.',
    ignores: "Sources in maps of a package whose last release had such maps already.",
    fix: 'Build without "sourcesContent", or leave the maps out of the package with "!**/*.map" in "files".',
    accept: `${acceptOnce} For a package whose sources are public anyway this is often fine.`,
    options: {}
  },
  "inline-source-map": {
    looksFor: "Error: the first sourceMappingURL with a data: address at the end of a published file.",
    example: "A release was built with the settings of the development server: every file carried its own map, and the package was four times as large.",
    ignores: "Strings inside code that only look like a mapping comment; the last comment of a file counts.",
    fix: 'Set source maps to off or external in the release build. "files" cannot help, since the map is a part of the file.',
    accept: acceptOnce,
    options: {}
  },
  "remote-source-map": {
    looksFor: 'Error: a mapping comment, a "sourceRoot" or a source inside a map with the address of another host, which the last release did not have. It names the host and never asks it.',
    example: "An upload step for error tracking rewrote the mapping comments to the address of an internal server, which every debugger of every user then tried to reach.",
    ignores: "Hosts that the last release pointed to already.",
    fix: "Let the upload step work on a copy of the build, or strip mapping comments before packing.",
    accept: acceptOnce,
    options: {}
  }
};

// src/report/explanations/sizes.ts
var sizeExplanations = {
  "large-file": {
    looksFor: "A new file of at least the given size, or a file that grew by that much and at least doubled. Without a baseline it warns.",
    example: "A screen recording of 14 MB was moved into the folder with the icons.",
    ignores: "Files whose name only got another content hash or version, and large files that were large before.",
    fix: 'Leave it out by "files" in package.json, or look at what the build took in.',
    accept: acceptOnce,
    options: {
      error: { default: 1e6, unit: "bytes", meaning: "from here on it is an error" },
      warning: { default: 25e4, unit: "bytes", meaning: "from here on it is a warning" }
    }
  },
  "package-growth": {
    looksFor: "The larger of packed and unpacked growth, in percent of the last release, above a floor in bytes. The finding names the files that make most of it.",
    example: "One leak was 59% more as installed and 5% less as downloaded: either number alone would have missed half of such cases.",
    ignores: "Growth below the floor, however many percent it is.",
    fix: 'Look at the files named in the finding first; leave out by "files" what users do not need.',
    accept: acceptOnce,
    options: {
      error: { default: 40, unit: "percent", meaning: "from here on it is an error" },
      warning: { default: 20, unit: "percent", meaning: "from here on it is a warning" },
      floor: { default: 1e5, unit: "bytes", meaning: "growth below this is no error" }
    }
  },
  "package-shrink": {
    looksFor: 'Warning: more than the given share of the files or of the bytes is gone, and nothing took its place. What breaks by it is said by the rule "missing-entry".',
    example: 'A build that ran in "prepublishOnly" does not run on pack: the package went out with package.json and a README.',
    ignores: "Files that were renamed, and bytes that moved into other files.",
    fix: 'Run the build before packing; a "prepack" or "prepare" script does it each time.',
    accept: acceptWarning,
    options: {
      percent: {
        default: 50,
        unit: "percent",
        meaning: "share of files or bytes that may go without a word"
      }
    }
  },
  media: {
    looksFor: "The first video or audio file, or a first large image: a warning, and an error from the given size on.",
    example: "The animated demonstration of the README, 8 MB, was installed with every copy of a small library.",
    ignores: "Small images, fonts, and media of a package that always shipped some.",
    fix: 'Leave it out by "files" in package.json; a README can link to it where it is hosted.',
    accept: acceptOnce,
    options: { error: { default: 1e6, unit: "bytes", meaning: "from here on it is an error" } }
  },
  "native-binary": {
    looksFor: "Warning: the first ELF, Mach-O, PE, .node or .wasm file, told by its first bytes and not by its name.",
    example: "The binary that an install step had downloaded for the machine of the maintainer was packed with the release.",
    ignores: "Further binaries of a package that always shipped some.",
    fix: 'Leave it out by "files" in package.json, or publish it in a package of its own for each platform.',
    accept: acceptWarning,
    options: {}
  }
};

// src/report/explanations/explanations.ts
var explanations = {
  ...mapExplanations,
  ...leakExplanations,
  ...junkExplanations,
  ...sizeExplanations,
  ...fileExplanations,
  ...manifestExplanations
};
var ruleIds = Object.keys(explanations);

export {
  explanations,
  ruleIds
};
