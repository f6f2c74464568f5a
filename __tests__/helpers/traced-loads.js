// Loaded into a program: writes into the file of LOADS the address of every module that is loaded, as soon as it is asked for, and
// nothing of the programs that it starts.
import { appendFileSync } from 'node:fs';
import module from 'node:module';

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
    const { _load: load } = module;
    module._load = (specifier, ...rest) => {
      note(module.isBuiltin(specifier) ? `node:${specifier.replace(/^node:/, '')}` : `require ${specifier}`);
      return load(specifier, ...rest);
    };
  } else {
    module.registerHooks({
      resolve(specifier, context, next) {
        note(
          module.isBuiltin(specifier) ? `node:${specifier.replace(/^node:/, '')}` : `asked for ${specifier}`,
        );
        return next(specifier, context);
      },
      load(address, context, next) {
        note(address);
        return next(address, context);
      },
    });
  }
}
