// Loaded into a program: writes into the file of LOADS the address of every module that is loaded, as soon as it is asked for, and
// nothing of the programs that it starts.
import { appendFileSync } from 'node:fs';
import module from 'node:module';
import { pathToFileURL } from 'node:url';

const [, program = ''] = process.argv;
const { LOADS: file = '' } = process.env;
const note = (address) => appendFileSync(file, `${address}\n`);

if (/dist[/\\](?:cli|github[/\\]action)\.js$/.test(program)) {
  if (module.registerHooks === undefined) {
    const hooks = `
      import { appendFileSync } from 'node:fs';
      export const load = (address, context, next) => {
        appendFileSync(${JSON.stringify(file)}, address + '\\n');
        return next(address, context);
      };`;
    module.register(`data:text/javascript,${encodeURIComponent(hooks)}`);
    const { _load: load, _resolveFilename: resolve } = module;
    module._load = (specifier, ...rest) => {
      if (module.isBuiltin(specifier)) note(`node:${specifier.replace(/^node:/, '')}`);
      return load(specifier, ...rest);
    };
    // Not asked for what was required from the same folder before.
    module._resolveFilename = (specifier, ...rest) => {
      const found = resolve(specifier, ...rest);
      if (!module.isBuiltin(specifier) && module._cache[found] === undefined) note(pathToFileURL(found).href);
      return found;
    };
  } else {
    const loaded = new Set();
    module.registerHooks({
      resolve(specifier, context, next) {
        if (module.isBuiltin(specifier)) note(`node:${specifier.replace(/^node:/, '')}`);
        const found = next(specifier, context);
        // What is there already is asked for by its name, and not loaded again.
        if (!module.isBuiltin(specifier) && !loaded.has(found.url)) note(`asked for ${specifier}`);
        return found;
      },
      load(address, context, next) {
        loaded.add(address);
        note(address);
        return next(address, context);
      },
    });
  }
}
