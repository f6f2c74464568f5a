import type { MapSetting } from '../../model/admission.ts';
import type { Snapshot } from './snapshot.ts';
/** The first setting in the folder that turns source maps on: a hint, since no build is run to see what it does. */
export declare function mapSetting(snapshot: Snapshot): MapSetting | null;
