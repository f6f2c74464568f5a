// What stands in dist for an optional dependency of a dependency: it is not there.
throw Object.assign(new Error('This dependency is left out of the bundle.'), { code: 'MODULE_NOT_FOUND' });
