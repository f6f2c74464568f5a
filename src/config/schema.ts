import * as v from 'valibot';
import { notThis } from './quoted.ts';
import { rules } from './rules.ts';
import { keyed, listOf, mapOf, oneOf } from './shapes.ts';
import { glob } from './values.ts';
import { waiver } from './waiver.ts';

/**
 * The configuration file: its types, the errors of its values and the published JSON Schema come from here. What rules and their
 * options mean is added to the JSON Schema from the explanations.
 */

const about = v.description;

const layer = {
  mode: v.optional(
    v.pipe(
      oneOf(['enforce', 'report']),
      about('report shows everything and fails nothing: for the first weeks. Default: enforce.'),
    ),
  ),
  'fail-on': v.optional(
    v.pipe(
      oneOf(['error', 'warning', 'never']),
      about('The least severity that fails the check. Default: error.'),
    ),
  ),
  rules: v.optional(v.pipe(rules, about('Severities and thresholds, by rule.'))),
  files: v.optional(
    v.pipe(
      mapOf(
        {
          allow: v.pipe(
            listOf(glob('paths'), 'a list of globs'),
            v.nonEmpty('is an empty list: name what may ship, or leave files out.'),
            about(
              'Globs over paths of the package: a file that none of them matches is an error. package.json may always ship.',
            ),
          ),
        },
        { is: 'a map with the key allow', missing: { allow: 'list the globs of what may ship' } },
      ),
      about('What may be in the package.'),
    ),
  ),
  waivers: v.optional(
    v.pipe(
      listOf(waiver, 'a list of waivers'),
      about('Findings that are meant, each with its reason. They stay in every report, marked as waived.'),
    ),
  ),
};

/** Parts that stand in the schema twice: for all packages, and for some. */
export const sharedParts = {
  rules: layer.rules.wrapped,
  files: layer.files.wrapped,
  waivers: layer.waivers.wrapped,
};

export const configSchema = v.pipe(
  mapOf(
    {
      version: v.pipe(
        v.literal(1, ({ input }) => `is 1, the only version of this file that there is, ${notThis(input)}.`),
        about('The version of this file format: 1.'),
      ),
      ...layer,
      packages: v.optional(
        v.pipe(
          keyed(
            glob('names'),
            mapOf(layer, { is: 'a map of what differs for these packages' }),
            'a map from package names to what differs for them',
          ),
          about(
            'What differs for some packages of a monorepo, by a glob over their names such as @acme/*. Later entries win; waivers add up.',
          ),
        ),
      ),
    },
    { is: 'a map that begins with "version: 1"', missing: { version: 'write "version: 1"' } },
  ),
  v.title('Configuration of Packgate'),
);

export type ConfigFile = v.InferOutput<typeof configSchema>;
export type LayerFile = NonNullable<ConfigFile['packages']>[string];
