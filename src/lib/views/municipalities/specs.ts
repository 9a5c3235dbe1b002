import {
	mapIndicators,
	type MapIndicator
} from '../../figures/municipalities/municipality-places.ts';
import type { FilterSpecs, FilterValues } from '../filters.ts';

const params = {
	settlement_area_share: 'flaeche',
	settlement_area_change: 'veraenderung',
	inkar_unemployed_per_1000_15_65: 'arbeitslose',
	inkar_employment_rate_residence: 'beschaeftigung'
} as const satisfies Record<MapIndicator, string>;

/** What the map of the municipalities shows, and its name in the address. */
export const municipalitySpecs = {
	map: {
		kind: 'one',
		param: 'karte',
		values: mapIndicators.map((id) => params[id]),
		initial: params.settlement_area_share
	}
} as const satisfies FilterSpecs;

/** Name of an indicator in the address. */
export const paramOf = (indicator: MapIndicator): string => params[indicator];

/** The choice of the map an address stands for. */
export const readMap = ({ map }: FilterValues<typeof municipalitySpecs>) => ({
	indicator: mapIndicators.find((id) => params[id] === map) ?? mapIndicators[0]
});
