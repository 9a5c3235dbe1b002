import {
	municipalityBars,
	municipalityIndicators
} from '../../figures/municipalities/municipality-bars.ts';
import { plain } from '../registered.ts';

/** Figures of the view on municipalities. */
export const figures = municipalityIndicators.map((indicator) =>
	plain(municipalityBars(indicator), '/gemeinden/')
);
