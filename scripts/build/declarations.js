// One index.d.ts out of the many that the compiler writes: what the library exports, and whatever that names, each once.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseAst } from 'rolldown/parseAst';

/** The text of the declarations that the file exports. Rejects what it does not know, so that nothing is lost in silence. */
export function rollUp(entry, read = (path) => readFileSync(path, 'utf8')) {
  const modules = new Map();
  const moduleAt = (path) => {
    if (!modules.has(path)) modules.set(path, parse(path, read(path)));
    return modules.get(path);
  };

  /** Where a name of a module is declared: the way leads through imports and re-exports. */
  const origin = (module, name, isExport = false) => {
    const { from, name: next, local } = (isExport ? module.exports : module.imports).get(name) ?? {};
    if (local !== undefined) return origin(module, local);
    if (from !== undefined) return isRelative(from) ? imported(module, from, next) : { from, name: next };
    if (module.declared.has(name)) return { module, name };
    throw new Error(`${module.path}: ${name} is not declared`);
  };
  const imported = (module, from, name) => {
    if (name === '*') throw new Error(`${module.path}: a namespace of ${from} cannot be rolled up`);
    return origin(moduleAt(join(dirname(module.path), from.replace(/\.[jt]s$/, '.d.ts'))), name, true);
  };

  const chosen = new Map(); // from where something is declared to the name it gets
  const taken = new Set();
  const keyOf = ({ module, from, name }) => `${module?.path ?? from}#${name}`;
  const choose = (found, wanted) => {
    const key = keyOf(found);
    if (!chosen.has(key)) {
      let name = wanted;
      for (let count = 1; taken.has(name); count++) name = `${wanted}$${count}`;
      taken.add(name);
      chosen.set(key, { ...found, as: name, exported: false });
    }
    return chosen.get(key);
  };

  const main = moduleAt(entry);
  for (const name of main.exports.keys()) {
    const one = choose(origin(main, name, true), name);
    if (one.as !== name || one.from) throw new Error(`${name} cannot be exported under that name`);
    one.exported = true;
  }
  const texts = [];
  const outside = new Map();
  for (const { module, from, name, as, exported } of chosen.values()) {
    if (from !== undefined) {
      const alias = name === as ? name : `${name} as ${as}`;
      outside.set(from, [...(outside.get(from) ?? []), alias]);
      continue;
    }
    for (const { start, end, comment, node } of module.declared.get(name)) {
      const edits = namesIn(node, module).map(({ start, end, name: wanted, from: source }) => {
        const found = source === undefined ? origin(module, wanted) : imported(module, source, wanted);
        return { start, end, text: choose(found, found.name).as };
      });
      const body = edited(module.text, start, end, edits).replace(/^declare /, '');
      const isValue = !/^(?:abstract )?(?:interface|type)\b/.test(body);
      texts.push(`${comment}${exported ? 'export ' : ''}${isValue ? 'declare ' : ''}${body}`);
    }
  }
  const imports = [...outside].map(([from, names]) => `import type { ${names.join(', ')} } from '${from}';`);
  // Without that last line everything in a file of declarations counts as exported.
  return `${[...imports, ...texts, 'export {};'].join('\n')}\n`;
}

const isRelative = (specifier) => specifier.startsWith('.');

function parse(path, text) {
  const module = { path, text, imports: new Map(), exports: new Map(), declared: new Map() };
  if (/^\/\/\/ *</m.test(text)) throw new Error(`${path}: a reference cannot be rolled up`);
  let end = 0;
  for (const statement of parseAst(text, { lang: 'dts' }).body) {
    const before = text.slice(end, statement.start);
    end = statement.end;
    const { type, source, declaration, specifiers } = statement;
    if (type === 'ImportDeclaration') {
      for (const { local, imported } of specifiers)
        module.imports.set(local.name, { from: source.value, name: imported?.name ?? '*' });
    } else if (type === 'ExportNamedDeclaration' && !declaration) {
      for (const { local, exported } of specifiers)
        module.exports.set(
          exported.name,
          source ? { from: source.value, name: local.name } : { local: local.name },
        );
    } else {
      const node = declaration ?? statement;
      const comment = /(?:^|\n)(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)$/.exec(before)?.[1] ?? '';
      for (const name of namesOf(node, path)) {
        module.declared.set(name, [
          ...(module.declared.get(name) ?? []),
          { node, start: node.start, end, comment },
        ]);
        if (type === 'ExportNamedDeclaration') module.exports.set(name, { local: name });
      }
    }
  }
  return module;
}

function namesOf(node, path) {
  switch (node.type) {
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
    case 'TSDeclareFunction':
    case 'ClassDeclaration':
      return [node.id.name];
    case 'VariableDeclaration':
      if (node.declarations.length === 1) return [node.declarations[0].id.name];
  }
  throw new Error(`${path}: ${node.type} cannot be rolled up`);
}

/** Where a declaration names something of its module, itself included, or of another one by `import('./other.ts').Name`. */
function namesIn(declaration, module) {
  const found = [];
  const isKnown = (name) => module.declared.has(name) || module.imports.has(name);
  const visit = (node, key, parent) => {
    if (Array.isArray(node)) {
      for (const each of node) visit(each, key, parent);
      return;
    }
    if (typeof node?.type !== 'string') return;
    if (node.type === 'TSTypeParameter' && isKnown(node.name.name))
      throw new Error(`${module.path}: the type parameter ${node.name.name} hides a declaration`);
    if (node.type === 'TSImportType') {
      if (node.qualifier?.type !== 'Identifier')
        throw new Error(`${module.path}: a whole module cannot be a type`);
      const { start, end } = { start: node.start, end: node.qualifier.end };
      found.push({ start, end, name: node.qualifier.name, from: node.source.value });
      visit(node.typeArguments, 'typeArguments', node);
      return;
    }
    if (node.type === 'Identifier' && !isLabel(key, parent) && isKnown(node.name))
      found.push({ start: node.start, end: node.start + node.name.length, name: node.name });
    for (const [next, child] of Object.entries(node)) if (next !== 'parent') visit(child, next, node);
  };
  visit(declaration, '', null);
  return found;
}

/** Names of members, parameters and parts of a tuple, and what stands behind a dot: these are nobody's declaration. */
function isLabel(key, parent) {
  if (key === 'key') return !parent.computed;
  if (parent?.type === 'TSTypeParameter') return key === 'name';
  if (parent?.type === 'TSQualifiedName') return key === 'right';
  if (['Property', 'ArrayPattern', 'RestElement'].includes(parent?.type)) return key !== 'typeAnnotation';
  return ['params', 'parameters', 'label', 'parameterName', 'property'].includes(key);
}

function edited(text, start, end, edits) {
  let result = '';
  let at = start;
  for (const edit of edits.sort((a, b) => a.start - b.start)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at, end);
}
