import {
	drawnIndicators,
	municipalityBars
} from '../../figures/municipalities/municipality-bars.ts';
import { municipalityMap } from '../../figures/municipalities/municipality-map.ts';
import { filtered, plain } from '../registered.ts';
import { municipalitySpecs, readMap } from './specs.ts';

/** Figures of the view on municipalities. */
export const figures = [
	filtered(municipalityMap, '/gemeinden/', () => municipalitySpecs, readMap),
	...drawnIndicators.map((indicator) => plain(municipalityBars(indicator), '/gemeinden/'))
];
