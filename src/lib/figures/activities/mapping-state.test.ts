import { describe, expect, it } from 'vitest';
import { county } from '../../core/county.ts';
import { testContext } from '../test-context.ts';
import { mappingState } from './mapping-state.ts';

const said = (locale: 'de' | 'en', checked: string | null, confirmed: string | null) =>
	mappingState({
		...testContext(locale, {}),
		county: { ...county, mappings: { checked, confirmed } }
	});

describe('the state of our mappings', () => {
	it('tells checked from confirmed, with the day', () => {
		expect(said('de', null, null)).toBe(
			'noch nicht am Wortlaut der Strategie geprüft und vom Kreis nicht bestätigt'
		);
		expect(said('de', '2026-11-30', null)).toBe(
			'von uns am Wortlaut der Strategie geprüft (30.11.2026), vom Kreis noch nicht bestätigt'
		);
		expect(said('de', '2026-11-30', '2027-02-01')).toBe('vom Kreis bestätigt (01.02.2027)');
	});

	it('says the same in English', () => {
		expect(said('en', null, null)).toBe(
			'not yet checked against the words of the strategy, and not confirmed by the district'
		);
		expect(said('en', '2026-11-30', null)).toBe(
			'checked by us against the words of the strategy (30 November 2026), not yet confirmed by the district'
		);
		expect(said('en', '2026-11-30', '2027-02-01')).toBe(
			'confirmed by the district (1 February 2027)'
		);
	});
});
